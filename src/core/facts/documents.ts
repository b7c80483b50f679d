import { rememberWords } from '../dispatch/lexicon.ts';
import { once } from '../once.ts';
import type { Span } from '../span.ts';
import { dateBefore, dateBehind } from './document-dates.ts';
import { nameStart, ownerEnd, titleBehind, topicBehind, yearsBehind } from './document-names.ts';
import { foldedKey, type Fact } from './fact.ts';
import type { Item, SentenceItems } from './items.ts';
import { sentencesWith, type Reading } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';
import { written } from './written.ts';

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

/** The nouns, and the slash of a document's symbol. */
const namingWords = once(({ documentNouns }: Vocabulary) =>
  rememberWords(({ lower }) => lower === '/' || documentNouns.has(lower)),
);

/** Documents with a proper name, a date or a number; a bare `joint statement` is none. */
export function findDocuments(reading: Reading): Fact[] {
  const { documentNouns } = reading.vocabulary;
  return sentencesWith(reading, namingWords(reading.vocabulary)).flatMap((sentence) => {
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
