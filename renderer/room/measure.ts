/** A mark on the ruler beside a text. */
export interface Tick {
  readonly start: number;
  /** How far down the whole text, 0 to 1. */
  readonly place: number;
  readonly themes: readonly number[];
}

/** Reports where the marks of a pane stand, now and whenever its size changes; returns how to stop. */
export function measure(pane: HTMLElement, report: (ticks: readonly Tick[]) => void): () => void {
  const observer = new ResizeObserver(() => {
    report(ticksOf(pane));
  });
  observer.observe(pane);
  for (const child of pane.children) observer.observe(child);
  return () => {
    observer.disconnect();
  };
}

function ticksOf(pane: HTMLElement): Tick[] {
  const from = pane.getBoundingClientRect().top - pane.scrollTop;
  return [...pane.querySelectorAll<HTMLElement>('[data-stop]')].map((mark) => ({
    start: Number(mark.dataset['start']),
    place: (mark.getBoundingClientRect().top - from) / Math.max(pane.scrollHeight, 1),
    themes: (mark.dataset['themes'] ?? '').split(' ').map(Number),
  }));
}
