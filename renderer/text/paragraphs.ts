import type { DispatchSummary } from '../../src/core/comparison/comparison.ts';
import { readDateHead, readDateline } from '../../src/core/dispatch/head.ts';
import { findParagraphs } from '../../src/core/dispatch/paragraphs.ts';
import type { Span } from '../../src/core/span.ts';

/** Where the paragraphs of a text stand, and which of its words are set in a way of their own. */
export interface Layout {
  /** Covers the text from behind its date head to its end. */
  readonly blocks: readonly Span[];
  readonly headline: Span | null;
  /** Place and agency, `BRUXELLES. KAZINFORM`. */
  readonly dateline: Span | null;
}

/** Lays a text out by its comparison's sentences, or without one by its lines. */
export function layOut(text: string, summary: DispatchSummary | null): Layout {
  const from = readDateHead(text).bodyStart;
  const paragraphs = summary === null ? findParagraphs(text, from) : paragraphsOf(summary);
  const [first, second] = paragraphs;
  const headline = first !== undefined && summary !== null && oneLine(text, first) === summary.title ? first : null;
  const opening = headline === null ? first : second;
  return {
    blocks: coverText(text, from, paragraphs),
    headline,
    dateline: opening === undefined ? null : (readDateline(text, opening.start)?.datelineSpan ?? null),
  };
}

/**
 * Spans that cover all of `text` from `from` on: every paragraph with the white space after it, and whatever
 * stands between paragraphs as a block of its own, so that no character is lost on the way to the screen.
 */
export function coverText(text: string, from: number, paragraphs: readonly Span[]): Span[] {
  const blocks: Span[] = [];
  let at = from;
  for (const { start, end } of [...paragraphs, { start: text.length, end: text.length }]) {
    const last = blocks.at(-1);
    if (text.slice(at, start).trim() !== '') blocks.push({ start: at, end: (at = start) });
    else if (last !== undefined && start > at) blocks[blocks.length - 1] = { start: last.start, end: (at = start) };
    if (end > at) blocks.push({ start: at, end: (at = end) });
  }
  return blocks;
}

function paragraphsOf({ sentences }: DispatchSummary): Span[] {
  const spans: Span[] = [];
  sentences.forEach(({ start, end, paragraph }, index) => {
    const last = spans.at(-1);
    if (last === undefined || sentences[index - 1]?.paragraph !== paragraph) spans.push({ start, end });
    else spans[spans.length - 1] = { start: last.start, end };
  });
  return spans;
}

function oneLine(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, ' ').trim();
}

/** Keeps the blocks of a text as long as they stay where they are, so that nothing that follows from them is made again. */
export class Blocks {
  #blocks: readonly Span[] = [];

  /** The blocks as they were last, where `blocks` are no others. */
  same(blocks: readonly Span[]): readonly Span[] {
    const same =
      blocks.length === this.#blocks.length &&
      blocks.every(({ start, end }, at) => start === this.#blocks[at]?.start && end === this.#blocks[at].end);
    if (!same) this.#blocks = blocks;
    return this.#blocks;
  }
}
