/** So long, in milliseconds, the rest of a list waits at most for the window to have nothing else to do. */
const patience = 150;

/**
 * How much of a long list stands on screen already. The rest follows a handful at a time, so that the window answers
 * in between; made while a component starts.
 */
export class Gradually {
  #built = $state.raw<{ readonly of: unknown; readonly count: number }>({ of: null, count: 0 });
  readonly #of: () => unknown;
  readonly #first: number;
  /** So many of the list's items are to be on screen now. */
  readonly count = $derived.by(() => (this.#built.of === this.#of() ? this.#built.count : this.#first));

  /**
   * @param of what the list is of: where that is another, it begins again
   * @param length of the whole list
   * @param first so many at once
   * @param handful so many more each time
   */
  constructor(of: () => unknown, length: () => number, first: number, handful: number) {
    this.#of = of;
    this.#first = first;
    $effect(() => {
      if (this.count >= length()) return;
      const waiting = requestIdleCallback(
        () => {
          this.atLeast(this.count + handful);
        },
        { timeout: patience },
      );
      return () => {
        cancelIdleCallback(waiting);
      };
    });
  }

  /** Builds the first `count` items at once, for somebody goes there. */
  atLeast(count: number): void {
    if (count > this.count) this.#built = { of: this.#of(), count };
  }
}
