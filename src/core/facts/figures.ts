import { rememberWords } from '../dispatch/lexicon.ts';
import { quoted, type Fact } from './fact.ts';
import { yearOf } from './item-dates.ts';
import type { Item, SentenceItems } from './items.ts';
import { sentencesWith, type Reading } from './reading.ts';

const scales: Readonly<Record<string, string>> = {
  thousand: 'thousand',
  million: 'million',
  mln: 'million',
  m: 'million',
  billion: 'billion',
  bn: 'billion',
  bln: 'billion',
  trillion: 'trillion',
};

const numbers = rememberWords(({ kind }) => kind === 'number');

/** Numbers with a unit (`EUR 20 million`, `3.5 per cent`, `400 tonnes`), years, dates and ordinals left out. */
export function findFigures(reading: Reading): Fact[] {
  return sentencesWith(reading, numbers).flatMap((sentence) =>
    sentence.items.flatMap((item, at) =>
      item.kind === 'number' && /^\d[\d.,]*$/u.test(item.lower) ? figureAt(sentence, at, reading) : [],
    ),
  );
}

function figureAt({ items, number }: SentenceItems, at: number, reading: Reading): Fact[] {
  const item = items[at];
  if (item === undefined) return [];
  let to = at + 1;
  const glued = /^\d/u.test(item.lower) ? scaleOf(items[to]) : undefined;
  if (glued !== undefined) to += 1;
  const currency = currencyBefore(items, at, reading);
  const unit = currency ?? unitBehind(items, to, reading) ?? countedBehind(items, at, to, reading);
  if (unit === null) return [];
  const from = currency === null ? at : currency.at;
  const end = currency === null ? unit.at : to;
  const [first, last] = [items[from], items[end - 1]];
  if (first === undefined || last === undefined) return [];
  const evidence = [{ start: first.start, end: last.end, term: unit.name, sentence: number }];
  const amount = item.lower.replace(/,(?=\d{3}(?:\D|$))/gu, '');
  const key = [amount, glued, unit.name].filter((part) => part !== undefined).join(' ');
  return [
    { slot: 'figure', value: quoted(reading.dispatch.text, { start: first.start, end: last.end }), key, evidence },
  ];
}

function scaleOf(item: Item | undefined): string | undefined {
  return item === undefined ? undefined : scales[item.lower];
}

interface FoundUnit {
  readonly name: string;
  readonly at: number;
}

const notCounted =
  /^(?:no|nos|article|articles|art|paragraph|chapter|section|page|phase|level|goal|room|item|type|group|category)$/u;
const plural = /[^sui\W]s$/u;
/** Who belongs to a body is no figure of its work: `the 28 members`. */
const belonging = /^(?:members?|states|countries|parties|sides)$/u;
const longestUnit = 5;

/** `17 police officers`, `61,000 twenty-foot equivalent units`: what a number counts, in the text's own plural. */
function countedBehind(items: readonly Item[], at: number, from: number, reading: Reading): FoundUnit | null {
  const before = items[at - 1];
  const reference =
    before !== undefined && (notCounted.test(before.lower) || reading.vocabulary.documentNouns.has(before.lower));
  const inName = before?.kind === 'mark' && before.tight;
  if (reference || inName || (from === at + 1 && yearOf(items[at]) !== null)) return null;
  let end = 0;
  for (let to = from; to < items.length && to < from + longestUnit; to += 1) {
    const item = items[to];
    if (item === undefined || item.capital) break;
    const joins = (item.kind === 'mark' && item.lower === '-' && item.tight) || (item.lower === 'and' && end === to);
    if (joins) continue;
    if (item.kind !== 'word' || reading.functionWords.has(item.lower) || /^(?:a\.m\.|p\.m\.|am|pm)$/u.test(item.lower))
      break;
    if (end > 0 && items[to - 1]?.lower !== 'and' && !(items[to - 2]?.lower === 'and')) break;
    if (plural.test(item.lower)) end = to + 1;
  }
  return end === 0 || belonging.test(items[end - 1]?.lower ?? '')
    ? null
    : {
        name: items
          .slice(from, end)
          .map(({ lower }) => lower)
          .join(' '),
        at: end,
      };
}

/** `EUR`, `€`, `US$` right before the number; of the other units none stands there. */
function currencyBefore(items: readonly Item[], at: number, reading: Reading): FoundUnit | null {
  const item = items[at - 1];
  if (item === undefined) return null;
  const pair = items[at - 2];
  const joined = pair?.end === item.start ? reading.vocabulary.units.get(pair.lower + item.lower) : undefined;
  if (joined !== undefined) return { name: joined, at: at - 2 };
  const name = reading.vocabulary.units.get(item.lower);
  const isCode = item.lower.length === 1 || /^\p{Lu}{3}$/u.test(reading.dispatch.text.slice(item.start, item.end));
  return name === undefined || !isCode || name === '%' ? null : { name, at: at - 1 };
}

/** The longest unit behind the number, up to three words. */
function unitBehind(items: readonly Item[], from: number, reading: Reading): FoundUnit | null {
  for (let length = 3; length > 0; length -= 1) {
    const words = items.slice(from, from + length);
    const name =
      words.length === length ? reading.vocabulary.units.get(words.map((word) => word.lower).join(' ')) : undefined;
    if (name !== undefined) return { name, at: from + length };
  }
  return null;
}
