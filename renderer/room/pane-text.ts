import type { Span } from '../../src/core/span.ts';

/**
 * The text of one pane as it stands on screen: leads from offsets of the text to places in the pane and back. Places
 * are in CSS pixels from the top of all that the pane scrolls. Paragraphs far from the view are never laid out for
 * it: inside a paragraph places are taken by its share of characters.
 */
export class PaneText {
  readonly scroller: HTMLElement;
  readonly #text: HTMLElement;
  readonly #blocks: readonly Span[];

  constructor(scroller: HTMLElement, text: HTMLElement, blocks: readonly Span[]) {
    this.scroller = scroller;
    this.#text = text;
    this.#blocks = blocks;
  }

  /** Where the words at an offset stand. */
  placeOf(offset: number): number {
    const at = Math.min(this.#blockAt(offset), this.#last);
    const [block, box] = [this.#blocks[at], this.#box(at)];
    if (block === undefined || box === undefined) return 0;
    const share = Math.min(Math.max((offset - block.start) / Math.max(block.end - block.start, 1), 0), 1);
    return box.top + share * box.height;
  }

  /** Which offset of the text stands at a place; above and below the text its first and its last. */
  offsetAt(place: number): number {
    let low = 0;
    let high = this.#last;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#box(middle)?.top ?? Infinity) <= place) low = middle;
      else high = middle - 1;
    }
    const [block, box] = [this.#blocks[low], this.#box(low)];
    if (block === undefined || box === undefined) return 0;
    const share = Math.min(Math.max((place - box.top) / Math.max(box.height, 1), 0), 1);
    return block.start + share * (block.end - block.start);
  }

  /** The part of the text that is in view. */
  get inView(): Span {
    const { scrollTop, clientHeight } = this.scroller;
    return { start: this.offsetAt(scrollTop), end: this.offsetAt(scrollTop + clientHeight) };
  }

  /** The paragraph that holds an offset. */
  paragraphAt(offset: number): HTMLElement | null {
    const paragraph = this.#text.children[this.#blockAt(offset)];
    return paragraph instanceof HTMLElement ? paragraph : null;
  }

  /** The words at a place, for highlights and measures; null where they do not stand on screen as they should. */
  rangeOf({ start, end }: Span): Range | null {
    const at = this.#blockAt(start);
    const block = this.#blocks[at];
    const paragraph = this.#text.children[at];
    if (block === undefined || paragraph === undefined || end > block.end) return null;
    const range = document.createRange();
    const words = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    let from = block.start;
    let started = false;
    for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
      const to = from + (node.nodeValue?.length ?? 0);
      if (!started && start < to) {
        range.setStart(node, start - from);
        started = true;
      }
      if (started && end <= to) {
        range.setEnd(node, end - from);
        return range;
      }
      from = to;
    }
    return null;
  }

  /** The last paragraph that stands on screen already: those of a long text come one handful after the other. */
  get #last(): number {
    return Math.min(this.#blocks.length, this.#text.children.length) - 1;
  }

  #box(at: number): { top: number; height: number } | undefined {
    const box = this.#text.children[at]?.getBoundingClientRect();
    if (box === undefined) return undefined;
    return { top: box.top - this.scroller.getBoundingClientRect().top + this.scroller.scrollTop, height: box.height };
  }

  #blockAt(offset: number): number {
    let low = 0;
    let high = this.#blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#blocks[middle]?.start ?? Infinity) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
