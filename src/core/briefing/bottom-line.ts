import type { Comparison } from '../comparison/comparison.ts';
import { datingOf, type Dating } from './dating.ts';
import { ranked } from './ordering.ts';
import { namesOf } from './theme-name.ts';
import { capitalised, counted, inWords, listed, onOneLine } from './writing.ts';

/** How many themes a sentence names one by one; of more it names `fewer` and says `among them`. */
const atMost = 4;
const fewer = 3;

/**
 * Two or three sentences made from the findings alone: how many themes carry over and which lead, how many came,
 * how many went. Every name in them stands in the ledger.
 */
export function bottomLine(comparison: Comparison): readonly string[] {
  const dating = datingOf(comparison);
  const counts = [sharedSentence(comparison), ...changeSentences(comparison, dating)];
  switch (comparison.verdict.kind) {
    case 'related':
      return counts;
    case 'revision':
      return [`${revisionSentence(dating)} ${counts[0] ?? ''}`, ...counts.slice(1)];
    case 'unrelated':
      // The verdict says it plainly, with its reason; counts of what came and went would claim a change.
      return [sentence(comparison.verdict.because)];
  }
}

function revisionSentence(dating: Dating): string {
  return dating.by === 'years' || dating.by === 'days'
    ? `The text of ${dating.after} is a revision of that of ${dating.before}.`
    : 'The two texts are versions of one another.';
}

function sharedSentence(comparison: Comparison): string {
  const shared = ranked(comparison.themes, 'shared');
  const names = shared.map(namesOf(comparison.themes));
  if (shared.length === 0) return 'No theme carries over.';
  const opening = capitalised(counted(shared.length, 'theme carries over', 'themes carry over'));
  return shared.length < 3 ? `${opening}: ${listed(names)}.` : `${opening}, led by ${listed(names.slice(0, 2))}.`;
}

function changeSentences(comparison: Comparison, dating: Dating): readonly string[] {
  const came = ranked(comparison.themes, 'new');
  const went = ranked(comparison.themes, 'dropped');
  const words = wordsFor(dating, comparison.sidesDiffer);
  const name = namesOf(comparison.themes);
  if (came.length === 0 && went.length === 0) return [`${words.none('Nothing')} and ${words.noneGone('nothing')}.`];
  return [
    came.length === 0 ? `${words.none('Nothing')}.` : changed(came.map(name), words.came, amount(came.length)),
    went.length === 0
      ? `${words.noneGone('Nothing')}.`
      : changed(
          went.map(name),
          words.went,
          dating.by === 'reversed' ? amount(went.length) : capitalised(counted(went.length, 'theme')),
        ),
  ];
}

interface ChangeWords {
  readonly came: (verb: string) => string;
  readonly went: (verb: string) => string;
  readonly none: (nothing: string) => string;
  readonly noneGone: (nothing: string) => string;
}

function wordsFor(dating: Dating, sidesDiffer: boolean): ChangeWords {
  if (dating.by === 'reversed') {
    const only = (date: string) => (verb: string) => `${verb} in the text of ${date} only`;
    const stands = (date: string) => (nothing: string) => `${nothing} is in the text of ${date} only`;
    return {
      came: only(dating.after),
      went: only(dating.before),
      none: stands(dating.after),
      noneGone: stands(dating.before),
    };
  }
  const [inAfter, ofBefore] =
    dating.by === 'years'
      ? [`in ${dating.after}`, `of ${dating.before}`]
      : dating.by === 'days'
        ? [`on ${dating.after}`, `of ${dating.before}`]
        : ['in the text on the right', 'of the text on the left'];
  const came = sidesDiffer ? 'first mentioned' : 'new';
  return {
    came: (verb) => `${verb} ${came} ${inAfter}`,
    // Not “gone”: what a text leaves out may be its source's choice.
    went: (verb) => `${ofBefore} ${verb} not mentioned ${inAfter}`,
    none: (nothing) => `${nothing} is ${came} ${inAfter}`,
    noneGone: (nothing) => `${nothing} ${ofBefore} is missing ${inAfter}`,
  };
}

function changed(names: readonly string[], words: (verb: string) => string, count: string): string {
  const opening = `${count} ${words(names.length === 1 ? 'is' : 'are')}`;
  return names.length <= atMost
    ? `${opening}: ${listed(names)}.`
    : `${opening}, among them ${listed(names.slice(0, fewer))}.`;
}

/** `Seven`; figures take their noun, so that `20 of 2019` is not read as a part of two thousand and nineteen. */
function amount(count: number): string {
  const words = inWords(count);
  return /^\d/.test(words) ? `${words} themes` : capitalised(words);
}

function sentence(text: string): string {
  const line = capitalised(onOneLine(text));
  return line === '' || /[.!?]$/.test(line) ? line : `${line}.`;
}
