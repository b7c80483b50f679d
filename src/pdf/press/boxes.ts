import type { LaidPage } from './pdfmake-parts.ts';
import type { Tag } from './tag.ts';

/** The box of what is set, in points from the page's upper left corner: left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

/** The box of the lines of each element on a page; of what has no lines of its own see {@link boxOf}. */
export function boxes(page: LaidPage | undefined): ReadonlyMap<Tag, Box> {
  const found = new Map<Tag, Box>();
  for (const { type, item } of page?.items ?? []) {
    if (type !== 'line' || item.tag === undefined) continue;
    const box: Box = [item.x, item.y, item.x + item.getWidth(), item.y + item.getHeight()];
    found.set(item.tag, around(found.get(item.tag) ?? box, box));
  }
  return found;
}

/** The box of an element with all that is in it, or null where nothing of it is on the page. */
export function boxOf(tag: Tag, found: ReadonlyMap<Tag, Box>): Box | null {
  return tag.children
    .map((child) => boxOf(child, found))
    .reduce<Box | null>(
      (sum, box) => (sum === null || box === null ? (sum ?? box) : around(sum, box)),
      found.get(tag) ?? null,
    );
}

/** A box as it is drawn. */
export function enlarged(box: Box | null, zoom: number): Box | null {
  return box === null ? null : [box[0] * zoom, box[1] * zoom, box[2] * zoom, box[3] * zoom];
}

function around(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
