import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords, type FindOptions } from './find.ts';

const language = { stems: { women: 'woman', woman: 'woman', people: 'person', person: 'person' } };
const plain: FindOptions = { wholeWords: false, inflected: false };

function found(text: string, wanted: string, options: Partial<FindOptions> = {}): string[] {
  return findWords(text, wanted, { ...plain, ...options }, language).map(({ start, end }) => text.slice(start, end));
}

describe('finding words', () => {
  it('looks past case, spacing, and the shape of quotes and dashes', () => {
    expect(found('Water, WATER\nwatering', 'water')).toEqual(['Water', 'WATER', 'water']);
    expect(found('clean\n  water', 'Clean water')).toEqual(['clean\n  water']);
    expect(found('the MFA’s EU–Asia “talks”', 'MFA\'s EU-Asia "talks"')).toEqual(['MFA’s EU–Asia “talks”']);
  });

  it('takes every sign for itself', () => {
    expect(found('a.b a+b (c) [d] 5 %', 'a.b')).toEqual(['a.b']);
    for (const sign of '\\^$.*+?()[]{}|/%') expect(found(`x${sign}y xzy`, `x${sign}y`)).toEqual([`x${sign}y`]);
  });

  it('keeps to whole words where asked', () => {
    expect(found('sport, transport, sports', 'sport', { wholeWords: true })).toEqual(['sport']);
    expect(found('Қазақ Қазақстан', 'қазақ', { wholeWords: true })).toEqual(['Қазақ']);
  });

  it('finds other forms of the words where asked', () => {
    expect(found('They study; studies were studied by a student.', 'study', { inflected: true })).toEqual([
      'study',
      'studies',
      'studied',
    ]);
    expect(found('Women and a person', 'woman', { inflected: true })).toEqual(['Women']);
    expect(found('Women and a person', 'people', { inflected: true })).toEqual(['person']);
    expect(found('The water resource, Water-Resources, water', 'water resources', { inflected: true })).toEqual([
      'water resource',
      'Water-Resources',
    ]);
  });

  it('finds nothing where nothing is wanted', () => {
    expect(found('a b', '  ')).toEqual([]);
  });

  it('finds any piece of any text, at places in order that hold it', () => {
    const piece = fc.tuple(fc.string({ minLength: 1, maxLength: 40 }), fc.nat(39), fc.nat(8));
    fc.assert(
      fc.property(piece, ([text, from, length]) => {
        const wanted = text.slice(from % text.length, (from % text.length) + length + 1);
        const spans = findWords(text, wanted, plain, language);
        if (wanted.trim() !== '') expect(spans.length).toBeGreaterThan(0);
        spans.forEach(({ start }, at) => {
          expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
        });
      }),
    );
  });
});
