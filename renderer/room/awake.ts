import type { Attachment } from 'svelte/attachments';
import { SvelteSet } from 'svelte/reactivity';
import type { Span } from '../../src/core/span.ts';

/** Texts of more paragraphs than this are set paragraph by paragraph, as each comes near the view. */
const atOnce = 300;

/** Which paragraphs of a text are set with their sentences and marks; the others stand there as plain words. */
export class Awake {
  readonly #seen = new SvelteSet<number>();
  #observer: IntersectionObserver | undefined;

  /** Whether a paragraph of `blocks` is set in full. */
  has(block: Span, blocks: readonly Span[]): boolean {
    return blocks.length <= atOnce || this.#seen.has(block.start);
  }

  /** Sets the paragraph that holds a place, wherever it stands. */
  wake(place: Span, blocks: readonly Span[]): void {
    const block = blocks.find(({ end }) => end > place.start);
    if (block !== undefined) this.#seen.add(block.start);
  }

  /** Sets a paragraph once it is within a pane's height of the view. */
  watch(block: Span): Attachment<HTMLElement> {
    return (node) => {
      const observer = (this.#observer ??= this.#observe(node.closest('[data-pane]')));
      node.dataset['block'] = String(block.start);
      observer.observe(node);
      return () => {
        observer.unobserve(node);
      };
    };
  }

  #observe(root: Element | null): IntersectionObserver {
    const onNear = (entries: readonly IntersectionObserverEntry[]): void => {
      for (const { isIntersecting, target } of entries) {
        if (isIntersecting && target instanceof HTMLElement) this.#seen.add(Number(target.dataset['block']));
      }
    };
    return new IntersectionObserver(onNear, { root, rootMargin: '100% 0px' });
  }
}
