import { boxes, boxOf, enlarged, type Box } from './press/boxes.ts';
import type { Layout } from './press/press.ts';
import type { Subject, Tag } from './press/tag.ts';

/** Where on the page something stands, so that a click there can show its evidence. */
export interface Place extends Subject {
  /** In points from the page's upper left corner: left, top, right, bottom. */
  readonly box: Box;
}

/** The places of all themes and facts that are on the page, from top to bottom. */
export function placesOf({ zoom, pages, structure }: Layout): readonly Place[] {
  const found = boxes(pages[0]);
  const within = (tag: Tag): readonly Place[] => {
    const { subject } = tag.options;
    const box = subject === undefined ? null : enlarged(boxOf(tag, found), zoom);
    const own = subject === undefined || box === null ? [] : [{ ...subject, box }];
    return [...own, ...tag.children.flatMap(within)];
  };
  return within(structure);
}
