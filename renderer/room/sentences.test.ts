import { expect, it } from 'vitest';
import { comparison } from '../testing/comparison.ts';
import { goalsOf, pairOf, stepSentence } from './sentences.ts';

it('finds the pair of a sentence from either side, and none where it stands alone', () => {
  expect(pairOf(comparison, { side: 'before', sentence: 1 })).toBe(comparison.alignment[1]);
  expect(pairOf(comparison, { side: 'after', sentence: 0 })).toBe(comparison.alignment[0]);
  expect(pairOf(comparison, { side: 'after', sentence: 2 })).toBeNull();
});

it('steps from sentence to sentence and stays inside the text', () => {
  expect(stepSentence(null, 1, 3)).toBe(0);
  expect(stepSentence(null, -1, 3)).toBe(2);
  expect(stepSentence(1, 1, 3)).toBe(2);
  expect(stepSentence(2, 1, 3)).toBe(2);
  expect(stepSentence(0, -1, 3)).toBe(0);
  expect(stepSentence(null, 1, 0)).toBeNull();
});

it('brings both sentences of a pair into view, or the one that stands alone', () => {
  const place = ({ start, end }: { start: number; end: number }) => ({ start, end });
  const [first] = comparison.before.sentences;
  const last = comparison.after.sentences[2];
  if (first === undefined || last === undefined) throw new Error('sentences are missing');
  expect(goalsOf(comparison, { side: 'after', sentence: 0 }).before).toEqual(place(first));
  expect(goalsOf(comparison, { side: 'after', sentence: 2 })).toEqual({ before: null, after: place(last) });
});
