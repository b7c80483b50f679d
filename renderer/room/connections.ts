import type { AlignedPair, Comparison } from '../../src/core/comparison/comparison.ts';
import type { Side } from '../../src/core/span.ts';
import type { PaneText } from './pane-text.ts';

/** Lines between aligned sentences, as SVG path data in the frame's coordinates. */
export interface Connections {
  /** Those of all pairs of which both ends are in view. */
  readonly quiet: string;
  /** That of the current pair; an end out of view shows where it lies, above or below. */
  readonly current: string;
}

/** Height of the bar over each text, under which nothing is drawn, in CSS pixels. */
const bar = 56;

type Texts = Readonly<Record<Side, PaneText>>;

/** Reports the lines now and on every scroll and change of size; returns how to stop. */
export function watchConnections(
  frame: HTMLElement,
  texts: Texts,
  comparison: Comparison,
  current: AlignedPair | null,
  report: (connections: Connections) => void,
): () => void {
  let request = 0;
  const draw = (): void => {
    cancelAnimationFrame(request);
    request = requestAnimationFrame(() => {
      report(connectionsOf(frame, texts, comparison, current));
    });
  };
  const observer = new ResizeObserver(draw);
  for (const { scroller } of [texts.before, texts.after])
    for (const part of [scroller, ...scroller.children]) observer.observe(part);
  frame.addEventListener('scroll', draw, { capture: true, passive: true });
  return () => {
    cancelAnimationFrame(request);
    observer.disconnect();
    frame.removeEventListener('scroll', draw, { capture: true });
  };
}

function connectionsOf(
  frame: HTMLElement,
  texts: Texts,
  comparison: Comparison,
  current: AlignedPair | null,
): Connections {
  const seen = { before: texts.before.inView, after: texts.after.inView };
  const inView = (pair: AlignedPair, side: Side): boolean => {
    const place = comparison[side].sentences[pair[side][0] ?? -1];
    return place !== undefined && place.end > seen[side].start && place.start < seen[side].end;
  };
  const quiet = comparison.alignment.filter(
    (pair) => pair !== current && inView(pair, 'before') && inView(pair, 'after'),
  );
  const draw = (pair: AlignedPair, clamp: boolean): string => pathOf(frame, texts, comparison, pair, clamp);
  return {
    quiet: quiet.map((pair) => draw(pair, false)).join(''),
    current: current !== null && (inView(current, 'before') || inView(current, 'after')) ? draw(current, true) : '',
  };
}

function pathOf(frame: HTMLElement, texts: Texts, comparison: Comparison, pair: AlignedPair, clamp: boolean): string {
  const box = frame.getBoundingClientRect();
  const from = endOf(texts.before, comparison, 'before', pair, clamp);
  const to = endOf(texts.after, comparison, 'after', pair, clamp);
  if (from === null || to === null) return '';
  const [x1, y1, x2, y2] = [from.x - box.left, from.y - box.top, to.x - box.left, to.y - box.top].map(Math.round);
  const middle = Math.round(((x1 ?? 0) + (x2 ?? 0)) / 2);
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}

/** Where the line meets the sentence: at its first line, on the side that faces the other text. */
function endOf(
  text: PaneText,
  comparison: Comparison,
  side: Side,
  pair: AlignedPair,
  clamp: boolean,
): { x: number; y: number } | null {
  const number = pair[side][0] ?? -1;
  const place = comparison[side].sentences[number];
  const paragraph = place === undefined ? null : text.paragraphAt(place.start);
  const [line] = paragraph?.querySelector(`[data-sentence="${number}"]`)?.getClientRects() ?? [];
  const edges = paragraph?.getBoundingClientRect();
  const view = text.scroller.getBoundingClientRect();
  if (line === undefined || edges === undefined) return null;
  const middle = line.top + line.height / 2;
  const y = Math.min(Math.max(middle, view.top), view.bottom);
  if (!clamp && (y !== middle || middle < view.top + bar)) return null;
  return { x: side === 'before' ? edges.right + 6 : edges.left - 6, y };
}
