import type { Attachment } from 'svelte/attachments';

interface Options {
  /** Keys that move to the stop before and after; single letters only where the list alone has the focus. */
  readonly back: readonly string[];
  readonly on: readonly string[];
  /** Told the `data-stop` of the element that has the focus, which then is the list's one stop for Tab. */
  readonly onStop: (stop: string) => void;
}

/**
 * Makes the `[data-stop]` elements inside a node one stop for Tab, between which the given keys move the
 * focus, with Home and End for the first and the last (the "roving tabindex" of the ARIA Authoring Practices).
 */
export function rove({ back, on, onStop }: Options): Attachment<HTMLElement> {
  return (node) => {
    const stops = (): HTMLElement[] => [...node.querySelectorAll<HTMLElement>('[data-stop]')];

    function targetOf(key: string, from: HTMLElement): HTMLElement | undefined {
      const all = stops();
      if (key === 'Home') return all[0];
      if (key === 'End') return all.at(-1);
      const at = all.indexOf(from);
      if (on.includes(key)) return all[at + 1];
      return back.includes(key) ? all[at - 1] : undefined;
    }

    function onKey(event: KeyboardEvent): void {
      const from = stopOf(event.target);
      if (from === null || event.altKey || event.ctrlKey || event.metaKey) return;
      const target = targetOf(event.key, from);
      if (target === undefined) return;
      event.preventDefault();
      target.focus();
    }

    function onFocus(event: FocusEvent): void {
      const stop = stopOf(event.target)?.dataset['stop'];
      if (stop !== undefined) onStop(stop);
    }

    node.addEventListener('keydown', onKey);
    node.addEventListener('focusin', onFocus);
    return () => {
      node.removeEventListener('keydown', onKey);
      node.removeEventListener('focusin', onFocus);
    };
  };
}

function stopOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-stop]') : null;
}
