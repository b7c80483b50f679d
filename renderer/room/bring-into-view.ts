import type { Span } from '../../src/core/span.ts';
import type { PaneText } from './pane-text.ts';

/** Room that is kept clear at the top (the pane's bar) and at the bottom, in CSS pixels. */
const clear = { top: 72, bottom: 40 };

/** How often a far place is looked up again, once the paragraphs around it have their true height. */
const corrections = 2;

/**
 * Scrolls a pane, and nothing around it, so that the words at a place can be read. What can be read already
 * stays where it is; who has asked for less motion gets none, and nobody sees thousands of lines fly by.
 */
export function bringIntoView(text: PaneText, place: Span): void {
  const pane = text.scroller;
  const frame = pane.getBoundingClientRect();
  const { top, bottom } = lineOf(text, place);
  if (top >= clear.top && bottom <= frame.height - clear.bottom) return;
  const goal = (): number => pane.scrollTop + lineOf(text, place).top - Math.max(clear.top, frame.height * 0.3);
  const far = Math.abs(goal() - pane.scrollTop) > 3 * frame.height;
  if (!far && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
    pane.scrollTo({ top: goal(), behavior: 'smooth' });
    return;
  }
  settle(pane, goal, corrections);
}

/** Brings the place at an offset into the middle of the pane, at once. */
export function centre(text: PaneText, offset: number): void {
  const { scroller } = text;
  settle(scroller, () => text.placeOf(offset) - scroller.clientHeight / 2, corrections);
}

function settle(pane: HTMLElement, goal: () => number, left: number): void {
  pane.scrollTo({ top: goal(), behavior: 'instant' });
  if (left > 0)
    requestAnimationFrame(() => {
      settle(pane, goal, left - 1);
    });
}

/** The first line of the words, from the top of the pane; where they are not laid out, about where they will be. */
function lineOf(text: PaneText, { start, end }: Span): { top: number; bottom: number } {
  const [line] = text.rangeOf({ start, end: Math.min(end, start + 1) })?.getClientRects() ?? [];
  const from = text.scroller.getBoundingClientRect().top;
  if (line !== undefined && line.height > 0) return { top: line.top - from, bottom: line.bottom - from };
  const top = text.placeOf(start) - text.scroller.scrollTop;
  return { top, bottom: top + 1 };
}
