import { toIso } from '../dispatch/dates.ts';
import type { Span } from '../span.ts';
import type { Item } from './items.ts';

/** A date of at least day and month among the items of a sentence. */
export interface ItemDate extends Span {
  /** `YYYY-MM-DD`, or two of them with a slash between; null where the year is not written. */
  readonly iso: string | null;
  /** Position behind its last item. */
  readonly next: number;
}

const months = 'january february march april may june july august september october november december'.split(' ');
const shortened = new Set(months.map((month) => month.slice(0, 3)).concat('sept'));

/** The date that begins at the item `at`, in any of the usual English forms or ISO 8601. */
export function readDateAt(items: readonly Item[], at: number): ItemDate | null {
  return readDayFirst(items, at) ?? readMonthFirst(items, at) ?? readNumeric(items, at);
}

/** Month from 1 of a capitalised month name, else 0. */
export function monthOf(item: Item | undefined): number {
  if (item?.kind !== 'word' || !item.capital) return 0;
  const named = months.indexOf(item.lower) + 1;
  if (named > 0) return named;
  return shortened.has(item.lower) ? months.findIndex((month) => month.startsWith(item.lower.slice(0, 3))) + 1 : 0;
}

/** A year of four digits, else null. */
export function yearOf(item: Item | undefined): number | null {
  return item?.kind === 'number' && /^(?:19|20)\d\d$/u.test(item.lower) ? Number(item.lower) : null;
}

/** `28 May 2019`, `3-4 April 2019`, `3 and 4 April`, `15th of May`. */
function readDayFirst(items: readonly Item[], at: number): ItemDate | null {
  const first = dayOf(items[at]);
  if (first === null) return null;
  let next = at + 1;
  let last: number | null = null;
  if (['-', 'and', 'to', '&'].includes(items[next]?.lower ?? '')) {
    last = dayOf(items[next + 1]);
    if (last === null) return null;
    next += 2;
  }
  if (items[next]?.lower === 'of') next += 1;
  const month = monthOf(items[next]);
  return month === 0 ? null : dated(items, at, next + 1, month, first, last);
}

/** `May 28, 2019`, `April 3-4, 2019`. */
function readMonthFirst(items: readonly Item[], at: number): ItemDate | null {
  const month = monthOf(items[at]);
  let next = at + 1;
  if (month > 0 && items[next]?.lower === '.') next += 1;
  const first = dayOf(items[next]);
  if (month === 0 || first === null) return null;
  next += 1;
  const last = ['-', 'and', 'to'].includes(items[next]?.lower ?? '') ? dayOf(items[next + 1]) : null;
  return dated(items, at, last === null ? next : next + 2, month, first, last);
}

/** `2019-05-28`, `28.05.2019`. */
function readNumeric(items: readonly Item[], at: number): ItemDate | null {
  const item = items[at];
  if (item?.kind !== 'number') return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(item.lower);
  if (dotted !== null) {
    const iso = toIso(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
    return iso === null ? null : { iso, next: at + 1, start: item.start, end: item.end };
  }
  const year = yearOf(item);
  const [, dash, month, again, day] = items.slice(at, at + 5);
  if (year === null || dash?.tight !== true || again?.tight !== true || month === undefined || day === undefined)
    return null;
  const iso = toIso(year, Number(month.lower), Number(day.lower));
  return iso === null ? null : { iso, next: at + 5, start: item.start, end: day.end };
}

function dated(
  items: readonly Item[],
  from: number,
  behind: number,
  month: number,
  first: number,
  last: number | null,
): ItemDate | null {
  const comma = items[behind]?.lower === ',' ? 1 : 0;
  const year = yearOf(items[behind + comma]);
  const next = year === null ? behind : behind + comma + 1;
  const [start, end] = [items[from]?.start, items[next - 1]?.end];
  if (start === undefined || end === undefined || toIso(2000, month, last ?? first) === null) return null;
  if (year === null) return { iso: null, next, start, end };
  const opening = toIso(year, month, first);
  const closing = last === null ? opening : toIso(year, month, last);
  if (opening === null || closing === null) return null;
  return { iso: last === null ? opening : `${opening}/${closing}`, next, start, end };
}

function dayOf(item: Item | undefined): number | null {
  const digits = item?.kind === 'number' ? /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(item.lower) : null;
  return digits === null ? null : Number(digits[1]);
}
