import type { Attachment } from 'svelte/attachments';
import type { Span } from '../../src/core/span.ts';

/** Texts of more paragraphs than this are set paragraph by paragraph, as each comes near the view. */
const atOnce = 300;

/** Which paragraphs of a text are set with their sentences and marks; the others stand there as plain words. */
export class Awake {
  readonly #near = new Set<number>();
  readonly #wakers = new Map<number, () => void>();
  readonly #onNear: (starts: readonly number[]) => void;
  #observer: IntersectionObserver | undefined;

  /** @param onNear told where the paragraphs near the view start, in order, whenever these are others */
  constructor(onNear: (starts: readonly number[]) => void) {
    this.#onNear = onNear;
  }

  /** Whether all paragraphs of `blocks` are set at once. */
  all(blocks: readonly Span[]): boolean {
    return blocks.length <= atOnce;
  }

  /** Sets the paragraph that holds a place, wherever it stands. */
  wake(place: Span, blocks: readonly Span[]): void {
    const block = blocks.find(({ end }) => end > place.start);
    if (block !== undefined) this.#wakers.get(block.start)?.();
  }

  /** Calls `wake` once a paragraph is within a pane's height of the view. */
  watch(start: number, wake: () => void): Attachment<HTMLElement> {
    return (node) => {
      const observer = (this.#observer ??= this.#observe(node.closest('[data-pane]')));
      node.dataset['block'] = String(start);
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
        const start = Number(target.dataset['block']);
        if (isIntersecting) {
          this.#near.add(start);
          this.#wakers.get(start)?.();
        } else this.#near.delete(start);
      }
      this.#onNear([...this.#near].sort((a, b) => a - b));
    };
    return new IntersectionObserver(onNear, { root, rootMargin: '100% 0px' });
  }
}
