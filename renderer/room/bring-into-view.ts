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
  // A pane that is on its way somewhere is judged by where it will be, or what is in view now would be left behind.
  const ahead = (bound.get(pane) ?? pane.scrollTop) - pane.scrollTop;
  const { top, bottom } = shifted(linesOf(text, place), -ahead);
  const lowest = frame.height - clear.bottom;
  const height = bottom - top;
  // Words taller than the pane are in view where they begin high up in it.
  if (top >= clear.top && (bottom <= lowest || (height > lowest - clear.top && top <= frame.height * 0.3))) return;
  const level = Math.max(clear.top, Math.min(frame.height * 0.3, lowest - height));
  const goal = (): number => pane.scrollTop + linesOf(text, place).top - level;
  const far = Math.abs(goal() - pane.scrollTop) > 3 * frame.height;
  if (!far && !matchMedia('(prefers-reduced-motion: reduce)').matches) {
    glide(pane, goal());
    return;
  }
  settle(pane, goal, corrections);
}

/** Where panes that scroll smoothly will come to rest. */
const bound = new WeakMap<HTMLElement, number>();

function glide(pane: HTMLElement, goal: number): void {
  const top = Math.min(Math.max(goal, 0), pane.scrollHeight - pane.clientHeight);
  if (Math.abs(top - pane.scrollTop) >= 1) {
    bound.set(pane, top);
    pane.addEventListener('scrollend', () => bound.delete(pane), { once: true });
  }
  pane.scrollTo({ top, behavior: 'smooth' });
}

function shifted({ top, bottom }: { top: number; bottom: number }, by: number): { top: number; bottom: number } {
  return { top: top + by, bottom: bottom + by };
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

/** From the first to the last line of the words, from the top of the pane; where they are not laid out, about where they will be. */
function linesOf(text: PaneText, { start, end }: Span): { top: number; bottom: number } {
  const [first] = text.rangeOf({ start, end: Math.min(end, start + 1) })?.getClientRects() ?? [];
  const from = text.scroller.getBoundingClientRect().top;
  if (first !== undefined && first.height > 0) {
    const last = text.rangeOf({ start, end })?.getBoundingClientRect();
    return { top: first.top - from, bottom: Math.max(first.bottom, last?.bottom ?? 0) - from };
  }
  const top = text.placeOf(start) - text.scroller.scrollTop;
  return { top, bottom: top + 1 };
}
