import type { Attachment } from 'svelte/attachments';
import type { Side } from '../../src/core/span.ts';
import { across, type Anchor } from '../text/aligned-path.ts';
import { otherSide } from '../text/words.ts';
import type { PaneText } from './pane-text.ts';

/** What the reader does to a pane with hand or keys before it scrolls. */
const gestures = ['wheel', 'pointerdown', 'touchstart', 'keydown'] as const;

/** How often a place is looked up again once paragraphs that come into view have their true height. */
const corrections = 3;

/**
 * Brings the aligned sentences of one pane to the level of the other while that is scrolled. The pane under the
 * reader's hand leads; what the other does by itself moves nothing, so that no feedback can arise.
 */
export class Together {
  /** Whether the panes go together; the reader can hold them apart. */
  on = $state(true);
  #leader: Side | null = null;
  #frame = 0;
  readonly #texts: () => Readonly<Record<Side, PaneText | null>>;
  readonly #path: () => readonly Anchor[] | null;

  constructor(texts: () => Readonly<Record<Side, PaneText | null>>, path: () => readonly Anchor[] | null) {
    this.#texts = texts;
    this.#path = path;
  }

  /** Lets a pane lead from now on, or none. */
  lead(side: Side | null): void {
    this.#leader = side;
  }

  /** Watches the hand and the scrolling of one pane. */
  watch(side: Side): Attachment<HTMLElement> {
    return (scroller) => {
      const take = (): void => {
        this.lead(side);
      };
      const follow = (): void => {
        if (this.on && this.#leader === side) this.#schedule(side, corrections);
      };
      for (const gesture of gestures) scroller.addEventListener(gesture, take, { capture: true, passive: true });
      scroller.addEventListener('scroll', follow, { passive: true });
      return () => {
        for (const gesture of gestures) scroller.removeEventListener(gesture, take, { capture: true });
        scroller.removeEventListener('scroll', follow);
      };
    };
  }

  #schedule(side: Side, left: number): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      if (this.#leader === side && this.#follow(side) && left > 0) this.#schedule(side, left - 1);
    });
  }

  /** Levels the other pane with this one; whether it had to move. */
  #follow(side: Side): boolean {
    const [lead, other, path] = [this.#texts()[side], this.#texts()[otherSide(side)], this.#path()];
    if (lead === null || other === null || path === null) return false;
    const goal = levelOf(lead, other, (offset) => across(path, side, offset));
    if (Math.abs(goal - other.scroller.scrollTop) < 1) return false;
    other.scroller.scrollTo({ top: goal, behavior: 'instant' });
    return true;
  }
}

/**
 * How far the other pane is to be scrolled. What is levelled stands at a line that goes from the top of the pane to its
 * bottom as the text is read from beginning to end: so both texts begin and end together, however tall their heads.
 */
function levelOf(lead: PaneText, other: PaneText, counterpart: (offset: number) => number): number {
  const { scrollTop, scrollHeight, clientHeight } = lead.scroller;
  const line = scrollTop + (clientHeight * scrollTop) / Math.max(scrollHeight - clientHeight, 1);
  const [head, otherHead] = [lead.placeOf(0), other.placeOf(0)];
  const offset = lead.offsetAt(line);
  const goal =
    line < head
      ? (line * otherHead) / head - (line - scrollTop)
      : other.placeOf(counterpart(offset)) - (lead.placeOf(offset) - scrollTop);
  return Math.min(Math.max(goal, 0), other.scroller.scrollHeight - other.scroller.clientHeight);
}
