import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { lastUpTo, stretchesOf } from './stretches.ts';

const blocksOf = (lengths: readonly number[]) => {
  let at = 0;
  return lengths.map((length) => ({ start: at, end: (at += length) }));
};

it('keeps every paragraph, in order, in stretches of some thousand characters', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9000 })), (lengths) => {
      const blocks = blocksOf(lengths);
      const stretches = stretchesOf(blocks);
      expect(stretches.flatMap((stretch) => stretch.blocks)).toEqual(blocks);
      for (const { start, end, blocks: held } of stretches) {
        expect([held[0]?.start, held.at(-1)?.end]).toEqual([start, end]);
        expect(end - start).toBeLessThan(4000 + 9000);
      }
    }),
  );
});

it('finds the paragraph that holds a place', () => {
  const blocks = blocksOf([10, 5, 20]);
  expect([0, 9, 10, 14, 15, 34, 99].map((place) => lastUpTo(blocks, place))).toEqual([0, 0, 1, 1, 2, 2, 2]);
  expect(lastUpTo([], 7)).toBe(0);
});
