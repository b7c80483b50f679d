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

/** All that decides how a text is cut. Sentences and marks are sorted by where they start; marks may overlap. */
export interface Setting {
  readonly text: string;
  readonly layout: Layout;
  readonly sentences: readonly SentencePlace[];
  readonly marks: readonly Mark[];
  /** The length of the longest mark. */
  readonly longest: number;
}

/** Makes the setting of a text; the marks come in any order. */
export function settingOf(
  text: string,
  layout: Layout,
  sentences: readonly SentencePlace[],
  marks: readonly Mark[],
): Setting {
  const sorted = [...marks].sort((a, b) => a.start - b.start || a.end - b.end || a.theme - b.theme);
  const longest = marks.reduce((length, { start, end }) => Math.max(length, end - start), 0);
  return { text, layout, sentences, marks: sorted, longest };
}

/**
 * Cuts one block of a text at every border of a sentence, a mark and the dateline. The pieces rejoin to the block;
 * each lies in at most one sentence and wholly inside or outside every mark. Costs what the block holds, however
 * long the text is.
 */
export function setBlock({ text, layout, sentences, marks, longest }: Setting, { start, end }: Span): Run[] {
  const near = marks.slice(firstFrom(marks, start - longest), firstFrom(marks, end)).filter((mark) => mark.end > start);
  const inside = sentences.slice(Math.max(firstFrom(sentences, start) - 1, 0), firstFrom(sentences, end));
  const cut: Span[] = [...inside, ...near, ...(layout.dateline === null ? [] : [layout.dateline])];
  const inner = cut.flatMap((span) => [span.start, span.end]).filter((border) => border > start && border < end);
  const borders = [...new Set([start, ...inner, end])].sort((a, b) => a - b);
  const runs: { sentence: number | null; pieces: Piece[] }[] = [];
  for (const [at, from] of borders.slice(0, -1).entries()) {
    const to = borders[at + 1] ?? end;
    const over = near.filter((mark) => mark.start <= from && mark.end > from);
    const begins = over.filter((mark) => mark.start === from);
    const piece = {
      start: from,
      end: to,
      text: text.slice(from, to),
      themes: themesOf(over),
      begins: themesOf(begins),
    };
    const within = inside.find((sentence) => sentence.start <= from && sentence.end > from);
    const sentence = within === undefined ? null : sentences.indexOf(within, firstFrom(sentences, within.start));
    const run = runs.at(-1);
    if (run !== undefined && run.sentence === sentence) run.pieces.push(piece);
    else runs.push({ sentence, pieces: [piece] });
  }
  return runs;
}

/** Where in a list sorted by start the first span that starts at `place` or later stands. */
export function firstFrom(spans: readonly Span[], place: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function themesOf(marks: readonly Mark[]): number[] {
  return [...new Set(marks.map(({ theme }) => theme))].sort((a, b) => a - b);
}
