import { expect, it } from 'vitest';
import type { AlignedPair, Comparison } from '../../src/core/comparison/comparison.ts';
import { comparison } from '../testing/comparison.ts';
import { sentenceRows } from './sentence-rows.ts';

function told(alignment: readonly AlignedPair[], counts = { before: 3, after: 3 }): string[] {
  const places = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ start: at, end: at + 1, paragraph: 0 }));
  const made: Comparison = {
    ...comparison,
    before: { ...comparison.before, sentences: places(counts.before) },
    after: { ...comparison.after, sentences: places(counts.after) },
    alignment,
  };
  return sentenceRows(made).map((row) =>
    row.kind === 'alone'
      ? `${row.side} ${row.sentence}`
      : `${row.pair.before.join('+')}=${row.pair.after.join('+')}${row.moved ? ' moved' : ''}`,
  );
}

function pair(before: number[], after: number[], score = 0.5): AlignedPair {
  return { before, after, score, kind: 'related', because: [], words: [] };
}

it('sets what stands alone between the pairs, the left text first', () => {
  expect(told([pair([1], [1])])).toEqual(['before 0', 'after 0', '1=1', 'before 2', 'after 2']);
});

it('shows every sentence once, also where one meets two', () => {
  expect(told([pair([0, 1], [2])])).toEqual(['after 0', 'after 1', '0+1=2', 'before 2']);
  expect(told([pair([0], [0, 1])])).toEqual(['0=0+1', 'before 1', 'before 2', 'after 2']);
});

it('shows a pair that crosses others where the left text has it', () => {
  expect(told([pair([0], [2], 0.1), pair([1], [0]), pair([2], [1])])).toEqual(['0=2 moved', '1=0', '2=1']);
});

it('shows two texts without any pair one after the other', () => {
  expect(told([], { before: 1, after: 2 })).toEqual(['before 0', 'after 0', 'after 1']);
});
