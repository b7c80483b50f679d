import type { Span } from '../span.ts';
import { foldedKey, type Fact } from './fact.ts';
import { readDateAt, yearOf, type ItemDate } from './item-dates.ts';
import { findAhead, type Item, type SentenceItems } from './items.ts';
import { isArticle, isProper, sentencesWith, type Reading } from './reading.ts';
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
const leadsIn = /^(?:adopt(?:ed|s|ing)?|sign(?:ed|s|ing)?|issued?|published|approved|endorsed)$/u;
const dating = new Set(['of', 'dated', 'on', 'from']);
/** Documents that a capital alone does not name: they need a date, a number or a title in quotes. */
const needsMore = new Set([
  'statement',
  'letter',
  'agenda',
  'plan',
  'vision',
  'strategy',
  'communication',
  'memorandum',
  'protocol',
  'regulation',
  'directive',
  'conclusions',
  'communique',
  'communiqué',
]);

/** Documents with a proper name, a date or a number; a bare `joint statement` is none. */
export function findDocuments(reading: Reading): Fact[] {
  const { documentNouns } = reading.vocabulary;
  const tells = ({ lower }: { lower: string }): boolean => lower === '/' || documentNouns.has(lower);
  return sentencesWith(reading, tells).flatMap((sentence) => {
    const found = sentence.items.flatMap((item, at) =>
      documentNouns.has(item.lower) && !isShort(item, reading)
        ? documentAt(sentence, at, reading)
        : symbolAt(sentence, at, reading),
    );
    // `Optional Protocol to the Convention`: the Convention is named in the Protocol's title only.
    const spans = found.flatMap(({ evidence }) => evidence);
    return found.filter((_, at) => {
      const own = spans[at];
      return (
        own !== undefined &&
        ![spans[at - 1], spans[at - 2]].some((other) => other !== undefined && isInside(own, other))
      );
    });
  });
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;
}

/** Behind the parties in front of a document's name: `EU-Kazakhstan` in front of `Enhanced Partnership …`. */
function ownerEnd(items: readonly Item[], from: number, noun: number): number {
  let at = from;
  while (
    at < noun &&
    (items[at]?.kind === 'mark' || ['state', 'organisation', 'region'].includes(items[at]?.kind ?? ''))
  )
    at += 1;
  return at;
}

/** `EU-ACT`: capitals that only look like the noun. */
function isShort(item: Item, reading: Reading): boolean {
  return item.end - item.start < 4 && /^\p{Lu}+$/u.test(reading.dispatch.text.slice(item.start, item.end));
}

/** `E/CSW/2014/L.6`: a document by the number of its registry; the one above the body is the dispatch's own. */
function symbolAt({ items, number }: SentenceItems, at: number, reading: Reading): Fact[] {
  const first = items[at];
  const opens = first?.capital === true && items[at + 1]?.lower === '/' && items[at - 1]?.tight !== true;
  if (!opens || number < reading.lead) return [];
  let end = at + 1;
  while (items[end]?.tight === true && items[end + 1] !== undefined) end += 2;
  const value = written(items, at, end, reading);
  const last = items[end - 1];
  if (last === undefined || !/^\p{Lu}[\p{Lu}\d.]*(?:\/[\p{Lu}\d.-]+){2,}$/u.test(value) || !/\d/u.test(value))
    return [];
  const evidence = [{ start: first.start, end: last.end, term: 'document', sentence: number }];
  return [{ slot: 'document', value, key: foldedKey(value), evidence }];
}

function documentAt({ items, number }: SentenceItems, at: number, reading: Reading): Fact[] {
  const noun = items[at];
  if (noun === undefined) return [];
  const from = nameStart(items, at, reading);
  let end = at + 1;
  if (items[end]?.lower === 'of' && items[end + 1]?.lower === 'understanding') end += 2;
  const ofAction = items[end]?.lower === 'of' && items[end + 1]?.lower === 'action' && noun.capital;
  if (ofAction) end += 2;
  if (items[end]?.kind === 'number' && noun.lower === 'resolution') end += 1;
  const name = written(items, from, end, reading);
  const topic = noun.capital ? topicBehind(items, end, reading) : null;
  const title = titleBehind(items, topic?.end ?? end, reading);
  const years = title === null && topic === null && noun.capital ? yearsBehind(items, end, reading) : null;
  const date = years === null ? (dateBehind(items, title?.end ?? topic?.end ?? end) ?? dateBefore(items, from)) : null;
  const named = (from < at || topic !== null) && noun.capital && (!needsMore.has(noun.lower) || ofAction);
  const subject = (topic !== null && noun.capital) || (years !== null && from < at);
  if (date === null && title === null && !named && !subject && end === at + 1) return [];
  if (end > at + 1 && !named && !/\d/u.test(name) && date === null && title === null && topic === null) return [];
  const day = date === null ? '' : ` of ${written(items, date.from, date.date.next, reading)}`;
  const value = `${name}${years?.words ?? ''}${topic?.words ?? ''}${day}${title?.words ?? ''}`;
  const owned = ownerEnd(items, from, at);
  const owner = owned === from ? '' : `${foldedKey(written(items, from, owned, reading))}|`;
  const bare = owned === from ? name : written(items, owned, end, reading);
  const key =
    owner +
    foldedKey(`${bare}${years?.words ?? ''}${topic?.words ?? ''} ${date?.date.iso ?? day} ${title?.words ?? ''}`);
  const first = Math.min(from, date?.from ?? from);
  const last = Math.max(end, years?.end ?? 0, topic?.end ?? 0, title?.end ?? 0, date?.date.next ?? 0);
  const [opening, closing] = [items[first], items[last - 1]];
  if (opening === undefined || closing === undefined) return [];
  const evidence = [{ start: opening.start, end: closing.end, term: 'document', sentence: number }];
  return [{ slot: 'document', value, key, evidence }];
}

/** `Joint`, `Council`, `UN Security Council`, `Tashkent` in front of the noun. */
function nameStart(items: readonly Item[], at: number, reading: Reading): number {
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

/** ` on Afghanistan`, ` for Central Asia`: capitalised names right behind the document. */
function topicBehind(items: readonly Item[], at: number, reading: Reading): { words: string; end: number } | null {
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
function yearsBehind(items: readonly Item[], at: number, reading: Reading): { words: string; end: number } | null {
  const opens = items[at]?.lower === 'for' || items[at]?.lower === '(';
  if (!opens || yearOf(items[at + 1]) === null || items[at + 2]?.lower !== '-' || yearOf(items[at + 3]) === null)
    return null;
  const end = items[at]?.lower === '(' && items[at + 4]?.lower === ')' ? at + 5 : at + 4;
  return { words: ` ${written(items, at, end, reading)}`, end };
}

/** ` on "…"`: a title in quotation marks behind the document. */
function titleBehind(items: readonly Item[], at: number, reading: Reading): { words: string; end: number } | null {
  let open = at;
  while (open < at + 3 && ['on', 'entitled', 'titled', 'called', ',', ':'].includes(items[open]?.lower ?? ''))
    open += 1;
  if (!quotes.has(items[open]?.lower ?? '')) return null;
  const close = findAhead(items, open, 40, (item) => quotes.has(item.lower));
  if (close === -1) return null;
  return { words: ` ${written(items, at, close + 1, reading)}`, end: close + 1 };
}

interface PlacedDate {
  readonly from: number;
  readonly date: ItemDate;
}

/** ` of 8 April 2019`, ` adopted on 8 April 2019`, ` signed in Osh on 8 April 2019`. */
function dateBehind(items: readonly Item[], at: number): PlacedDate | null {
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
function dateBefore(items: readonly Item[], at: number): PlacedDate | null {
  const end = isArticle(items[at - 1]) ? at - 1 : at;
  for (let from = end - 1; from > Math.max(0, end - 7); from -= 1) {
    const date = readDateAt(items, from);
    if (date?.next !== end || items[from - 1]?.lower !== 'on') continue;
    return leadsIn.test(items[from - 2]?.lower ?? '') ? { from, date } : null;
  }
  return null;
}
