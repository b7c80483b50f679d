import type { Span } from '../../src/core/span.ts';

/** Room that is kept clear at the top (the pane's bar) and at the bottom, in CSS pixels. */
const clear = { top: 72, bottom: 40 };

/**
 * Scrolls a pane, and nothing around it, so that the words at a place can be read. What can be read already
 * stays where it is; who has asked for less motion gets none.
 */
export function bringIntoView(pane: HTMLElement, { start }: Span): void {
  const words = pane.querySelector(`[data-start="${start}"]`);
  if (words === null) return;
  const [line = words.getBoundingClientRect()] = words.getClientRects();
  const frame = pane.getBoundingClientRect();
  if (line.top >= frame.top + clear.top && line.bottom <= frame.bottom - clear.bottom) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const top = pane.scrollTop + line.top - frame.top - Math.max(clear.top, frame.height * 0.3);
  pane.scrollTo({ top, behavior: still ? 'instant' : 'smooth' });
}
