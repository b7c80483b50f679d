import type { SentencePlace } from '../../src/core/comparison/comparison.ts';
import type { Span } from '../../src/core/span.ts';
import type { Layout } from './paragraphs.ts';

/** Words of a text that carry a theme; `theme` is the theme's place in the comparison's list. */
export interface Mark extends Span {
  readonly theme: number;
}

/** A run of text over which no mark begins or ends. */
export interface Piece extends Span {
  readonly text: string;
  /** Every theme whose evidence covers the piece, in order. */
  readonly themes: readonly number[];
  /** Of these, the themes whose evidence begins here: where a sign stands and the keyboard stops. */
  readonly begins: readonly number[];
}

/** The pieces of one sentence, or of what stands between sentences (`sentence: null`). */
export interface Run {
  readonly sentence: number | null;
  readonly pieces: readonly Piece[];
}

/** A paragraph as it is set on screen. */
export interface Block extends Span {
  readonly runs: readonly Run[];
}

/**
 * Cuts a text at every border of a block, a sentence, a mark and the dateline. The pieces rejoin to the text
 * that the layout's blocks cover; each lies in at most one sentence and wholly inside or outside every mark.
 *
 * Blocks and sentences are sorted and free of overlap; marks may overlap and come in any order.
 */
export function setText(
  text: string,
  layout: Layout,
  sentences: readonly SentencePlace[],
  marks: readonly Mark[],
): Block[] {
  const waiting = [...marks].sort((a, b) => a.start - b.start || a.end - b.end || a.theme - b.theme);
  const cut: Span[] = [...sentences, ...marks, ...(layout.dateline === null ? [] : [layout.dateline])];
  const borders = [...new Set(cut.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  let open: Mark[] = [];
  let mark = 0;
  let border = 0;
  let sentence = 0;

  function pieceOf(start: number, end: number): Piece {
    open = open.filter((one) => one.end > start);
    for (let next = waiting[mark]; next !== undefined && next.start <= start; next = waiting[++mark])
      if (next.end > start) open.push(next);
    const begins = open.filter((one) => one.start === start);
    return { start, end, text: text.slice(start, end), themes: themesOf(open), begins: themesOf(begins) };
  }

  function sentenceAt(start: number): number | null {
    while ((sentences[sentence]?.end ?? Infinity) <= start) sentence += 1;
    return (sentences[sentence]?.start ?? Infinity) <= start ? sentence : null;
  }

  return layout.blocks.map(({ start, end }) => {
    const runs: { sentence: number | null; pieces: Piece[] }[] = [];
    for (let from = start; from < end;) {
      while ((borders[border] ?? end) <= from) border += 1;
      const to = Math.min(borders[border] ?? end, end);
      const inside = sentenceAt(from);
      const piece = pieceOf(from, to);
      const run = runs.at(-1);
      if (run !== undefined && run.sentence === inside) run.pieces.push(piece);
      else runs.push({ sentence: inside, pieces: [piece] });
      from = to;
    }
    return { start, end, runs };
  });
}

function themesOf(marks: readonly Mark[]): number[] {
  return [...new Set(marks.map(({ theme }) => theme))].sort((a, b) => a - b);
}
