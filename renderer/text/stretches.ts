import type { Span } from '../../src/core/span.ts';

/** Paragraphs that follow each other and come on screen together. */
export interface Stretch extends Span {
  readonly blocks: readonly Span[];
}

/** So many characters make a stretch: little to lay out at once, and of the longest texts only some hundreds. */
const length = 4000;

/** Parts a text's blocks into stretches, in order; every block is in one. */
export function stretchesOf(blocks: readonly Span[]): Stretch[] {
  const stretches: { start: number; end: number; blocks: Span[] }[] = [];
  for (const block of blocks) {
    const last = stretches.at(-1);
    if (last === undefined || last.end - last.start >= length) stretches.push({ ...block, blocks: [block] });
    else {
      last.blocks.push(block);
      last.end = block.end;
    }
  }
  return stretches;
}

/** Where in an ordered list the last span that starts at `place` or before stands; 0 where none does. */
export function lastUpTo(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle]?.start ?? Infinity) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
