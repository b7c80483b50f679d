import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DispatchSummary } from '../../src/core/comparison/comparison.ts';
import { comparison, pair } from '../testing/comparison.ts';
import { coverText, layOut } from './paragraphs.ts';

describe('coverText', () => {
  it('gives the white space after a paragraph to it', () => {
    expect(
      coverText('One.\n\nTwo.\n', 0, [
        { start: 0, end: 4 },
        { start: 6, end: 10 },
      ]),
    ).toEqual([
      { start: 0, end: 6 },
      { start: 6, end: 11 },
    ]);
  });

  it('makes a block of words that stand in no paragraph', () => {
    expect(coverText('ab cd ef', 0, [{ start: 3, end: 5 }])).toEqual([
      { start: 0, end: 3 },
      { start: 3, end: 5 },
      { start: 5, end: 8 },
    ]);
  });

  it('loses no character of any text, whatever paragraphs were found', () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(8)), { maxLength: 5 });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.nat(5), spans, (text, from, made) => {
        let at = from;
        const paragraphs = made.map(([gap, length]) => {
          const start = Math.min(at + gap, text.length);
          at = Math.min(start + length, text.length);
          return { start, end: at };
        });
        const blocks = coverText(
          text,
          from,
          paragraphs.filter(({ start, end }) => end > start),
        );
        const shown = blocks.map(({ start, end }) => text.slice(start, end)).join('');
        expect(shown.trim()).toBe(text.slice(from).trim());
      }),
    );
  });
});

describe('layOut', () => {
  it('follows the paragraphs of the comparison', () => {
    const { blocks } = layOut(pair.after.text, comparison.after);
    expect(blocks.map(({ start, end }) => pair.after.text.slice(start, end).trim())).toEqual([
      'The Lake Commission met again.',
      'It agreed on water and on clean water for all. Sport came up.',
    ]);
  });

  it('leaves the date head out, which the pane shows in words', () => {
    const text = ' date 2003-06-02 OSLO. LAKEPRESS The commission met.\n\nIt rained.';
    const { blocks, dateline } = layOut(text, null);
    expect(text.slice(blocks[0]?.start, blocks[0]?.end)).toBe('OSLO. LAKEPRESS The commission met.\n\n');
    expect(text.slice(dateline?.start, dateline?.end)).toBe('OSLO. LAKEPRESS');
  });

  it('knows the headline by the title of the comparison', () => {
    const text = 'Lake\nCommission\n\nIt met.';
    const sentences = [
      { start: 0, end: 15, paragraph: 0 },
      { start: 17, end: 24, paragraph: 1 },
    ];
    const summary: DispatchSummary = { ...comparison.after, title: 'Lake Commission', sentences };
    expect(layOut(text, summary).headline).toEqual({ start: 0, end: 15 });
    expect(layOut(text, { ...summary, title: 'Another' }).headline).toBeNull();
  });

  it('shows an empty text as nothing', () => {
    expect(layOut('', null)).toEqual({ blocks: [], headline: null, dateline: null });
  });
});
