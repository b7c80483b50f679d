import type { AlignedPair, Theme, Verdict } from './comparison.ts';
import type { Dispatch } from '../dispatch/dispatch.ts';
import { countForms } from '../dispatch/lexicon.ts';
import type { WordClasses } from '../themes/compile.ts';

/** Texts that keep so many of their sentences, word for word or nearly, are revisions of one another. */
const revisionShare = 0.6;
/** Cosine of the two vocabularies below which two reports are not about the same kind of thing. */
const leastVocabulary = 0.12;

/** Whether the two texts can be compared, with the reason in words. */
export function judge(
  before: Dispatch,
  after: Dispatch,
  themes: readonly Theme[],
  alignment: readonly AlignedPair[],
  classes: WordClasses,
): Verdict {
  if (before.text === after.text) return { kind: 'revision', because: 'Both sides hold the same text.' };
  const kept = alignment.filter((pair) => pair.kind !== 'related');
  const sentences = before.sentences.length + after.sentences.length;
  const keptSentences = kept.reduce((sum, pair) => sum + pair.before.length + pair.after.length, 0);
  if (sentences > 0 && keptSentences / sentences >= revisionShare) {
    return {
      kind: 'revision',
      because: `${keptSentences} of the ${sentences} sentences of both texts stand in the other one too, word for word or nearly.`,
    };
  }
  const shared = themes.filter((theme) => theme.status === 'shared').length;
  const vocabulary = vocabularySimilarity(before, after, classes);
  const paired = alignment.reduce((sum, pair) => sum + pair.before.length + pair.after.length, 0);
  if (vocabulary < leastVocabulary || (shared === 0 && paired === 0)) {
    return {
      kind: 'unrelated',
      because: `These two texts have too little in common to be compared: they share ${shared} of ${themes.length} themes and hardly any words.`,
    };
  }
  return {
    kind: 'related',
    because: `They share ${shared} of ${themes.length} themes, and ${paired} of their ${sentences} sentences have a counterpart.`,
  };
}

/** Cosine of the two texts' counts of content stems, 0 to 1. */
function vocabularySimilarity(before: Dispatch, after: Dispatch, classes: WordClasses): number {
  const a = countStems(before, classes);
  const b = countStems(after, classes);
  let product = 0;
  for (const [stem, count] of a) product += count * (b.get(stem) ?? 0);
  const length = (counts: ReadonlyMap<string, number>): number =>
    Math.sqrt([...counts.values()].reduce((sum, count) => sum + count * count, 0));
  return product === 0 ? 0 : product / (length(a) * length(b));
}

function countStems(dispatch: Dispatch, classes: WordClasses): Map<string, number> {
  const counts = new Map<string, number>();
  const ofForms = countForms(dispatch.lexicon);
  dispatch.lexicon.forms.forEach(({ kind, lower, stem }, form) => {
    if (kind !== 'word' || classes.functionWords.has(lower)) return;
    counts.set(stem, (counts.get(stem) ?? 0) + (ofForms[form] ?? 0));
  });
  return counts;
}
