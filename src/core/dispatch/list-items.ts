import type { Span } from '../span.ts';

const mark = /^\s*(?:(?<number>\d{1,2})|(?<letter>[a-z])|(?<bullet>[•▪◦‣⁃]))(?<tail>\.\)|[.)]|)\s*/u;

/**
 * The items of a list that is written in one line, where `piece` opens with a list mark and the marks that
 * follow go on from it (`1. …  2. …`, `a) … b) …`, `• … • …`); otherwise the piece as it is.
 */
export function splitListItems(piece: string): Span[] {
  const first = mark.exec(piece)?.groups;
  if (first === undefined) return [{ start: 0, end: piece.length }];
  const { number, letter, bullet, tail = '' } = first;
  if (bullet === undefined && tail === '') return [{ start: 0, end: piece.length }];
  const next = (count: number): string => {
    if (bullet !== undefined) return bullet;
    if (number !== undefined) return `${Number(number) + count}${tail}`;
    return String.fromCharCode((letter ?? 'a').charCodeAt(0) + count) + tail;
  };
  const items: Span[] = [];
  let start = 0;
  for (;;) {
    const end = findMark(piece, next(items.length + 1), start + 1, bullet !== undefined);
    items.push({ start, end });
    if (end === piece.length) return items;
    start = end;
  }
}

/** Where `mark` stands next as a mark and not as a reference (`Item 4. No date …`); the end of the piece if nowhere. */
function findMark(piece: string, mark: string, from: number, isBullet: boolean): number {
  for (let at = piece.indexOf(mark, from); at !== -1; at = piece.indexOf(mark, at + 1)) {
    const before = piece.slice(Math.max(0, at - 20), at);
    const behind = piece.slice(at + mark.length, at + mark.length + 8);
    if (!/\s$/u.test(before)) continue;
    if (isBullet ? /\S/u.test(behind) : /^\s+\p{Lu}/u.test(behind) && !/\p{Lu}\p{L}*\s+$/u.test(before)) return at;
  }
  return piece.length;
}
