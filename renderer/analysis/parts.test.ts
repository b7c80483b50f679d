import { expect, it } from 'vitest';
import { analysis } from '../testing/comparison.ts';
import { partsOf, withLists, withoutLists } from './parts.ts';

it('comes together again from its parts, however many there are', () => {
  const many = Array.from({ length: 700 }, () => analysis.comparison.themes).flat();
  const sentences = Array.from({ length: 1500 }, () => analysis.comparison.before.sentences).flat();
  const { comparison } = analysis;
  const long = {
    ...analysis,
    comparison: { ...comparison, themes: many, before: { ...comparison.before, sentences } },
  };
  const parts = [...partsOf(long)];
  expect(parts.length).toBeGreaterThan(5);
  expect(withLists(withoutLists(long), parts)).toEqual(long);
  expect(withLists(withoutLists(analysis), [...partsOf(analysis)])).toEqual(analysis);
});
