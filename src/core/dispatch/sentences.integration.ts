import { describe, expect, it } from 'vitest';
import { english } from '../testing/knowledge.ts';
import { sentenceRules } from './abbreviations.ts';
import { splitSentences } from './sentences.ts';

describe('hostile texts of a megabyte', () => {
  // Work that grew with the square of the length would take hours, not seconds.
  it.each([
    '.',
    '. ',
    'A. ',
    'a.m. ',
    '5 a.m. Mr. ',
    '(',
    '(A. ',
    '[. ',
    '). ',
    'a',
    'a ',
    'U.',
    '1. ',
    '• 1. ',
    '“',
    'Mr. (',
    '. . . A ',
    'etc.The',
    '\n',
    ' ',
    '\ud83d',
  ])('of %j hold every visible character', (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const visible = (part: string): number => part.replace(/\s/gu, '').length;
    const sentences = splitSentences(text, 0, text.length, sentenceRules(english));
    expect(visible(sentences.map(({ start, end }) => text.slice(start, end)).join(''))).toBe(visible(text));
  });
});
