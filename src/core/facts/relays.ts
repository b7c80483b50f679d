import { rememberWords } from '../dispatch/lexicon.ts';
import { once } from '../once.ts';
import { foldedKey, type Fact } from './fact.ts';
import type { Item, SentenceItems } from './items.ts';
import { isArticle, sentencesWith, type Reading } from './reading.ts';
import type { Vocabulary } from './vocabulary.ts';
import { written } from './written.ts';

/** Whose words a dispatch passes on. */
export interface Relay {
  readonly fact: Fact;
  /** The state or organisation behind the source, by its name in use now; null where the words name none. */
  readonly side: string | null;
}

const longestSource = 16;
/** Beside the verbs of reporting, the words by which a source is told. */
const telling = new Set(
  'according citing cites quoting learnt learned learns reports reported informs informed reference'.split(' '),
);
const opensSource = new Set(['to', 'citing', 'quoting', 'from']);

const tellingWords = once(({ reportingVerbs }: Vocabulary) =>
  rememberWords(({ lower }) => telling.has(lower) || reportingVerbs.has(lower)),
);

/** The sources whose words the dispatch passes on, in order; the agency that signs it is none of them. */
export function findRelays(reading: Reading): Relay[] {
  const relays = new Map<string, Relay>();
  for (const sentence of sentencesWith(reading, tellingWords(reading.vocabulary))) {
    for (const relay of relaysIn(sentence, reading)) if (!relays.has(relay.fact.key)) relays.set(relay.fact.key, relay);
  }
  return [...relays.values()];
}

function relaysIn(sentence: SentenceItems, reading: Reading): Relay[] {
  const { items } = sentence;
  return items.flatMap((item, at) => {
    if (!telling.has(item.lower) && !reading.vocabulary.reportingVerbs.has(item.lower)) return [];
    const next = items[at + 1]?.lower;
    if (item.lower === 'according' && next === 'to') return sourceFrom(sentence, at + 2, reading);
    if (/^(?:citing|cites|quoting)$/u.test(item.lower)) return sourceFrom(sentence, at + 1, reading);
    if (/^(?:learnt|learned|learns)$/u.test(item.lower) && next === 'from')
      return sourceFrom(sentence, at + 2, reading);
    // `…, reports the press service of the Ministry.`
    const inverted = items[at - 1]?.lower === ',' && /^(?:reports|reported|informs|informed)$/u.test(item.lower);
    if (inverted && next !== undefined && next !== 'that' && next !== 'by')
      return sourceFrom(sentence, at + 1, reading);
    if (item.lower === 'reference' && next === 'to' && items[at - 1]?.lower === 'with')
      return sourceFrom(sentence, at + 2, reading);
    if (item.lower === 'reported' && next === 'by' && items[at - 1]?.lower === 'as')
      return sourceFrom(sentence, at + 2, reading);
    if (!reading.vocabulary.reportingVerbs.has(item.lower)) return [];
    const last = next === undefined || /^[.!?]$/u.test(next);
    return sourceUntil(sentence, at, last, reading);
  });
}

/** `according to the press service of …`: up to a comma, a verb or the end. */
function sourceFrom({ items, number }: SentenceItems, start: number, reading: Reading): Relay[] {
  const from = isArticle(items[start]) ? start + 1 : start;
  let to = from;
  while (to < items.length && to - from < longestSource && belongs(items[to], reading)) to += 1;
  const closed = /^[,.;]?$/u.test(items[to]?.lower ?? '');
  return relayOf(items, number, { from, to, attributed: closed }, reading);
}

/**
 * `…, the official website of the EU Delegation reads.`, `The press service of the Ministry reports that …`:
 * the phrase before a reporting verb. Inside a sentence it must open it and name an office of the press.
 */
function sourceUntil({ items, number }: SentenceItems, verb: number, last: boolean, reading: Reading): Relay[] {
  let from = verb;
  while (from > 0 && verb - from < longestSource && belongs(items[from - 1], reading)) from -= 1;
  const opens = from === 0;
  const attributed = saidIn(items, verb);
  if (!last && !(opens && items.slice(from, verb).some(isPress)) && !attributed) return [];
  if (last && !opens && !/^[,"”'’-]$/u.test(items[from - 1]?.lower ?? '')) return [];
  let article = isArticle(items[from]) ? from + 1 : from;
  while (article < verb && opensSource.has(items[article]?.lower ?? '')) article += 1;
  const closing = last && items[from - 1]?.lower === ',';
  return relayOf(items, number, { from: article, to: verb, attributed: (attributed && opens) || closing }, reading);
}

/** `said in a statement`, `announced in a press release`. */
function saidIn(items: readonly Item[], verb: number): boolean {
  const behind = items.slice(verb + 1, verb + 6).map((item) => item.lower);
  return behind[0] === 'in' && behind.some((word) => /^(?:statement|release|tweet|communiqu[eé])$/u.test(word));
}

function isPress(item: Item): boolean {
  return /^(?:press|website|site|webpage|spokesperson|spokesman|spokeswoman|portal)$/u.test(item.lower);
}

/** Whether the item may stand inside the name of a source. */
function belongs(item: Item | undefined, reading: Reading): boolean {
  if (item === undefined) return false;
  if (item.kind === 'mark') return item.lower === "'s" || item.lower === '-' || item.lower === "'";
  const { vocabulary } = reading;
  const small =
    /^(?:of|the|to|for|in|its|official|own|and|press|news|web|information|public|affairs|telegram|twitter|facebook|country)$/u;
  return (
    item.capital ||
    item.kind === 'office' ||
    small.test(item.lower) ||
    vocabulary.sourceNouns.has(item.lower) ||
    vocabulary.bodyNouns.has(item.lower) ||
    vocabulary.portfolioWords.has(item.lower)
  );
}

/** Positions of a source, and whether the words around it attribute by themselves (`according to …,`). */
interface SourcePlace {
  readonly from: number;
  readonly to: number;
  readonly attributed: boolean;
}

function relayOf(items: readonly Item[], sentence: number, place: SourcePlace, reading: Reading): Relay[] {
  const { from, attributed } = place;
  let { to } = place;
  while (to > from && /^(?:of|the|to|for|in|and|-)$/u.test(items[to - 1]?.lower ?? '')) to -= 1;
  const source = items.slice(from, to);
  const isBody = (item: Item): boolean => item.kind === 'organisation' || item.kind === 'office';
  const named = source.some((item) => reading.vocabulary.sourceNouns.has(item.lower) || (attributed && isBody(item)));
  const ofPress = source.some(isPress);
  const body = source.some((item) => isBody(item) || item.kind === 'state');
  const [first, last] = [source[0], source.at(-1)];
  if (first === undefined || last === undefined || !named || (!ofPress && !body)) return [];
  if (source.every((item) => item.kind === 'agency')) return [];
  const side = source.find((item) => item.kind === 'state' || item.kind === 'organisation')?.name ?? null;
  const value = written(items, from, to, reading);
  const evidence = [{ start: first.start, end: last.end, term: 'source passed on', sentence }];
  return [{ fact: { slot: 'relays', value, key: foldedKey(value), evidence }, side }];
}
