import { expect, it } from 'vitest';
import { comparison, pair } from '../testing/comparison.ts';
import { groupThemes, marksOf } from './themes.ts';

it('groups themes by status and counts how often each text speaks of them', () => {
  const { shared, new: came, dropped } = groupThemes(comparison.themes);
  expect(shared.map(({ theme, mentions }) => [theme.id, mentions])).toEqual([['water', { before: 1, after: 2 }]]);
  expect(came.map(({ theme, index }) => [theme.id, index])).toEqual([['sport', 1]]);
  expect(dropped.map(({ theme, mentions }) => [theme.id, mentions])).toEqual([['fishing', { before: 1, after: 0 }]]);
});

it('marks the evidence of one side with the number of its theme', () => {
  const marks = marksOf(comparison.themes, 'before');
  expect(marks.map(({ start, end, theme }) => [pair.before.text.slice(start, end), theme])).toEqual([
    ['water', 0],
    ['fishing', 2],
  ]);
});
