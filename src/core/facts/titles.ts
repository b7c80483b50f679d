import type { Item } from './items.ts';
import { isArticle, isProper, type Reading } from './reading.ts';

/** A title of office among the items of a sentence. */
export interface Title {
  /** The gazetteer's office: `Deputy Secretary General`. */
  readonly office: string;
  /** The portfolio as the text writes it, with its preposition where it has one: `for Political Affairs`. */
  readonly portfolio: string | null;
  /** State, organisation or body that the office belongs to: its name in use now. */
  readonly institution: string | null;
  /** Positions of its first item and behind its last one. */
  readonly from: number;
  readonly to: number;
}

const prepositions = new Set(['of', 'for', 'to', 'on', 'at', 'in']);
const joiners = new Set(['and', ',', '&', '-']);
const before = new Set([
  'acting',
  'then',
  'former',
  'deputy',
  'first',
  'new',
  'federal',
  'chief',
  'senior',
  'incoming',
  'outgoing',
]);
const formOfState =
  /^(?:republic|kingdom|state|federation|union|commonwealth|principality|sultanate|emirate|confederation|duchy)$/u;
const longestTitle = 30;

/** The title around the office at `at`, with everything that belongs to it. */
export function readTitle(items: readonly Item[], at: number, reading: Reading): Title {
  const office = items[at]?.name ?? '';
  const ahead = readPrefix(items, at, reading);
  let { institution } = ahead;
  let portfolio = ahead.portfolio;
  let to = at + 1;
  for (;;) {
    const bracket = bracketEnd(items, to);
    if (bracket !== null) to = bracket;
    const complement = readComplement(items, to, reading);
    if (complement === null || complement.to - at > longestTitle) break;
    if (complement.kind === 'institution') institution ??= complement.words;
    else portfolio = portfolio === null ? complement.words : `${portfolio} ${complement.words}`;
    to = complement.to;
  }
  return { office, portfolio, institution, from: ahead.from, to };
}

interface Prefix {
  readonly from: number;
  readonly institution: string | null;
  readonly portfolio: string | null;
}

/** `Kazakhstan's First`, `EU`, `German Federal`, `Finance` in front of an office. */
function readPrefix(items: readonly Item[], at: number, reading: Reading): Prefix {
  let from = at;
  let institution: string | null = null;
  const portfolio: string[] = [];
  for (let next = at - 1; next >= 0 && at - next < 8; next -= 1) {
    const item = items[next];
    if (item === undefined) break;
    const named = item.kind === 'state' || item.kind === 'organisation' || item.kind === 'region';
    if (named && institution === null) {
      institution = item.name;
      from = next;
    } else if (item.lower === "'s" && (items[next - 1]?.kind === 'state' || items[next - 1]?.kind === 'organisation')) {
      continue;
    } else if (before.has(item.lower) && institution === null) {
      from = next;
    } else if (reading.vocabulary.portfolioWords.has(item.lower) && item.capital && institution === null) {
      portfolio.unshift(writtenOf([item], reading));
      from = next;
    } else {
      // An adjective of a state that the gazetteer does not know: `Ruritanian Foreign Minister`.
      if (institution === null && isProper(item, reading) && /(?:an|ese|ish|i)$/u.test(item.lower)) {
        institution = writtenOf([item], reading);
        from = next;
      }
      break;
    }
  }
  return { from, institution, portfolio: portfolio.length === 0 ? null : portfolio.join(' ') };
}

interface Complement {
  readonly kind: 'institution' | 'portfolio';
  readonly words: string;
  readonly to: number;
}

/** `of Foreign Affairs`, `for Central Asia`, `of the Republic of …`, `and Trade` behind a title. */
function readComplement(items: readonly Item[], from: number, reading: Reading): Complement | null {
  const preposition = items[from];
  if (preposition === undefined || !prepositions.has(preposition.lower)) return null;
  const start = isArticle(items[from + 1]) ? from + 2 : from + 1;
  const first = items[start];
  if (first === undefined) return null;
  if (first.kind === 'state' || first.kind === 'organisation' || first.kind === 'region' || first.kind === 'place') {
    const possessive = items[start + 1]?.lower === "'s";
    if (first.adjective || possessive) return readBody(items, from, start, reading);
    if (preposition.lower === 'for') {
      let to = start + 1;
      while (['and', ','].includes(items[to]?.lower ?? '') && items[to + 1]?.kind === 'region') to += 2;
      return { kind: 'portfolio', words: written(items, from, to, reading), to };
    }
    return { kind: 'institution', words: first.name, to: start + 1 };
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
  return readUnknown(items, start, reading);
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
    const to = isProper(items[start + 2], reading) ? start + 3 : start;
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

/** Position behind `(EEAS)`, where such a bracket stands at `at`. */
function bracketEnd(items: readonly Item[], at: number): number | null {
  if (items[at]?.lower !== '(') return null;
  const close = items.findIndex((item, index) => index > at && item.lower === ')');
  return close > 0 && close - at <= 3 && items[at + 1]?.capital === true ? close + 1 : null;
}

function writtenOf(items: readonly Item[], reading: Reading): string {
  return items.map((item) => reading.dispatch.text.slice(item.start, item.end)).join(' ');
}

/** The words of the items `from` to `to` (exclusive) on one line. */
export function written(items: readonly Item[], from: number, to: number, reading: Reading): string {
  const [first, last] = [items[from], items[to - 1]];
  if (first === undefined || last === undefined) return '';
  return reading.dispatch.text.slice(first.start, last.end).replace(/\s+/gu, ' ');
}
