import type { Comparison, FactChange, FactSlot } from '../../src/core/comparison/comparison.ts';
import type { Side } from '../../src/core/span.ts';
import type { Answers } from './answers.ts';
import { factItems, reportedFacts, type ReportedSlot } from './fact-items.ts';
import { sameWords } from './same-words.ts';
import type { Tally } from './tally.ts';

export interface FactScore {
  /** What the two dispatches state, a name, an office, a day or another value each. */
  readonly stated: Tally;
  /** Reported values of a slot whose answers are complete that say none of them. */
  readonly wrong: number;
  /** Slots that changed, and how; successions, changes of office and of figures. */
  readonly changes: Tally;
  readonly notes: readonly string[];
}

const sides = ['before', 'after'] as const;
/** Slots with one value a dispatch, of which the change itself is scored. */
const single = ['held', 'venue', 'edition', 'relays'] as const;
/** Slots whose answers list all there is. `figures` list those that matter, so another one is not wrong. */
const complete: Readonly<Partial<Record<ReportedSlot, keyof Answers['facts'][Side]>>> = {
  published: 'published',
  dateline: 'dateline',
  source: 'source',
  relays: 'relays',
  held: 'held',
  venue: 'venue',
  edition: 'edition',
  invited: 'invited',
  chaired: 'people',
  delegation: 'people',
  person: 'people',
  document: 'documents',
  programme: 'programmes',
  next: 'next',
};

/**
 * Scores facts by their words: a value is right where its telling words all stand in the answer's, or the
 * answer's in it. Not scored: the headline (it is the summary's title), a person's side, and the claims.
 */
export function scoreFacts(comparison: Comparison, answers: Answers['facts']): FactScore {
  const notes: string[] = [];
  let found = 0;
  let all = 0;
  let wrong = 0;
  for (const side of sides) {
    const reported = reportedFacts(comparison, side);
    const items = factItems(answers, side);
    for (const item of items) {
      all += 1;
      const said = reported.some(
        ({ slot, value, claim }) =>
          item.slots.includes(slot) && (item.said(value) || (claim !== '' && item.said(`${value} ${claim}`))),
      );
      if (said) found += 1;
      else notes.push(`not stated (${side}, ${item.slot}): ${item.value}`);
    }
    for (const { slot, value } of reported) {
      const key = complete[slot];
      if (key === undefined || !(key in answers[side]) || answers.open.includes(`${side}.${key}`)) continue;
      if (items.some((item) => item.slots.includes(slot) && item.said(value))) continue;
      wrong += 1;
      notes.push(`not in the text (${side}, ${slot}): ${value}`);
    }
  }
  return { stated: { part: found, whole: all }, wrong, changes: scoreChanges(comparison, answers, notes), notes };
}

function scoreChanges(comparison: Comparison, answers: Answers['facts'], notes: string[]): Tally {
  const changes: { readonly what: string; readonly right: boolean }[] = [];
  const of = (slot: FactSlot): FactChange[] => comparison.facts.filter((fact) => fact.slot === slot);
  const bothSay = (fact: FactChange, before: string, after: string): boolean =>
    sameWords(before, fact.before?.value ?? '') && sameWords(after, fact.after?.value ?? '');
  for (const slot of single) {
    const { before, after } = { before: answers.before[slot], after: answers.after[slot] };
    if (before === undefined || after === undefined || sides.some((side) => answers.open.includes(`${side}.${slot}`)))
      continue;
    if (before === null && after === null) continue;
    const kind = before === null ? 'came' : after === null ? 'went' : before === after ? 'kept' : 'changed';
    changes.push({ what: `${slot} ${kind}`, right: of(slot).some(({ change }) => change === kind) });
  }
  for (const { title, before, after } of answers.succession) {
    const right = of('person').some((fact) => fact.change === 'succession' && bothSay(fact, before, after));
    changes.push({ what: `succession: ${title}`, right });
  }
  for (const { name, before, after } of answers.office_changes ?? []) {
    const right = of('person').some((fact) => bothSay(fact, `${name} ${before}`, `${name} ${after}`));
    changes.push({ what: `office of ${name}`, right });
  }
  for (const { what, before, after } of answers.figure_changes ?? []) {
    const right = of('figure').some((fact) => bothSay(fact, before, after));
    changes.push({ what: `figure: ${what}`, right });
  }
  for (const { what, right } of changes) if (!right) notes.push(`change not reported: ${what}`);
  return { part: changes.filter(({ right }) => right).length, whole: changes.length };
}
