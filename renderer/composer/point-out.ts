import type { Attachment } from 'svelte/attachments';
import type { PagePlace } from '../../src/shared/contract.ts';

interface Options {
  readonly places: readonly PagePlace[];
  /** Of the page, in points. */
  readonly height: number;
  readonly onPoint: (place: PagePlace | null) => void;
  readonly onChoose: (place: PagePlace) => void;
}

/** How far, in points, the pointer may be from a row: the space between two rows belongs to the nearer one. */
const reach = 3;

/** Tells which row of the page the pointer is on, and which one was clicked, unless the click selected words. */
export function pointOut({ places, height, onPoint, onChoose }: Options): Attachment<HTMLElement> {
  return (node) => {
    const done = new AbortController();
    const listening = { signal: done.signal };

    function placeAt(event: MouseEvent): PagePlace | null {
      const frame = node.getBoundingClientRect();
      const scale = height / frame.height;
      const [x, y] = [(event.clientX - frame.left) * scale, (event.clientY - frame.top) * scale];
      const near = places.filter(({ box: [left, top, right, bottom] }) => {
        return x >= left - reach && x <= right + reach && y >= top - reach && y <= bottom + reach;
      });
      const away = ({ box: [, top, , bottom] }: PagePlace): number => Math.max(top - y, y - bottom, 0);
      return near.toSorted((a, b) => away(a) - away(b))[0] ?? null;
    }

    node.addEventListener(
      'mousemove',
      (event) => {
        const place = placeAt(event);
        node.classList.toggle('pointed', place !== null);
        onPoint(place);
      },
      listening,
    );
    node.addEventListener(
      'mouseleave',
      () => {
        onPoint(null);
      },
      listening,
    );
    node.addEventListener(
      'click',
      (event) => {
        const place = placeAt(event);
        if (place !== null && getSelection()?.isCollapsed !== false) onChoose(place);
      },
      listening,
    );
    return () => {
      done.abort();
    };
  };
}
