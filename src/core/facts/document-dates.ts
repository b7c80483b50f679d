import { readDateAt, type ItemDate } from './item-dates.ts';
import type { Item } from './items.ts';
import { isArticle } from './reading.ts';

const leadsIn = /^(?:adopt(?:ed|s|ing)?|sign(?:ed|s|ing)?|issued?|published|approved|endorsed)$/u;
const dating = new Set(['of', 'dated', 'on', 'from']);

/** A date, and the position of its first item. */
export interface PlacedDate {
  readonly from: number;
  readonly date: ItemDate;
}

/** ` of 8 April 2019`, ` adopted on 8 April 2019`, ` signed in Osh on 8 April 2019`. */
export function dateBehind(items: readonly Item[], at: number): PlacedDate | null {
  let from = at;
  if (items[from]?.lower === ',') from += 1;
  if (['which', 'that', 'was', 'were'].includes(items[from]?.lower ?? '')) return null;
  const adopted = leadsIn.test(items[from]?.lower ?? '');
  if (adopted) from += 1;
  if (adopted && items[from]?.lower === 'in' && items[from + 1]?.kind === 'place') from += 2;
  if (adopted && items[from]?.lower === 'by') {
    const body = isArticle(items[from + 1]) ? from + 2 : from + 1;
    if (items[body]?.kind === 'organisation' || items[body]?.kind === 'state') from = body + 1;
  }
  if (!dating.has(items[from]?.lower ?? '') || (items[from]?.lower === 'on' && !adopted)) return null;
  const date = readDateAt(items, from + 1);
  return date === null ? null : { from: from + 1, date };
}

/** `adopted on 15 May a Joint Communication`. */
export function dateBefore(items: readonly Item[], at: number): PlacedDate | null {
  const end = isArticle(items[at - 1]) ? at - 1 : at;
  for (let from = end - 1; from > Math.max(0, end - 7); from -= 1) {
    const date = readDateAt(items, from);
    if (date?.next !== end || items[from - 1]?.lower !== 'on') continue;
    return leadsIn.test(items[from - 2]?.lower ?? '') ? { from, date } : null;
  }
  return null;
}
