import type { Dispatch, Sentence } from '../dispatch/dispatch.ts';
import { askForms, remember } from '../dispatch/lexicon.ts';
import { once } from '../once.ts';
import type { Background } from '../themes/background.ts';
import type { WordClasses } from '../themes/compile.ts';
import { normOf, type Features } from './similarity.ts';

/** A dispatch with the themes that its sentences carry, by sentence number. */
export interface ThemedDispatch {
  readonly dispatch: Dispatch;
  readonly themes: ReadonlyMap<number, readonly SentenceTheme[]>;
}

export interface SentenceTheme {
  readonly id: string;
  readonly label: string;
}

/** The sentences of a dispatch as vectors. */
export interface FeaturedDispatch {
  readonly dispatch: Dispatch;
  readonly sentences: readonly Features[];
  /** By number of a form of the dispatch's lexicon, the number of the feature that its stem is; -1 for none. */
  readonly words: readonly number[];
}

/** The features of two dispatches: stems and themes, numbered from 0 over both. */
export interface FeaturedPair {
  readonly before: FeaturedDispatch;
  readonly after: FeaturedDispatch;
  readonly count: number;
  /** The labels of the features that are themes. */
  readonly labels: ReadonlyMap<number, string>;
}

/** Names of the opening recur all through a report of the meeting, so they tell its other sentences apart less well. */
const openingFactor = 0.7;
/** What every dispatch says (`issues`, `held`) tells little, however rarely these two say it. */
const commonplaceFactor = 0.75;
/** A theme stands for words that may differ, so it counts beside them. */
const themeFactor = 1.2;

/**
 * Reads the sentences of both dispatches as vectors of stemmed content words, names, numbers and themes,
 * each weighted by its inverse sentence frequency over both texts (Spärck Jones 1972): what every sentence
 * of a press office says counts for little.
 */
export function readFeatures(
  before: ThemedDispatch,
  after: ThemedDispatch,
  classes: WordClasses,
  background: Background,
): FeaturedPair {
  const stems = new Map<string, number>();
  const themes = new Map<string, number>();
  const labels = new Map<number, string>();
  const factors: number[] = [];
  const factorOf = wordFactors(background)(classes);
  const wordsOf = ({ dispatch }: ThemedDispatch): readonly number[] =>
    askForms(dispatch.lexicon, (form, word) => {
      const factor = factorOf(form, word);
      if (factor === 0) return -1;
      const known = stems.get(form.stem);
      if (known !== undefined) return known;
      stems.set(form.stem, factors.length);
      return factors.push(factor) - 1;
    });
  const words = { before: wordsOf(before), after: wordsOf(after) };
  const themeOf = ({ id, label }: SentenceTheme): number => {
    const known = themes.get(id);
    if (known !== undefined) return known;
    themes.set(id, factors.length);
    labels.set(factors.length, label);
    return factors.push(themeFactor) - 1;
  };
  const read = ({ dispatch, themes }: ThemedDispatch, words: readonly number[]): number[][] => {
    const seen = new Set<number>();
    return dispatch.sentences.map((sentence, number) => {
      seen.clear();
      addWords(dispatch, sentence, words, seen);
      for (const theme of themes.get(number) ?? []) seen.add(themeOf(theme));
      return [...seen];
    });
  };
  const raw = { before: read(before, words.before), after: read(after, words.after) };
  const rarities = raritiesOf([...raw.before, ...raw.after], factors.length);
  const usual = rarities.map((rarity, id) => (factors[id] ?? 1) * rarity);
  const leading = usual.slice();
  for (const stem of [...openingNames(before.dispatch), ...openingNames(after.dispatch)]) {
    const id = stems.get(stem) ?? -1;
    leading[id] = rarities[id] ?? 0;
    usual[id] = openingFactor * (rarities[id] ?? 0);
  }
  const weigh = ({ dispatch }: ThemedDispatch, sentences: readonly (readonly number[])[]): Features[] =>
    sentences.map((ids, number) => {
      const table = number <= dispatch.lead ? leading : usual;
      const weights = ids.map((id) => table[id] ?? 0);
      return { ids, weights, norm: normOf(weights) };
    });
  return {
    before: { dispatch: before.dispatch, sentences: weigh(before, raw.before), words: words.before },
    after: { dispatch: after.dispatch, sentences: weigh(after, raw.after), words: words.after },
    count: factors.length,
    labels,
  };
}

/** How much a word counts by itself; marks and function words do not. */
const wordFactors = once((background: Background) =>
  once((classes: WordClasses) =>
    remember(({ kind, lower, stem }) => {
      if (kind === 'mark' || classes.functionWords.has(lower)) return 0;
      return background.isCommonplace(stem) ? commonplaceFactor : 1;
    }),
  ),
);

/** By number of a feature, the logarithm of how rare it is among the sentences. */
function raritiesOf(sentences: readonly (readonly number[])[], count: number): Float64Array {
  const frequencies = new Int32Array(count);
  for (const ids of sentences) for (const id of ids) frequencies[id] = (frequencies[id] ?? 0) + 1;
  const all = Math.max(1, sentences.length);
  return Float64Array.from(frequencies, (frequency) => Math.log(1 + all / Math.max(1, frequency)));
}

/** Stems of the headline and of the names in the first sentence of the body: who met, and what the meeting is called. */
function openingNames({ headline, lead, sentences, tokens }: Dispatch): string[] {
  return sentences
    .slice(0, lead + 1)
    .flatMap(({ firstToken, endToken }, number) =>
      tokens.slice(firstToken, endToken).filter((token) => token.capital || (headline !== null && number === 0)),
    )
    .map((token) => token.stem);
}

function addWords(dispatch: Dispatch, sentence: Sentence, words: readonly number[], found: Set<number>): void {
  const { tokens, lexicon, datelineSpan } = dispatch;
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const id = words[lexicon.numbers[at] ?? -1] ?? -1;
    if (id === -1 || (at === sentence.firstToken && isItemNumber(dispatch, at))) continue;
    if (datelineSpan === null || (tokens[at]?.start ?? 0) >= datelineSpan.end) found.add(id);
  }
}

/** `3.` before an item of a list. */
function isItemNumber({ tokens }: Dispatch, at: number): boolean {
  return tokens[at]?.kind === 'number' && /^[.)]$/u.test(tokens[at + 1]?.lower ?? '');
}
