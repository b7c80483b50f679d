import type { Span } from '../span.ts';
import { foldedKey, quoted, type Fact } from './fact.ts';
import { monthOf, readDateAt, type ItemDate } from './item-dates.ts';
import type { Item, SentenceItems } from './items.ts';
import { nameOfItsTime } from './place-names.ts';
import { isArticle, isProper, type Reading } from './reading.ts';

/** Words by which a sentence leaves the meeting and speaks of something else. */
const leaving = new Set(
  'which who whose where when that following after since before ahead prior adopted signed approved published ; until during'.split(
    ' ',
  ),
);
const future = new Set(['will', 'would', 'to', 'shall', 'scheduled', 'planned', 'expected', 'due', 'could']);
const otherMeeting =
  /^(?:next|previous|last|past|earlier|preparatory|another|other|separate|upcoming|forthcoming|\p{L}*(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|\d+(?:st|nd|rd|th))$/u;
const anaphors = new Set(['meeting', 'event', 'talks', 'session', 'gathering']);
const fillers = new Set([
  'today',
  'yesterday',
  'here',
  'again',
  'earlier',
  'recently',
  'jointly',
  'virtually',
  'online',
  ',',
  // `in a hybrid format in Belsk`, `in person in Belsk`
  'in',
  'a',
  'hybrid',
  'format',
  'person',
]);
const tieVerbs = new Set(
  'held place convened gathered met hosted opened concluded attended chaired participated part kicked started visited received'.split(
    ' ',
  ),
);

/** Date and place of the meeting, where the sentence that names it ties them to it. */
export function findMeeting(reading: Reading): Fact[] {
  for (const sentence of reading.sentences) {
    const tie = tieOf(sentence, reading);
    if (tie === null) continue;
    const facts = readTie(sentence, tie, reading);
    if (facts.some(({ slot }) => slot === 'venue')) return facts;
    if (facts.length > 0) return [...facts, ...headlineVenues(reading)];
  }
  return headlineVenues(reading);
}

function headlineVenues(reading: Reading): Fact[] {
  return reading.sentences.slice(0, reading.lead).flatMap((sentence) => headlineVenue(sentence, reading));
}

/** `Dialogue held in Osh`, `Ministers meet in Osh`: a headline that ends in its place. */
function headlineVenue({ items, number }: SentenceItems, reading: Reading): Fact[] {
  const at = items.findLastIndex((item) => item.lower === 'in');
  if (!/^(?:held|meet|met)$/u.test(items[at - 1]?.lower ?? '')) return [];
  const place = placeAt(items, at + 1, reading);
  if (place === null || place.end !== items.at(-1)?.end) return [];
  return [venueFact(place, number)];
}

function venueFact({ value, name, start, end }: NamedPlace, sentence: number): Fact {
  return {
    slot: 'venue',
    value,
    key: foldedKey(name),
    evidence: [{ start, end, term: 'place of the meeting', sentence }],
  };
}

/** A date behind `on`, with its weekday or without: `Tuesday 17 May`. */
function dayAt(items: readonly Item[], at: number): ItemDate | null {
  if (!isWeekday(items[at])) return readDateAt(items, at);
  return readDateAt(items, items[at + 1]?.lower === ',' ? at + 2 : at + 1);
}

/** Position of the words by which an eligible sentence says that the meeting took place, else null. */
function tieOf({ items, number }: SentenceItems, reading: Reading): number | null {
  if (number < reading.lead) return null;
  const opensTheText = number <= reading.lead + 1;
  const subject = anaphorIn(items, reading);
  if (!opensTheText && subject === null) return null;
  for (const [at, item] of items.entries()) {
    // Bracketed lists and appositions may be long; a relative clause is another matter.
    const ofTheMeeting =
      item.lower === 'which' && /^(?:was|took)$/u.test(items[at + 1]?.lower ?? '') && number === reading.lead;
    if (leaving.has(item.lower) && at > 0 && !ofTheMeeting) return null;
    if (!tieVerbs.has(item.lower) || (subject !== null && at < subject)) continue;
    const before = items.slice(Math.max(0, at - 3), at);
    if (before.some((word) => future.has(word.lower))) return null;
    if (namesAnother(items.slice(Math.max(0, at - 30), at), reading)) return null;
    const namesMeeting =
      items.some((word) => reading.eventNouns.has(word.lower)) || /^(?:met|visited|received)$/u.test(item.lower);
    return namesMeeting ? at : null;
  }
  return null;
}

/** `The previous meeting …`: the nearest noun for a meeting before the verb is about another one. */
function namesAnother(before: readonly Item[], reading: Reading): boolean {
  const noun = before.findLastIndex((item) => reading.eventNouns.has(item.lower));
  const words = before.slice(Math.max(0, noun - 4), Math.max(0, noun));
  return words.some((item) => /^(?:previous|last|earlier|next|preparatory|upcoming|another)$/u.test(item.lower));
}

/** `The Dialogue …`, `This meeting …`: position of the noun where the sentence opens by taking up the meeting. */
function anaphorIn(items: readonly Item[], reading: Reading): number | null {
  if (!isArticle(items[0])) return null;
  const at = items.findIndex((item) => reading.eventNouns.has(item.lower));
  if (at < 1 || at > 4 || items.slice(1, at).some((item) => otherMeeting.test(item.lower))) return null;
  const noun = items[at]?.lower ?? '';
  const named = reading.sentences
    .slice(0, reading.lead + 1)
    .some(({ items: words }) => words.some((word) => word.lower === noun));
  return named || anaphors.has(noun) ? at : null;
}

function readTie({ items, number }: SentenceItems, tie: number, reading: Reading): Fact[] {
  const { text } = reading.dispatch;
  let held: ItemDate | null = null;
  let venue: NamedPlace | null = null;
  const first = items.findIndex((item) => item.kind === 'word');
  const opening = items[first]?.lower === 'on' ? dayAt(items, first + 1) : null;
  if (opening !== null) held = opening;
  const from = opening === null ? tie + 1 : opening.next;
  for (let at = from; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined || (at > tie && leaving.has(item.lower))) break;
    const date =
      (item.lower === 'on' || item.lower === 'from') && mayFollow(items, at, from, reading)
        ? dayAt(items, at + 1)
        : readDateAt(items, at);
    if (date !== null && held === null && mayFollow(items, at, from, reading)) {
      held = date;
      at = date.next - 1;
    } else if (item.lower === 'in' && venue === null && mayFollow(items, at, from, reading)) {
      venue = placeAt(items, at + 1, reading);
    } else if (/^(?:online|virtually|videoconference)$/u.test(item.lower) && venue === null && at <= tie + 24) {
      venue = { value: 'online', name: 'online', start: item.start, end: item.end };
    }
  }
  const facts: Fact[] = [];
  if (held !== null) {
    const value = held.iso ?? quoted(text, held);
    const evidence = [{ start: held.start, end: held.end, term: 'date of the meeting', sentence: number }];
    facts.push({ slot: 'held', value, key: foldedKey(value), evidence });
  }
  if (venue !== null) {
    facts.push(venueFact(venue, number));
  }
  return facts;
}

/** Whether `on …` or `in …` at this place belongs to the meeting: right behind its verb, noun, date or place. */
function mayFollow(items: readonly Item[], at: number, from: number, reading: Reading): boolean {
  if (at === from) return true;
  let before = at - 1;
  while (before >= from && (fillers.has(items[before]?.lower ?? '') || isWeekday(items[before]))) before -= 1;
  const item = items[before];
  if (item === undefined || before < from) return true;
  if (item.kind === 'place' || tieVerbs.has(item.lower) || reading.eventNouns.has(item.lower)) return true;
  if (item.lower === ')' || isProper(item, reading) || monthOf(item) > 0) return true;
  return item.kind === 'number' || item.kind === 'state' || item.kind === 'organisation';
}

function isWeekday(item: Item | undefined): boolean {
  return item !== undefined && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(item.lower);
}

/** A place, under the name of its time (`Nur-Sultan`) and the one by which places are compared (`Astana`). */
interface NamedPlace extends Span {
  readonly value: string;
  readonly name: string;
}

/** The place or state named at an item: `Brussels`, `the city of Osh`, or a capitalised name unknown to us. */
export function placeAt(items: readonly Item[], from: number, reading: Reading): NamedPlace | null {
  const start = isArticle(items[from]) ? from + 1 : from;
  const at =
    /^(?:city|town|capital)$/u.test(items[start]?.lower ?? '') && items[start + 1]?.lower === 'of' ? start + 2 : start;
  const first = items[at];
  if (first === undefined) return null;
  if (first.kind === 'place' || (first.kind === 'state' && !first.adjective)) {
    if (items[at + 1]?.lower === "'s") return null;
    const shown = nameOfItsTime(quoted(reading.dispatch.text, first), first.name, reading.gazetteer);
    return { value: shown, name: first.name, start: first.start, end: first.end };
  }
  let end = at;
  while (isProper(items[end], reading) && end < at + 4) end += 1;
  const last = items[end - 1];
  const behind = items[end];
  const closed =
    behind === undefined ||
    behind.kind === 'mark' ||
    reading.functionWords.has(behind.lower) ||
    fillers.has(behind.lower) ||
    /^(?:next|last|this|late|early)$/u.test(behind.lower);
  if (end === at || last === undefined || !closed || behind?.lower === "'s" || readDateAt(items, at) !== null)
    return null;
  const span = { start: first.start, end: last.end };
  const value = quoted(reading.dispatch.text, span);
  return { ...span, value, name: value };
}
