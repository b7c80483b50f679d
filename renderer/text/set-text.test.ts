import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Layout } from './paragraphs.ts';
import { setBlock, settingOf, type Mark, type Piece, type Run } from './set-text.ts';

const text = 'Water and clean water. Sport.\n\nRoads, too.';
const layout: Layout = {
  blocks: [
    { start: 0, end: 31 },
    { start: 31, end: 42 },
  ],
  headline: null,
  dateline: null,
};
const sentences = [
  { start: 0, end: 22, paragraph: 0 },
  { start: 23, end: 29, paragraph: 0 },
  { start: 31, end: 42, paragraph: 1 },
];

function setText(marks: readonly Mark[], laidOut = layout): Run[][] {
  const setting = settingOf(text, laidOut, sentences, marks);
  return laidOut.blocks.map((block) => setBlock(setting, block));
}

function piecesOf(blocks: readonly Run[][]): Piece[] {
  return blocks.flatMap((runs) => runs.flatMap(({ pieces }) => pieces));
}

describe('a text that is set', () => {
  it('cuts a text at the borders of sentences and marks', () => {
    const blocks = setText([{ start: 10, end: 21, theme: 4 }]);
    expect(piecesOf(blocks).map((piece) => piece.text)).toEqual([
      'Water and ',
      'clean water',
      '.',
      ' ',
      'Sport.',
      '\n\n',
      'Roads, too.',
    ]);
    expect(blocks.map((runs) => runs.map(({ sentence }) => sentence))).toEqual([[0, null, 1, null], [2]]);
  });

  it('lets one piece carry several themes, and says where each begins', () => {
    const marks = [
      { start: 10, end: 21, theme: 2 },
      { start: 16, end: 21, theme: 0 },
      { start: 16, end: 22, theme: 2 },
    ];
    const marked = piecesOf(setText(marks)).filter(({ themes }) => themes.length > 0);
    expect(marked.map((piece) => [piece.text, piece.themes, piece.begins])).toEqual([
      ['clean ', [2], [2]],
      ['water', [0, 2], [0, 2]],
      ['.', [2], []],
    ]);
  });

  it('parts the dateline from the sentence that it opens', () => {
    const dated: Layout = { ...layout, dateline: { start: 0, end: 5 } };
    expect(piecesOf(setText([], dated))[0]?.text).toBe('Water');
  });

  it('keeps every character once and covers every mark, wherever marks overlap', () => {
    const span = fc.tuple(fc.nat(text.length), fc.nat(text.length), fc.nat(5));
    const marks = fc.array(
      span.map(([a, b, theme]): Mark => ({ start: Math.min(a, b), end: Math.max(a, b), theme })),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(marks, (made) => {
        const pieces = piecesOf(setText(made));
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const { start, end, themes } of pieces) {
          const over = made.filter((mark) => mark.start <= start && mark.end >= end).map(({ theme }) => theme);
          expect(themes).toEqual([...new Set(over)].sort((a, b) => a - b));
        }
        for (const { start, end, theme } of made.filter((mark) => mark.end > mark.start)) {
          expect(pieces.some((piece) => piece.start === start && piece.begins.includes(theme))).toBe(true);
          expect(pieces.some((piece) => piece.end === end && piece.themes.includes(theme))).toBe(true);
        }
      }),
    );
  });
});
