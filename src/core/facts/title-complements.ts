import type { Item } from './items.ts';
import { isArticle, isProper, type Reading } from './reading.ts';
import { written } from './written.ts';

const prepositions = new Set(['of', 'for', 'to', 'on', 'at', 'in']);
const joiners = new Set(['and', ',', '&', '-']);
const formOfState =
  /^(?:republic|kingdom|state|federation|union|commonwealth|principality|sultanate|emirate|confederation|duchy)$/u;

/** What stands behind a title and belongs to it; `to` is the position behind its last item. */
export interface Complement {
  readonly kind: 'institution' | 'portfolio';
  readonly words: string;
  readonly to: number;
}

/** `of Foreign Affairs`, `for Central Asia`, `of the Republic of …`, `and Trade` behind a title. */
export function readComplement(items: readonly Item[], from: number, reading: Reading): Complement | null {
  const preposition = items[from];
  if (preposition === undefined || !prepositions.has(preposition.lower)) return null;
  const start = isArticle(items[from + 1]) ? from + 2 : from + 1;
  const first = items[start];
  if (first === undefined) return null;
  if (first.kind === 'state' || first.kind === 'organisation' || first.kind === 'region' || first.kind === 'place') {
    const possessive = items[start + 1]?.lower === "'s";
    const inBody = first.kind === 'region' && reading.vocabulary.bodyNouns.has(items[start + 1]?.lower ?? '');
    if (first.adjective || possessive || inBody) return readBody(items, from, start, reading);
    // `head of the EU delegation`
    const ofBody = first.kind !== 'place' && reading.vocabulary.bodyNouns.has(items[start + 1]?.lower ?? '');
    if (ofBody && !items[start + 1]?.capital) return { kind: 'institution', words: first.name, to: start + 2 };
    if (preposition.lower === 'for') {
      let to = start + 1;
      while (['and', ','].includes(items[to]?.lower ?? '')) {
        const next = isArticle(items[to + 1]) ? to + 2 : to + 1;
        const area = items[next]?.kind === 'region' || reading.vocabulary.portfolioWords.has(items[next]?.lower ?? '');
        if (!area || items[next]?.capital !== true) break;
        to = next + 1;
      }
      return { kind: 'portfolio', words: written(items, from, to, reading), to };
    }
    if (first.kind === 'region')
      return { kind: 'portfolio', words: written(items, from, start + 1, reading), to: start + 1 };
    return { kind: 'institution', words: first.name, to: start + 1 };
  }
  if (first.kind === 'office' && first.capital) {
    return { kind: 'portfolio', words: written(items, from, start + 1, reading), to: start + 1 };
  }
  const body = readBody(items, from, start, reading);
  if (body !== null) return body;
  let end = start;
  while (end < items.length && belongsToPortfolio(items, end, reading)) end += 1;
  while (end > start && joiners.has(items[end - 1]?.lower ?? '')) end -= 1;
  if (end > start) {
    const words = written(items, start, end, reading);
    return { kind: 'portfolio', words: preposition.lower === 'of' ? words : `${preposition.lower} ${words}`, to: end };
  }
  return readArea(items, from, start, reading) ?? readUnknown(items, start, reading);
}

/** `for the Sarmine Basin`: a name that ends in what it names; a person's may follow at once. */
function readArea(items: readonly Item[], from: number, start: number, reading: Reading): Complement | null {
  if (!isProper(items[start], reading)) return null;
  for (let at = start + 1; at < start + 4 && isProper(items[at], reading); at += 1) {
    if (!reading.vocabulary.portfolioWords.has(items[at]?.lower ?? '')) continue;
    return { kind: 'portfolio', words: written(items, from, at + 1, reading), to: at + 1 };
  }
  return null;
}

/** `of the Ministry of Foreign Affairs of …`: the title goes on behind the body. */
function readBody(items: readonly Item[], from: number, start: number, reading: Reading): Complement | null {
  let end = start;
  let body = -1;
  while (end < items.length && end < start + 6) {
    const item = items[end];
    if (item === undefined) break;
    if (reading.vocabulary.bodyNouns.has(item.lower)) body = end;
    const named = item.kind === 'state' || item.kind === 'organisation';
    if (!named && !item.capital && item.lower !== "'s" && !reading.vocabulary.bodyNouns.has(item.lower)) break;
    end += 1;
    if (body >= 0) break;
  }
  if (body < 0) return null;
  return { kind: 'portfolio', words: written(items, from, body + 1, reading), to: body + 1 };
}

/** An institution that the gazetteer does not know: a run of capitals that ends by itself, or a lone name. */
function readUnknown(items: readonly Item[], start: number, reading: Reading): Complement | null {
  let end = start;
  while (isProper(items[end], reading) && end < start + 6) end += 1;
  if (end === start) return null;
  const first = items[start];
  if (first !== undefined && formOfState.test(first.lower) && items[start + 1]?.lower === 'of') {
    const owner = items[start + 2];
    const to = isProper(owner, reading) || owner?.kind === 'state' ? start + 3 : start;
    return to === start ? null : { kind: 'institution', words: written(items, start, to, reading), to };
  }
  if (end - start > 1 && first !== undefined) {
    const isName = reading.loneNames.has(first.lower) || end - start === 3;
    if (items[end]?.lower !== ',' && !isName) return null;
    if (isName && end - start >= 2)
      return { kind: 'institution', words: written(items, start, start + 1, reading), to: start + 1 };
  }
  return { kind: 'institution', words: written(items, start, end, reading), to: end };
}

function belongsToPortfolio(items: readonly Item[], at: number, reading: Reading): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (item.kind === 'region') return item.adjective;
  const word = reading.vocabulary.portfolioWords.has(item.lower) && item.kind === 'word';
  if (word) return true;
  const next = items[at + 1];
  return (
    joiners.has(item.lower) && next !== undefined && next.capital && reading.vocabulary.portfolioWords.has(next.lower)
  );
}
