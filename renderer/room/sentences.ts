import type { AlignedPair, Comparison } from '../../src/core/comparison/comparison.ts';
import type { Side, Span } from '../../src/core/span.ts';
import { otherSide } from '../text/words.ts';

/** A sentence of one of the texts, by its number. */
export interface SentenceReference {
  readonly side: Side;
  readonly sentence: number;
}

/** A place that a pane brings into view. A new object is a new wish, even for the same place. */
export type Goal = Span;

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

/** Where a sentence and the first sentence of its counterpart stand; null where there is none. */
export function goalsOf(comparison: Comparison, reference: SentenceReference): Record<Side, Goal | null> {
  const { side, sentence } = reference;
  const other = otherSide(side);
  const counterpart = pairOf(comparison, reference)?.[other][0];
  const goals: Record<Side, Goal | null> = { before: null, after: null };
  goals[side] = placeOf(comparison, side, sentence);
  goals[other] = counterpart === undefined ? null : placeOf(comparison, other, counterpart);
  return goals;
}

function placeOf(comparison: Comparison, side: Side, sentence: number): Goal | null {
  const place = comparison[side].sentences[sentence];
  return place === undefined ? null : { start: place.start, end: place.end };
}
