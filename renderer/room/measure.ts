import type { Block } from '../text/set-text.ts';

/** The marks that share one row of the ruler beside a text. */
export interface Tick {
  /** How far down the whole text, 0 to 1. */
  readonly place: number;
  readonly themes: readonly number[];
}

/** How many rows the ruler has: more could not be told apart. */
const rows = 250;

/** Reports where marks stand in a pane, now and whenever its size changes; returns how to stop. */
export function measure(
  pane: HTMLElement,
  blocks: readonly Block[],
  report: (ticks: readonly Tick[]) => void,
): () => void {
  const observer = new ResizeObserver(() => {
    report(ticksOf(pane, blocks));
  });
  for (const part of [pane, ...pane.children]) observer.observe(part);
  return () => {
    observer.disconnect();
  };
}

/**
 * Takes the place of a mark from that of its paragraph and the share of the paragraph before it: asking for the
 * mark's own place would lay out every paragraph that is out of view.
 */
function ticksOf(pane: HTMLElement, blocks: readonly Block[]): Tick[] {
  const from = pane.getBoundingClientRect().top - pane.scrollTop;
  const paragraphs = [...pane.querySelectorAll('[data-block]')].map((paragraph) => paragraph.getBoundingClientRect());
  const found = new Map<number, Set<number>>();
  blocks.forEach((block, at) => {
    const box = paragraphs[at];
    if (box === undefined) return;
    for (const { start, begins } of block.runs.flatMap(({ pieces }) => pieces)) {
      if (begins.length === 0) continue;
      const share = (start - block.start) / (block.end - block.start);
      const row = Math.round((rows * (box.top - from + share * box.height)) / Math.max(pane.scrollHeight, 1));
      found.set(row, new Set([...(found.get(row) ?? []), ...begins]));
    }
  });
  return [...found].map(([row, themes]) => ({ place: row / rows, themes: [...themes] }));
}
