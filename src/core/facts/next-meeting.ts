import { rememberWords } from '../dispatch/lexicon.ts';
import { once } from '../once.ts';
import { foldedKey, type Fact } from './fact.ts';
import { monthOf, readDateAt, yearOf } from './item-dates.ts';
import type { Item, SentenceItems } from './items.ts';
import { ordinalAt } from './edition.ts';
import { placeAt } from './meeting.ts';
import { isArticle, sentencesWith, type Reading } from './reading.ts';
import { written } from './written.ts';

const markers = new Set([
  'scheduled',
  'planned',
  'slated',
  'due',
  'hosted',
  'held',
  'place',
  'convened',
  'organised',
  'organized',
  'host',
  'hold',
  'expected',
]);
const longestReach = 24;
const nameParts =
  /^(?:-|'|'s|next|upcoming|forthcoming|high|level|joint|annual|ministerial|political|of|the|and|on|between|consultations?|regular|senior|officials|\d+(?:st|nd|rd|th)|\p{L}+(?:th|st)|second|third)$/u;
const afterRelative = /^(?:spring|summer|autumn|fall|winter|half|quarter|week|month|year|this|in)$/u;
const partOfYear =
  /^(?:spring|summer|autumn|fall|winter|half|quarter|week|month|year|first|second|third|fourth|last|of|early|late|mid|-)$/u;

const wordsAmong = once((words: ReadonlySet<string>) => rememberWords(({ lower }) => words.has(lower)));

/** The meeting ahead: `next meeting` with when and where, or another one that the words set in the future. */
export function findNextMeeting(reading: Reading): Fact[] {
  for (const sentence of sentencesWith(reading, wordsAmong(reading.eventNouns))) {
    const [next] = nextIn(sentence, reading);
    if (next !== undefined) return [next];
  }
  return [];
}

function nextIn({ items, number }: SentenceItems, reading: Reading): Fact[] {
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined) break;
    // `Ministerial meeting`: the name ends with the last of its nouns.
    if (!reading.eventNouns.has(item.lower) || reading.eventNouns.has(items[at + 1]?.lower ?? '')) continue;
    const from = nameStart(items, at, reading);
    const isNext = items.slice(from, at).some((word) => /^(?:next|upcoming|forthcoming)$/u.test(word.lower));
    const counted = items.slice(from, at).some((_, step) => ordinalAt(items, from + step, reading) !== null);
    // Without a number or `next` it is any event: a conference to which somebody will travel.
    if (!isNext && !counted) continue;
    const ahead = willHold(items, from) ? at + 1 : markerBehind(items, at);
    if (ahead === null && (!isNext || tellsPast(items, at))) continue;
    const details = ahead === null ? readAtOnce(items, at + 1, reading) : readDetails(items, ahead, reading);
    if (details.when === null && details.where === null) continue;
    const name = written(items, from, nameEnd(items, at, ahead ?? at + 1), reading);
    const value = [name, details.when?.words, details.where?.value].filter((part) => part !== undefined).join(', ');
    const last = items[details.end - 1] ?? item;
    const evidence = [
      { start: items[from]?.start ?? item.start, end: last.end, term: 'meeting ahead', sentence: number },
    ];
    return [{ slot: 'next', value, key: foldedKey(value), evidence }];
  }
  return [];
}

/** `the next meeting … took place`: next after the one before, and over. */
function tellsPast(items: readonly Item[], noun: number): boolean {
  return items.slice(noun + 1, noun + longestReach).some(({ lower }) => /^(?:was|were|took|held)$/u.test(lower));
}

/** `the upcoming meeting this autumn in Osh`: without a verb ahead, time and place stand right behind the noun. */
function readAtOnce(items: readonly Item[], from: number, reading: Reading): Details {
  const near = items.slice(0, from + 1);
  let end = from;
  while (end < items.length && end < from + 8) {
    const item = items[end];
    const passes =
      timeAt(items, end)?.to ?? (item?.lower === 'in' && placeAt(items, end + 1, reading) !== null ? end + 2 : end);
    if (passes === end) break;
    end = passes;
  }
  return end === from
    ? { when: null, where: null, end }
    : readDetails([...near, ...items.slice(from + 1, end)], from, reading);
}

/** `The Commission will hold its eighth session`: the verb stands before the meeting. */
function willHold(items: readonly Item[], from: number): boolean {
  const at = isArticle(items[from - 1]) ? from - 2 : from - 1;
  return (
    /^(?:hold|host|convene)$/u.test(items[at]?.lower ?? '') && /^(?:will|to|shall)$/u.test(items[at - 1]?.lower ?? '')
  );
}

/** Behind `of the …` that goes on from the event noun: `second Summit of heads of state of the Union`. */
function nameEnd(items: readonly Item[], noun: number, ahead: number): number {
  if (items[noun + 1]?.lower !== 'of') return noun + 1;
  let end = noun + 1;
  while (end < ahead && end < noun + 14 && goesOn(items, end)) end += 1;
  while (end > noun + 1 && /^(?:of|the|and|,)$/u.test(items[end - 1]?.lower ?? '')) end -= 1;
  return end;
}

function goesOn(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || (item.kind === 'mark' && item.lower !== '-')) return false;
  return !/^(?:is|are|was|will|would|to|in|on|scheduled|planned|due|which|that|at|for)$/u.test(item.lower);
}

/** Where the name that ends in the event noun begins: `17th Central Asia – EU Ministerial meeting`. */
function nameStart(items: readonly Item[], at: number, reading: Reading): number {
  let from = at;
  while (from > 0 && at - from < 14) {
    const item = items[from - 1];
    if (item === undefined) break;
    const part = item.capital || nameParts.test(item.lower) || reading.eventNouns.has(item.lower);
    if (
      !part ||
      ((item.lower === 'and' || item.lower === 'of' || item.lower === 'on') && !isNamePart(items[from - 2], reading))
    )
      break;
    from -= 1;
  }
  while (isArticle(items[from]) || ['of', 'and', 'on', '-'].includes(items[from]?.lower ?? '')) from += 1;
  return Math.min(from, at);
}

function isNamePart(item: Item | undefined, reading: Reading): boolean {
  return item !== undefined && (item.capital || reading.eventNouns.has(item.lower));
}

/** Position behind `scheduled`, `will be held`, `to take place`; past forms (`was scheduled`) do not count. */
function markerBehind(items: readonly Item[], noun: number): number | null {
  let willful = false;
  for (let at = noun + 1; at < Math.min(items.length, noun + longestReach); at += 1) {
    const item = items[at];
    if (item === undefined || item.lower === ';' || item.lower === 'who') return null;
    if (['was', 'were', 'took', 'discussed', 'adopted'].includes(item.lower)) return null;
    if (['will', 'to', 'shall', 'would'].includes(item.lower)) willful = true;
    if (item.lower === 'expected' && items[at + 1]?.lower === 'to') continue;
    const ownWord = ['scheduled', 'planned', 'slated', 'due', 'expected'].includes(item.lower);
    if (markers.has(item.lower) && (willful || ownWord)) return item.lower === 'expected' ? null : at + 1;
  }
  return null;
}

interface Details {
  readonly when: { readonly words: string } | null;
  readonly where: { readonly value: string } | null;
  /** Position behind the last item that was read. */
  readonly end: number;
}

function readDetails(items: readonly Item[], from: number, reading: Reading): Details {
  let when: { words: string } | null = null;
  let where: { value: string } | null = null;
  let end = from;
  for (let at = from; at < Math.min(items.length, from + longestReach); at += 1) {
    const item = items[at];
    if (item === undefined || [';', 'which', 'who', 'after', 'while'].includes(item.lower)) break;
    const time: TimeSpan | null = when === null ? timeAt(items, at) : null;
    if (time !== null) {
      when = { words: written(items, time.from, time.to, reading) };
      end = time.to;
      at = time.to - 1;
    } else if ((item.lower === 'in' || item.lower === 'at') && where === null) {
      const place = placeAt(items, at + 1, reading);
      if (place === null) continue;
      where = { value: place.value };
      while (end < items.length && (items[end - 1]?.end ?? 0) < place.end) end += 1;
    }
  }
  return { when, where, end };
}

interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/** `this autumn`, `next year`, `in 2024`, `in May 2024`, `on 5 May`, `in the second half of 2024`. */
function timeAt(items: readonly Item[], at: number): TimeSpan | null {
  const lower = items[at]?.lower ?? '';
  const relative = lower === 'this' || lower === 'next' || lower === 'later';
  if (relative && afterRelative.test(items[at + 1]?.lower ?? '')) {
    return { from: at, to: lower === 'later' ? at + 3 : at + 2 };
  }
  if (!['in', 'on', 'for', 'by', 'from', 'early', 'late'].includes(lower)) return null;
  let from = at + 1;
  if (isArticle(items[from])) from += 1;
  const date = readDateAt(items, from);
  if (date !== null) return { from, to: date.next };
  let to = from;
  while (to < from + 5 && (partOfYear.test(items[to]?.lower ?? '') || monthOf(items[to]) > 0)) to += 1;
  if (yearOf(items[to]) !== null) return { from, to: to + 1 };
  return to > from &&
    (monthOf(items[to - 1]) > 0 || /^(?:spring|summer|autumn|winter)$/u.test(items[to - 1]?.lower ?? ''))
    ? { from, to }
    : null;
}
