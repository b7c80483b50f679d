import type { BriefingLabels } from '../../src/core/briefing/briefing.ts';
import type { Commitment, Theme } from '../../src/core/comparison/comparison.ts';
import { commitmentShift } from '../../src/core/themes/commitment.ts';
import { counted } from './words.ts';

/** The rule by which a theme has its status, in words. */
export function ruleInWords({ status, wording, lookedFor }: Theme, labels: BriefingLabels): string {
  if (status === 'shared') {
    return wording === 'verbatim'
      ? 'Shared: both texts speak of it, and all that one of them says stands word for word in the other.'
      : 'Shared: both texts speak of it, but not in the same words.';
  }
  const [speaks, silent] = status === 'new' ? [labels.after, labels.before] : [labels.before, labels.after];
  const sought = lookedFor.length === 1 ? 'its term was' : `none of its ${counted(lookedFor.length, 'term')} was`;
  const found = `${speaks} speaks of it; in ${silent} ${sought} ${lookedFor.length === 1 ? 'not found' : 'found'}.`;
  return `${status === 'new' ? 'New' : 'Dropped'}: ${found}`;
}

/** Where a theme comes from, in words. */
export function originInWords(origin: Theme['origin'], category: string): string {
  if (origin === 'discovered') return 'Found in the text itself: no theme of the codebook covers these words.';
  if (origin === 'analyst') return 'Added by the analyst.';
  return `Looked for by the codebook, under ${category}.`;
}

/** What the verbs of the two texts say about how strongly they commit, or why they are not compared. */
export function commitmentInWords({ before, after }: NonNullable<Theme['commitment']>): string {
  const shift = commitmentShift(before, after);
  if (shift !== null) {
    const steps = counted(Math.abs(shift), 'step');
    return `The later text commits ${shift > 0 ? 'more' : 'less'} strongly: ${steps} ${shift > 0 ? 'up' : 'down'} the scale of verbs.`;
  }
  const known = [before, after].filter((one) => one !== null);
  if (known.length < 2) return 'Not compared: only one of the texts has a verb that commits.';
  if (known.some(({ negated }) => negated)) return 'Not compared: a verb is negated.';
  if (known.some(({ hedged }) => hedged)) return 'Not compared: a verb is hedged.';
  if (sameParty(known)) return 'No shift: the verbs stand on the same step of the scale, or on neighbouring ones.';
  return 'Not compared: the texts do not say that the same party commits.';
}

/** Whether the verbs would be compared if they stood far enough apart. */
function sameParty(known: readonly Commitment[]): boolean {
  const [first, second] = known;
  if (first === undefined || second === undefined) return false;
  return commitmentShift({ ...first, step: 0 }, { ...second, step: 100 }) !== null;
}
