import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipped, counted, inDatesWords, inDateWords, inWords, listed } from './writing.ts';

describe('inWords', () => {
  it('spells counts to twelve and writes figures above', () => {
    expect([0, 1, 12, 13].map(inWords)).toEqual(['no', 'one', 'twelve', '13']);
  });
});

describe('counted', () => {
  it('agrees with its noun', () => {
    expect(counted(1, 'theme')).toBe('one theme');
    expect(counted(2, 'theme')).toBe('two themes');
    expect(counted(0, 'theme carries', 'themes carry')).toBe('no themes carry');
  });
});

describe('listed', () => {
  it('joins with commas and one "and"', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });
});

describe('inDatesWords', () => {
  it.each([
    ['2019-05-01', '1 May 2019'],
    ['2012-06-06/2012-06-07', '6–7 June 2012'],
    ['2012-05-30/2012-06-02', '30 May – 2 June 2012'],
    ['2012-12-30/2013-01-02', '30 December 2012 – 2 January 2013'],
    ['spring/autumn', 'spring/autumn'],
    ['a/b/c', 'a/b/c'],
  ])('of %j is %j', (dates, words) => {
    expect(inDatesWords(dates)).toBe(words);
  });
});

describe('inDateWords', () => {
  it('writes a date and leaves what is none', () => {
    expect(inDateWords('2019-05-01')).toBe('1 May 2019');
    expect(inDateWords('2019-13-01')).toBe('2019-13-01');
    expect(inDateWords('autumn')).toBe('autumn');
  });
});

describe('clipped', () => {
  it('cuts between words and says so', () => {
    expect(clipped('rational water management, above all', 27)).toBe('rational water management…');
  });

  it('never exceeds its length and never splits a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 2, max: 40 }), (text, length) => {
        const result = clipped(text, length);
        expect(result.length).toBeLessThanOrEqual(length);
        expect(result).not.toMatch(/\p{Surrogate}/u);
        if (text.length <= length) expect(result).toBe(text);
      }),
      { seed: 1 },
    );
  });
});
