import type { AlignedPair, Comparison } from '../../src/core/comparison/comparison.ts';
import type { Side } from '../../src/core/span.ts';

/** A sentence of one of the texts, by its number. */
export interface SentenceReference {
  readonly side: Side;
  readonly sentence: number;
}

/** The aligned pair that holds a sentence, or null where it has no counterpart. */
export function pairOf({ alignment }: Comparison, { side, sentence }: SentenceReference): AlignedPair | null {
  return alignment.find((pair) => pair[side].includes(sentence)) ?? null;
}

/** The sentence `step` further, or the first one (from `start`) where none is current; stays inside the text. */
export function stepSentence(current: number | null, step: 1 | -1, count: number): number | null {
  if (count === 0) return null;
  if (current === null) return step === 1 ? 0 : count - 1;
  return Math.min(Math.max(current + step, 0), count - 1);
}
