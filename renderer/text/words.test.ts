import { expect, it } from 'vitest';
import { comparison } from '../testing/comparison.ts';
import { counted, mentionsInWords, quotesInWords, statusInWords, themeInWords } from './words.ts';

it('says how often each text speaks of a theme', () => {
  const labels = { before: '2001', after: '2003' };
  expect(mentionsInWords({ before: 3, after: 1 }, labels)).toBe('3 times in 2001, once in 2003');
  expect(mentionsInWords({ before: 0, after: 2 }, labels)).toBe('not in 2001, twice in 2003');
});

it('counts with the singular and with parted thousands', () => {
  expect(counted(1, 'word')).toBe('1 word');
  expect(counted(12345, 'word')).toBe('12\u202f345 words');
});

it('tells a mark’s theme and how a shared theme is worded', () => {
  const [water] = comparison.themes;
  if (water === undefined) throw new Error('the comparison has no theme');
  expect(themeInWords(water)).toBe('shared theme: water');
  const labels = { shared: 'Shared', new: 'First mentioned in 2003', dropped: 'Not mentioned in 2003' };
  expect(statusInWords({ ...water, wording: 'reworded' }, labels)).toBe('shared, reworded');
  expect(statusInWords({ ...water, status: 'new' }, labels)).toBe('first mentioned in 2003');
});

it('quotes the first words of a theme in each text, with their paragraphs', () => {
  const [theme] = comparison.themes;
  if (theme === undefined) throw new Error('the comparison has no theme');
  const one = {
    ...theme,
    evidence: [{ side: 'after', start: 0, end: 5, quote: 'water', term: 'water', sentence: 0, paragraph: 3 }],
  } as const;
  expect(quotesInWords(one, { before: '2001', after: '2003' })).toBe('2003: “water”, paragraph 4.');
});
