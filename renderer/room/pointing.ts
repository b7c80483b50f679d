import type { Attachment } from 'svelte/attachments';
import type { Side } from '../../src/core/span.ts';
import type { ReadingRoom } from './reading-room.svelte.ts';
import { themesOf } from './tip.svelte.ts';

/** How long the pointer must rest on a sentence, in milliseconds: crossing the text on the way is no wish. */
const rest = 80;

/** So long after the wheel was turned, in milliseconds, what passes below the pointer is not pointed at. */
const turning = 200;

/** Lets the reader point at, click and step through the sentences and marks of one pane. */
export function pointing(room: ReadingRoom, side: Side): Attachment<HTMLElement> {
  const { tip } = room;
  return (node) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let turned = -Infinity;

    function onOver({ target }: PointerEvent): void {
      if (performance.now() - turned < turning) return;
      const mark = closest(target, '[data-themes]');
      if (mark === null) tip.leave();
      else tip.show(mark);
      const sentence = sentenceOf(target);
      clearTimeout(timer);
      if (sentence !== null)
        timer = setTimeout(() => {
          room.point({ side, sentence });
        }, rest);
    }

    function onLeave(): void {
      clearTimeout(timer);
      tip.leave();
      room.pointAway();
    }

    function onClick({ target }: MouseEvent): void {
      if (document.getSelection()?.isCollapsed === false) return;
      const mark = closest(target, '[data-themes]');
      const sentence = sentenceOf(target);
      if (mark !== null) room.chooseOneOf(themesOf(mark));
      else if (sentence !== null) room.hold({ side, sentence });
    }

    function onKey(event: KeyboardEvent): void {
      const mark = closest(event.target, '[data-themes]');
      if (mark !== null && (event.key === 'Enter' || event.key === ' ')) room.chooseOneOf(themesOf(mark));
      else if (event.altKey && event.key === 'ArrowDown') room.stepSentence(side, 1, sentenceOf(event.target));
      else if (event.altKey && event.key === 'ArrowUp') room.stepSentence(side, -1, sentenceOf(event.target));
      else return;
      event.preventDefault();
    }

    function onFocus({ target }: FocusEvent): void {
      const mark = closest(target, '[data-themes]');
      if (mark !== null) tip.show(mark);
    }

    const listening = new AbortController();
    const { signal } = listening;
    node.addEventListener('pointerover', onOver, { signal });
    node.addEventListener('pointerleave', onLeave, { signal });
    node.addEventListener('click', onClick, { signal });
    node.addEventListener('keydown', onKey, { signal });
    node.addEventListener('focusin', onFocus, { signal });
    node.addEventListener(
      'focusout',
      () => {
        tip.hide();
      },
      { signal },
    );
    node.addEventListener(
      'wheel',
      () => {
        // A tip that came between the pointer and the text would take the next turn for itself.
        turned = performance.now();
        tip.hide();
      },
      { signal, passive: true },
    );
    node.addEventListener(
      'scroll',
      () => {
        // What passes below a pointer that rests is not pointed at.
        clearTimeout(timer);
        tip.follow(node.getBoundingClientRect());
      },
      { signal },
    );

    return () => {
      clearTimeout(timer);
      listening.abort();
    };
  };
}

function sentenceOf(target: EventTarget | null): number | null {
  const sentence = closest(target, '[data-sentence]')?.dataset['sentence'];
  return sentence === undefined ? null : Number(sentence);
}

function closest(target: EventTarget | null, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}
