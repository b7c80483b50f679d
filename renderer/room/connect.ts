import type { AlignedPair } from '../../src/core/comparison/comparison.ts';
import type { Side } from '../../src/core/span.ts';

/**
 * Reports the line that joins the sentences of a pair, as SVG path data in the frame's coordinates, now and on
 * every scroll and change of size. An end that is out of view shows where it lies, above or below. Returns how to
 * stop.
 */
export function connect(frame: HTMLElement, pair: AlignedPair, report: (path: string) => void): () => void {
  const draw = (): void => {
    report(pathOf(frame, pair));
  };
  const observer = new ResizeObserver(draw);
  observer.observe(frame);
  frame.addEventListener('scroll', draw, { capture: true, passive: true });
  return () => {
    observer.disconnect();
    frame.removeEventListener('scroll', draw, { capture: true });
  };
}

function pathOf(frame: HTMLElement, pair: AlignedPair): string {
  const box = frame.getBoundingClientRect();
  const from = endOf(frame, 'before', pair.before[0]);
  const to = endOf(frame, 'after', pair.after[0]);
  if (from === null || to === null) return '';
  const [x1, y1, x2, y2] = [from.x - box.left, from.y - box.top, to.x - box.left, to.y - box.top].map(Math.round);
  const middle = Math.round(((x1 ?? 0) + (x2 ?? 0)) / 2);
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}

/** Where the line meets the sentence: at its first line, on the side that faces the other text. */
function endOf(frame: HTMLElement, side: Side, sentence: number | undefined): { x: number; y: number } | null {
  const pane = frame.querySelector(`[data-pane="${side}"]`);
  const words = pane?.querySelector(`[data-sentence="${sentence}"]`);
  const [line] = words?.getClientRects() ?? [];
  const paragraph = words?.closest('p')?.getBoundingClientRect();
  const view = pane?.getBoundingClientRect();
  if (line === undefined || paragraph === undefined || view === undefined) return null;
  const y = Math.min(Math.max(line.top + line.height / 2, view.top), view.bottom);
  return { x: side === 'before' ? paragraph.right + 6 : paragraph.left - 6, y };
}
