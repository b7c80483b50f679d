import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AlignedPair, Comparison, DispatchSummary } from '../../src/core/comparison/comparison.ts';
import { comparison } from '../testing/comparison.ts';
import { across, alignedPath, heaviestChain } from './aligned-path.ts';

function pair(before: number, after: number, score = 0.5): AlignedPair {
  return { before: [before], after: [after], score, kind: 'related', because: [], words: [] };
}

/** Two texts of ten sentences, ten code units each. */
function aligned(...alignment: AlignedPair[]): Comparison {
  const sentences = Array.from({ length: 10 }, (_, at) => ({ start: at * 10, end: at * 10 + 9, paragraph: at }));
  const summary: DispatchSummary = { ...comparison.before, sentences };
  return { ...comparison, before: summary, after: summary, alignment };
}

const lengths = { before: 100, after: 100 };

it('leads from sentence to sentence and evenly in between', () => {
  const path = alignedPath(aligned(pair(2, 4), pair(6, 8)), lengths);
  expect(across(path, 'before', 20)).toBe(40);
  expect(across(path, 'before', 40)).toBe(60);
  expect(across(path, 'after', 80)).toBe(60);
});

it('joins beginnings and ends, also where nothing is aligned', () => {
  const path = alignedPath(aligned(), { before: 100, after: 50 });
  expect([across(path, 'before', 0), across(path, 'before', 50), across(path, 'before', 100)]).toEqual([0, 25, 50]);
});

it('leaves out pairs that cross, by their score', () => {
  const chain = heaviestChain([pair(1, 5, 0.9), pair(2, 3, 0.4), pair(4, 6, 0.5), pair(3, 4, 0.4)]);
  expect(chain.map(({ before, after }) => [before[0], after[0]])).toEqual([
    [1, 5],
    [4, 6],
  ]);
  expect(heaviestChain([pair(1, 5, 0.9), pair(2, 3, 0.6), pair(3, 4, 0.6)])).toHaveLength(2);
});

it('never leads back, wherever sentences are aligned', () => {
  const alignment = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.double({ min: 0.1, max: 1, noNaN: true })));
  fc.assert(
    fc.property(alignment, (made) => {
      const path = alignedPath(aligned(...made.map(([before, after, score]) => pair(before, after, score))), lengths);
      for (const side of ['before', 'after'] as const) {
        const levels = Array.from({ length: 101 }, (_, offset) => across(path, side, offset));
        expect([levels[0], levels[100]]).toEqual([0, 100]);
        levels.forEach((level, offset) => {
          expect(level).toBeGreaterThanOrEqual(levels[offset - 1] ?? 0);
        });
      }
    }),
  );
});
