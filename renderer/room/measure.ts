import { themesOf } from './tip.svelte.ts';

/** A mark on the ruler beside a text. */
export interface Tick {
  readonly start: number;
  /** How far down the whole text, 0 to 1. */
  readonly place: number;
  readonly themes: readonly number[];
}

/** The part of a text that is in view, as shares (0 to 1) of the whole. */
export interface View {
  readonly top: number;
  readonly height: number;
}

/** Reports where the marks of a pane stand and what is in view, now and on every change; returns how to stop. */
export function measure(pane: HTMLElement, report: (ticks: readonly Tick[], view: View) => void): () => void {
  let ticks: readonly Tick[] = [];
  const onScroll = (): void => {
    report(ticks, viewOf(pane));
  };
  const observer = new ResizeObserver(() => {
    ticks = ticksOf(pane);
    onScroll();
  });
  for (const part of [pane, ...pane.children]) observer.observe(part);
  pane.addEventListener('scroll', onScroll, { passive: true });
  return () => {
    observer.disconnect();
    pane.removeEventListener('scroll', onScroll);
  };
}

function ticksOf(pane: HTMLElement): Tick[] {
  const from = pane.getBoundingClientRect().top - pane.scrollTop;
  return [...pane.querySelectorAll<HTMLElement>('[data-stop]')].map((mark) => ({
    start: Number(mark.dataset['start']),
    place: (mark.getBoundingClientRect().top - from) / Math.max(pane.scrollHeight, 1),
    themes: themesOf(mark),
  }));
}

function viewOf({ scrollTop, clientHeight, scrollHeight }: HTMLElement): View {
  const whole = Math.max(scrollHeight, 1);
  return { top: scrollTop / whole, height: clientHeight / whole };
}
