import { chairForms } from './chairs.ts';
import { foldedKey, type Fact } from './fact.ts';
import { findAhead, type SentenceItems } from './items.ts';
import { adjacentBefore, behind, byPhrase, namesAnother } from './led-persons.ts';
import type { PersonMention } from './people.ts';
import { isArticle, type Reading } from './reading.ts';
import { written } from './written.ts';

/** `hosted by …` where no chair is named with it; a state or body may host. */
export function hosts(sentence: SentenceItems, at: number, people: readonly PersonMention[], reading: Reading): Fact[] {
  const { items, number } = sentence;
  if (items.slice(at + 1, at + 4).some((item) => chairForms.test(item.lower))) return [];
  if (!byPhrase(items, at)) return hostsActively(sentence, at, people, reading);
  const takesUp = isArticle(items[0]) && items.slice(1, 5).some((item) => reading.eventNouns.has(item.lower));
  if ((number > reading.lead + 1 && !takesUp) || namesAnother(items, at)) return [];
  if (!items.slice(Math.max(0, at - 30), at).some((item) => reading.eventNouns.has(item.lower))) return [];
  const [mention] = behind(items, at, people, 1);
  if (mention !== undefined) {
    const evidence = mention.person.evidence.map((place) => ({ ...place, term: 'hosted', sentence: number }));
    return [{ slot: 'chaired', value: `${mention.person.name} (host)`, key: `host ${mention.person.key}`, evidence }];
  }
  const by = findAhead(items, at, 5, (item) => item.lower === 'by');
  const from = isArticle(items[by + 1]) ? by + 2 : by + 1;
  const ofState = reading.vocabulary.bodyNouns.has(items[from]?.lower ?? '') && items[from + 1]?.lower === 'of';
  const to = ofState ? (isArticle(items[from + 2]) ? from + 4 : from + 3) : from + 1;
  const [first, body] = [items[from], items[to - 1]];
  if (first === undefined || (body?.kind !== 'state' && body?.kind !== 'organisation') || body.adjective) return [];
  const name = ofState ? written(items, from, to, reading) : body.name;
  const evidence = [{ start: first.start, end: body.end, term: 'hosted', sentence: number }];
  return [{ slot: 'chaired', value: `${name} (host)`, key: `host ${foldedKey(body.name)}`, evidence }];
}

/** `Secretary N hosted on Tuesday in Osh the ninth round …`; who hosts somebody to a dinner hosts no meeting. */
function hostsActively(
  { items, number }: SentenceItems,
  at: number,
  people: readonly PersonMention[],
  reading: Reading,
): Fact[] {
  const [mention] = adjacentBefore(items, at, people);
  const object = items.slice(at + 1, at + 16);
  const noun = object.findIndex((item) => reading.eventNouns.has(item.lower));
  const other = object.slice(0, noun).some((item) => ['for', 'to', 'after', 'before'].includes(item.lower));
  if (mention === undefined || noun === -1 || other || number > reading.lead + 1) return [];
  const evidence = mention.person.evidence.map((place) => ({ ...place, term: 'hosted', sentence: number }));
  return [{ slot: 'chaired', value: `${mention.person.name} (host)`, key: `host ${mention.person.key}`, evidence }];
}
