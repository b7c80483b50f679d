import type { Block } from '../text/set-text.ts';
import type { PaneText } from './pane-text.ts';

/** The marks that share one row of the strip beside a text. */
export interface Tick {
  /** How far down the whole text, 0 to 1. */
  readonly place: number;
  readonly themes: readonly number[];
}

/** What the strip shows: where marks stand along the text, and what part of it is in view (0 to 1). */
export interface StripView {
  readonly ticks: readonly Tick[];
  readonly from: number;
  readonly to: number;
}

/** How many rows the strip has: more could not be told apart. */
const rows = 250;

/** Reports what the strip shows, now and on every scroll and change of size; returns how to stop. */
export function watchStrip(text: PaneText, blocks: readonly Block[], report: (view: StripView) => void): () => void {
  const { scroller } = text;
  let ticks: readonly Tick[] = [];
  let frame = 0;
  const show = (): void => {
    const whole = Math.max(scroller.scrollHeight, 1);
    report({ ticks, from: scroller.scrollTop / whole, to: (scroller.scrollTop + scroller.clientHeight) / whole });
  };
  const onScroll = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(show);
  };
  const observer = new ResizeObserver(() => {
    ticks = ticksOf(text, blocks);
    show();
  });
  for (const part of [scroller, ...scroller.children]) observer.observe(part);
  scroller.addEventListener('scroll', onScroll, { passive: true });
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    scroller.removeEventListener('scroll', onScroll);
  };
}

function ticksOf(text: PaneText, blocks: readonly Block[]): Tick[] {
  const whole = Math.max(text.scroller.scrollHeight, 1);
  const found = new Map<number, Set<number>>();
  for (const block of blocks) {
    const begins = block.runs.flatMap(({ pieces }) => pieces.filter((piece) => piece.begins.length > 0));
    if (begins.length === 0) continue;
    const [top, bottom] = [text.placeOf(block.start), text.placeOf(block.end - 1)];
    for (const piece of begins) {
      const share = (piece.start - block.start) / (block.end - block.start);
      const row = Math.round((rows * (top + share * (bottom - top))) / whole);
      const themes = found.get(row) ?? new Set();
      found.set(row, themes);
      for (const theme of piece.begins) themes.add(theme);
    }
  }
  return [...found].map(([row, themes]) => ({ place: row / rows, themes: [...themes] }));
}
