import type { Background } from './background.ts';

/**
 * Log-likelihoods, by the number of words they are summed over, at which chance no longer explains a phrase
 * (chi square with as many degrees of freedom, p < 0.0001).
 */
const critical = [0, 15.14, 18.42, 21.11, 23.51];
/** Below this a word may be as frequent by chance (p > 0.05). */
const everydayWord = 3.84;
/** What a word of a proper name comes to, which its capitals already set apart (p < 0.01). */
const namingWord = 6.63;

/**
 * How much more often a stem stands in the texts than the background lets expect: Dunning's log-likelihood
 * (T. Dunning, “Accurate methods for the statistics of surprise and coincidence”, 1993) against a background
 * so large that its own share counts as exact. It was taken because it holds for the small counts of short
 * texts, where a ratio or a z-score calls every rare word a key word, and because in a long text a word must
 * come again before it counts.
 * @param count how often the stem stands in the texts
 * @param words number of words of the texts
 */
export function logLikelihood(count: number, words: number, share: number): number {
  const expected = words * share;
  return count <= expected ? 0 : 2 * (count * Math.log(count / expected) - (count - expected));
}

/**
 * C-value (K. Frantzi, S. Ananiadou, H. Mima, “Automatic recognition of multi-word terms”, 2000): longer
 * phrases weigh more, and a phrase that stands only inside longer ones weighs nothing by itself. It was taken
 * because it decides between `tariff`, `transit tariff` and `single transit tariff` by counting alone.
 * One is added to the length, as is usual, so that a name of one word counts too.
 * @param within how often the phrase stands inside the longer phrases found, and in how many of them
 */
export function cValue(length: number, count: number, within: { count: number; phrases: number }): number {
  const own = within.phrases === 0 ? count : count - within.count / within.phrases;
  return Math.log2(length + 1) * own;
}

/** What the log-likelihoods of the words of a phrase come to. */
export interface Keyness {
  readonly mean: number;
  /** Whether the words together are more frequent than chance explains. */
  readonly isKey: boolean;
  /** Whether each of them is, too. */
  readonly throughout: boolean;
  /** Whether one of them sets a proper name apart. */
  readonly names: boolean;
  /** Whether no band of the background holds one of them. */
  readonly holdsUnknown: boolean;
}

export function keyness(
  stems: readonly string[],
  counts: ReadonlyMap<string, number>,
  words: number,
  background: Background,
): Keyness {
  const values = stems.map((stem) => logLikelihood(counts.get(stem) ?? 0, words, background.share(stem)));
  const sum = values.reduce((total, value) => total + value, 0);
  return {
    mean: sum / values.length,
    isKey: sum >= (critical[values.length] ?? Infinity),
    throughout: values.every((value) => value >= everydayWord),
    names: values.some((value) => value >= namingWord),
    holdsUnknown: stems.some((stem) => !background.knows(stem)),
  };
}
