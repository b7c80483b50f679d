import type { Comparison } from '../../src/core/comparison/comparison.ts';
import type { Side } from '../../src/core/span.ts';
import type { Answers } from './answers.ts';
import type { Tally } from './tally.ts';

export interface AlignmentScore {
  readonly pairs: Tally;
  /** Sentences that stand alone and were paired. */
  readonly wronglyPaired: number;
  readonly notes: readonly string[];
}

/** Scores aligned sentences: a gold pair is found where any sentence of its one list is paired with any of the other. */
export function scoreAlignment(
  comparison: Comparison,
  texts: Readonly<Record<Side, string>>,
  answers: Answers['alignment'],
): AlignmentScore {
  const notes: string[] = [];
  const opens = (side: Side, number: number, opening: string): boolean => {
    const sentence = comparison[side].sentences[number];
    return sentence !== undefined && withoutMark(texts[side].slice(sentence.start, sentence.end)).startsWith(opening);
  };
  let found = 0;
  for (const [left, right] of answers.pairs) {
    const held = comparison.alignment.some(
      (pair) =>
        pair.before.some((number) => left.some((opening) => opens('before', number, opening))) &&
        pair.after.some((number) => right.some((opening) => opens('after', number, opening))),
    );
    if (held) found += 1;
    else notes.push(`not paired: ${left.join(' / ')} ~ ${right.join(' / ')}`);
  }
  let wronglyPaired = 0;
  for (const side of ['before', 'after'] as const) {
    for (const opening of answers.alone[side]) {
      if (!comparison.alignment.some((pair) => pair[side].some((number) => opens(side, number, opening)))) continue;
      wronglyPaired += 1;
      notes.push(`paired, but alone (${side}): ${opening}`);
    }
  }
  return { pairs: { part: found, whole: answers.pairs.length }, wronglyPaired, notes };
}

/** A sentence without the mark of the list item that it opens. */
function withoutMark(sentence: string): string {
  return sentence.replace(/^(?:[-–—•*]|\d+[.)])\s+/u, '');
}
