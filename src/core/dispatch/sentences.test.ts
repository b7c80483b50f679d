import { describe, expect, it } from 'vitest';
import { english, textOf } from '../testing/knowledge.ts';
import { readDispatch } from './read.ts';
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
