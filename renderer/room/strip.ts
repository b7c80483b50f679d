import type { Mark } from '../text/set-text.ts';
import type { PaneText } from './pane-text.ts';

/** The marks that share one row of the strip beside a text. */
export interface Tick {
  /** How far along the whole text, 0 to 1. */
  readonly place: number;
  readonly themes: readonly number[];
}

/** What part of a text is in view, 0 to 1. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** How many rows the strip has: more could not be told apart. */
const rows = 250;

/**
 * Where marks stand along a text. The strip measures in characters, not in pixels: paragraphs out of view have no
 * height yet, and a strip that changes while the reader reads would mislead.
 */
export function ticksOf(length: number, marks: readonly Mark[]): Tick[] {
  const found = new Map<number, Set<number>>();
  for (const { start, theme } of marks) {
    const row = Math.floor((rows * start) / Math.max(length, 1));
    const themes = found.get(row) ?? new Set();
    found.set(row, themes.add(theme));
  }
  return [...found].sort(([a], [b]) => a - b).map(([row, themes]) => ({ place: row / rows, themes: [...themes] }));
}

/** Reports what part of a text is in view, now and on every scroll and change of size; returns how to stop. */
export function watchExtent(text: PaneText, length: number, report: (extent: Extent) => void): () => void {
  const { scroller } = text;
  let frame = 0;
  const look = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const { start, end } = text.inView;
      report({ from: start / Math.max(length, 1), to: end / Math.max(length, 1) });
    });
  };
  const observer = new ResizeObserver(look);
  for (const part of [scroller, ...scroller.children]) observer.observe(part);
  scroller.addEventListener('scroll', look, { passive: true });
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    scroller.removeEventListener('scroll', look);
  };
}
