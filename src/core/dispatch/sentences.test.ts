import { describe, expect, it } from 'vitest';
import { english, textOf } from '../testing/knowledge.ts';
import { sentenceRules } from './abbreviations.ts';
import { readDispatch } from './read.ts';
import { splitSentences } from './sentences.ts';
import { normalized, sentenceCases } from './testing/sentence-cases.ts';

function sentencesOf(text: string): string[] {
  const { sentences } = readDispatch(textOf(text), english);
  return sentences.map(({ start, end }) => text.slice(start, end));
}

describe('the Golden Rules', () => {
  const cases = sentenceCases('golden-rules');
  /** Three lines without a point, in small letters, are to us one wrapped line, as two other rules want it. */
  const beyondUs = 'Lower case list separated by newline';

  it('are all there', () => {
    expect(cases).toHaveLength(52);
  });

  it.each(cases.filter(({ rule }) => rule !== beyondUs))('$rule', ({ text, sentences }) => {
    expect(normalized(sentencesOf(text))).toEqual(sentences);
  });
});

describe('sentences of the press', () => {
  it.each(sentenceCases('press-sentences'))('$rule', ({ text, sentences }) => {
    expect(normalized(sentencesOf(text))).toEqual(sentences);
  });
});

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
