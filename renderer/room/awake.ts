import type { Attachment } from 'svelte/attachments';

/** Which stretches of a long text are near the view. Only there is it set with sentences and marks, and drawn upon. */
export class Awake {
  readonly #near = new Set<number>();
  readonly #wakers = new Map<number, () => void>();
  readonly #asleep: number[] = [];
  readonly #onNear: (starts: readonly number[]) => void;
  #observer: IntersectionObserver | undefined;

  /** @param onNear told where the stretches near the view start, in order, whenever these are others */
  constructor(onNear: (starts: readonly number[]) => void) {
    this.#onNear = onNear;
  }

  /** Sets the stretch that starts at `start`, wherever it stands. */
  wake(start: number): void {
    this.#wakers.get(start)?.();
    this.#wakers.delete(start);
  }

  /** Calls `wake` once a stretch is within a pane's height of the view. */
  watch(start: number, wake: () => void): Attachment<HTMLElement> {
    return (node) => {
      const observer = (this.#observer ??= this.#observe(node.closest('[data-pane]')));
      node.dataset['start'] = String(start);
      this.#wakers.set(start, wake);
      observer.observe(node);
      return () => {
        observer.unobserve(node);
        this.#wakers.delete(start);
        this.#near.delete(start);
      };
    };
  }

  #observe(root: Element | null): IntersectionObserver {
    const onNear = (entries: readonly IntersectionObserverEntry[]): void => {
      for (const { isIntersecting, target } of entries) {
        if (!(target instanceof HTMLElement)) continue;
        const start = Number(target.dataset['start']);
        if (isIntersecting) this.#near.add(start);
        else this.#near.delete(start);
        if (isIntersecting && this.#wakers.has(start) && this.#asleep.push(start) === 1) this.#wakeNext();
      }
      this.#tell();
    };
    return new IntersectionObserver(onNear, { root, rootMargin: '100% 0px' });
  }

  /** One at a time, so that the window answers in between: to set a stretch takes some milliseconds. */
  #wakeNext(): void {
    setTimeout(() => {
      const start = this.#asleep.shift();
      if (start !== undefined && this.#near.has(start)) this.wake(start);
      if (this.#asleep.length > 0) this.#wakeNext();
      else this.#tell();
    });
  }

  #tell(): void {
    this.#onNear([...this.#near].sort((a, b) => a - b));
  }
}
