import { readDateAt, yearOf } from './item-dates.ts';
import { findAhead, type Item } from './items.ts';
import { isArticle, isProper, type Reading } from './reading.ts';
import { written } from './written.ts';

const quotes = new Set(['"', '“', '”', '«', '»']);
const modifiers = new Set([
  'joint',
  'action',
  'road',
  'partnership',
  'final',
  'framework',
  'council',
  'ministerial',
  'association',
  'cooperation',
  'peace',
  'trade',
  'work',
]);

/** `Joint`, `Council`, `UN Security Council`, `Tashkent` in front of the noun. */
export function nameStart(items: readonly Item[], at: number, reading: Reading): number {
  let from = at;
  const lower = items[at]?.capital === false;
  while (from > 0 && at - from < 8) {
    const item = items[from - 1];
    if (item === undefined || isArticle(item)) break;
    const named =
      item.kind !== 'word' &&
      item.kind !== 'mark' &&
      item.kind !== 'number' &&
      item.kind !== 'office' &&
      (!lower || item.kind === 'organisation');
    const part = lower
      ? named || (modifiers.has(item.lower) && !item.capital)
      : named || isProper(item, reading) || item.tight || isAndBetween(items, from - 1, reading);
    if (!part) break;
    from -= 1;
  }
  while (from < at && items[from]?.kind === 'mark') from += 1;
  return from;
}

/** `Partnership and Cooperation Agreement`. */
function isAndBetween(items: readonly Item[], at: number, reading: Reading): boolean {
  const [left, right] = [items[at - 1], items[at + 1]];
  const joined = items[at]?.lower === 'and' && isProper(left, reading) && isProper(right, reading);
  return (
    joined &&
    reading.vocabulary.portfolioWords.has(left?.lower ?? '') &&
    reading.vocabulary.portfolioWords.has(right?.lower ?? '')
  );
}

/** Behind the parties in front of a document's name: `EU-Kazakhstan` in front of `Enhanced Partnership …`. */
export function ownerEnd(items: readonly Item[], from: number, noun: number): number {
  let at = from;
  while (
    at < noun &&
    (items[at]?.kind === 'mark' || ['state', 'organisation', 'region'].includes(items[at]?.kind ?? ''))
  )
    at += 1;
  return at;
}

/** ` on Afghanistan`, ` for Central Asia`: capitalised names right behind the document. */
export function topicBehind(
  items: readonly Item[],
  at: number,
  reading: Reading,
): { words: string; end: number } | null {
  const preposition = items[at]?.lower ?? '';
  if (!['on', 'for', 'to', 'against'].includes(preposition) || readDateAt(items, at + 1) !== null) return null;
  let end = isArticle(items[at + 1]) ? at + 2 : at + 1;
  const from = end;
  while (end < items.length && end < from + 10) {
    const item = items[end];
    const proper =
      item !== undefined && item.capital && item.kind !== 'office' && (item.kind !== 'word' || isProper(item, reading));
    const joined =
      ['of', 'and', 'for', '-', 'the', 'on', 'against', 'between', 'an', 'a'].includes(item?.lower ?? '') &&
      end > from &&
      (items[end + 1]?.capital === true ||
        (item?.lower !== 'and' && isArticle(items[end + 1]) && items[end + 2]?.capital === true));
    if (!proper && !joined) break;
    end += 1;
  }
  return end === from ? null : { words: ` ${written(items, at, end, reading)}`, end };
}

/** ` for 2023-2027`, ` (2018-2022)`: the years that a plan covers. */
export function yearsBehind(
  items: readonly Item[],
  at: number,
  reading: Reading,
): { words: string; end: number } | null {
  const opens = items[at]?.lower === 'for' || items[at]?.lower === '(';
  if (!opens || yearOf(items[at + 1]) === null || items[at + 2]?.lower !== '-' || yearOf(items[at + 3]) === null)
    return null;
  const end = items[at]?.lower === '(' && items[at + 4]?.lower === ')' ? at + 5 : at + 4;
  return { words: ` ${written(items, at, end, reading)}`, end };
}

/** ` on "…"`: a title in quotation marks behind the document. */
export function titleBehind(
  items: readonly Item[],
  at: number,
  reading: Reading,
): { words: string; end: number } | null {
  let open = at;
  while (open < at + 3 && ['on', 'entitled', 'titled', 'called', ',', ':'].includes(items[open]?.lower ?? ''))
    open += 1;
  if (!quotes.has(items[open]?.lower ?? '')) return null;
  const close = findAhead(items, open, 40, (item) => quotes.has(item.lower));
  if (close === -1) return null;
  return { words: ` ${written(items, at, close + 1, reading)}`, end: close + 1 };
}
