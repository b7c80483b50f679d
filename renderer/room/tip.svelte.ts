/** How long the tip stays, in milliseconds, so that the pointer can reach it (WCAG 1.4.13, "hoverable"). */
const grace = 250;

/** What a mark says of itself while the pointer or the focus is on it. */
export interface TipContent {
  readonly themes: readonly number[];
  /** The mark's first line, in the window's coordinates. */
  readonly box: { readonly left: number; readonly top: number; readonly bottom: number };
}

/** The one tooltip of the window. */
export class Tip {
  content = $state.raw<TipContent | null>(null);
  #mark: HTMLElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  show(mark: HTMLElement): void {
    this.stay();
    this.#mark = mark;
    this.#place(mark);
  }

  /** The text has scrolled: the tip goes with its mark, until that leaves the frame. */
  follow(frame: DOMRect): void {
    const place = this.#mark?.getBoundingClientRect();
    if (this.content === null || this.#mark === null || place === undefined) return;
    if (place.top < frame.top || place.bottom > frame.bottom) this.hide();
    else this.#place(this.#mark);
  }

  /** The pointer has left the mark or the tip. */
  leave(): void {
    this.stay();
    if (this.content !== null)
      this.#timer = setTimeout(() => {
        this.hide();
      }, grace);
  }

  /** The pointer has reached the tip. */
  stay(): void {
    clearTimeout(this.#timer);
  }

  hide(): void {
    this.stay();
    this.content = null;
    this.#mark = null;
  }

  #place(mark: HTMLElement): void {
    const [line] = mark.getClientRects();
    if (line === undefined) return;
    this.content = { themes: themesOf(mark), box: { left: line.left, top: line.top, bottom: line.bottom } };
  }
}

/** The themes that a mark stands for, by number. */
export function themesOf(mark: HTMLElement): number[] {
  return (mark.dataset['themes'] ?? '').split(' ').map(Number);
}
