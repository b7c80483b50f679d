import type { Span } from '../../src/core/span.ts';
import { lastUpTo, type Stretch } from '../text/stretches.ts';

/** A box in the pane, in CSS pixels from the top of all that the pane scrolls. */
interface Box {
  readonly top: number;
  readonly height: number;
}

/**
 * The text of one pane as it stands on screen: leads from offsets of the text to places in the pane and back. Places
 * are in CSS pixels from the top of all that the pane scrolls. Inside a paragraph they are taken by its share of
 * characters. Of a long text only what is looked for is laid out.
 */
export class PaneText {
  readonly scroller: HTMLElement;
  readonly #text: HTMLElement;
  readonly #stretches: readonly Stretch[];
  readonly #build: (count: number) => void;

  /**
   * @param text holds one element for each stretch, and each of these one for each of its paragraphs
   * @param build told how many stretches must stand on screen, where a place is asked for that does not yet
   */
  constructor(scroller: HTMLElement, text: HTMLElement, stretches: readonly Stretch[], build: (count: number) => void) {
    this.scroller = scroller;
    this.#text = text;
    this.#stretches = stretches;
    this.#build = build;
  }

  /** Where the words at an offset stand. */
  placeOf(offset: number): number {
    const { block, node } = this.#at(offset);
    if (block === undefined || node === undefined) return 0;
    const { top, height } = this.#box(node);
    return top + shareOf(offset, block.start, block.end) * height;
  }

  /** Which offset of the text stands at a place; above and below the text its first and its last. */
  offsetAt(place: number): number {
    const built = Math.min(this.#stretches.length, this.#text.children.length);
    const stretch = this.#lastAbove(this.#text.children, built, place);
    const nodes = this.#text.children[stretch]?.children;
    const blocks = this.#stretches[stretch]?.blocks ?? [];
    if (nodes === undefined) return 0;
    const at = this.#lastAbove(nodes, Math.min(blocks.length, nodes.length), place);
    const [block, node] = [blocks[at], nodes[at]];
    if (block === undefined || node === undefined) return 0;
    const { top, height } = this.#box(node);
    return block.start + shareOf(place, top, top + height) * (block.end - block.start);
  }

  /** The part of the text that is in view. */
  get inView(): Span {
    const { scrollTop, clientHeight } = this.scroller;
    return { start: this.offsetAt(scrollTop), end: this.offsetAt(scrollTop + clientHeight) };
  }

  /** The paragraph that holds an offset. */
  paragraphAt(offset: number): HTMLElement | null {
    const { node } = this.#at(offset);
    return node instanceof HTMLElement ? node : null;
  }

  /** The words at a place, for highlights and measures; null where they do not stand on screen as they should. */
  rangeOf({ start, end }: Span): Range | null {
    const { block, node: paragraph } = this.#at(start);
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

  /** The paragraph at an offset; of a text that is still being built the nearest one that stands there already. */
  #at(offset: number): { readonly block: Span | undefined; readonly node: Element | undefined } {
    const wanted = lastUpTo(this.#stretches, offset);
    const at = Math.min(wanted, this.#text.children.length - 1);
    if (at < wanted) this.#build(wanted + 1);
    const blocks = this.#stretches[at]?.blocks ?? [];
    const inside = lastUpTo(blocks, offset);
    return { block: blocks[inside], node: this.#text.children[at]?.children[inside] };
  }

  /** The last of the first `count` elements that begins at a place or above it. */
  #lastAbove(nodes: HTMLCollection, count: number, place: number): number {
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const node = nodes[middle];
      if (node !== undefined && this.#box(node).top <= place) low = middle;
      else high = middle - 1;
    }
    return Math.max(low, 0);
  }

  #box(node: Element): Box {
    const { top, height } = node.getBoundingClientRect();
    return { top: top - this.scroller.getBoundingClientRect().top + this.scroller.scrollTop, height };
  }
}

function shareOf(value: number, from: number, to: number): number {
  return Math.min(Math.max((value - from) / Math.max(to - from, 1), 0), 1);
}
