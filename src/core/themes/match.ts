import type { Dispatch, Sentence, Token } from '../dispatch/dispatch.ts';
import { joins } from '../dispatch/tokens.ts';
import type { CompiledCodebook, CompiledTerm, Element, WordClasses } from './compile.ts';
import { visitTerms } from './term-index.ts';
import type { TermOrder } from './term-orders.ts';

/** A place where a term stands. */
export interface Match {
  readonly compiled: CompiledTerm;
  readonly sentence: number;
  /** Indices of the content words that the term claims, in order; what stands between them is not claimed. */
  readonly tokens: readonly number[];
  /** Whether a coordination stands between them, so that another term may use the same head. */
  readonly coordinated: boolean;
  readonly start: number;
  readonly end: number;
}

/** Evidence is a phrase: a match that spreads over more characters is none. */
const longestPhrase = 80;
/** Words that a coordination between two words of a term may hold. */
const longestCoordination = 6;
/** Words that one of the things coordinated may have. */
const longestItem = 2;
/** A bare adjective before a comma waits for its noun over a longer list, of longer things. */
const longestList = 16;
const longestListItem = 3;

/** Every place where a term of the codebook stands in the dispatch, overlaps included; in order of sentences. */
export function findMatches(dispatch: Dispatch, codebook: CompiledCodebook): Match[] {
  const matches: Match[] = [];
  // One list for all that is tried: most of it is no match.
  const claimed: number[] = [];
  /** By term, the sentence last asked for what the term demands beside it, and the answer. */
  const asked = new Map<CompiledTerm, { readonly number: number; readonly answer: boolean }>();
  visitTerms(dispatch, codebook.index, (compiled, order, number, at, holds) => {
    const sentence = dispatch.sentences[number];
    if (sentence === undefined) return;
    if (compiled.with.length > 0) {
      const known = asked.get(compiled);
      const answer = known?.number === number ? known.answer : demandIsMet(dispatch.tokens, sentence, compiled, holds);
      asked.set(compiled, { number, answer });
      if (!answer) return;
    }
    const match = matchAt(dispatch, sentence, number, at, compiled, order, holds, codebook.classes, claimed);
    if (match !== null) matches.push(match);
  });
  return matches;
}

function matchAt(
  dispatch: Dispatch,
  sentence: Sentence,
  number: number,
  at: number,
  compiled: CompiledTerm,
  order: TermOrder,
  holds: (stem: string) => boolean,
  classes: WordClasses,
  claimed: number[],
): Match | null {
  claimed.length = 0;
  claimed.push(at);
  let coordinated = false;
  /** How many words stand before the list of which the head comes last. */
  let listed = 0;
  let previous = at;
  for (let index = 1; index < order.elements.length; index += 1) {
    const opener = order.elements[index - 1];
    const element = order.elements[index];
    if (opener === undefined || element === undefined) return null;
    const found = findNext(dispatch.tokens, previous, sentence.endToken, opener, element, compiled, classes);
    if (found === null) return null;
    coordinated ||= found.coordinated;
    if (found.coordinated) listed = claimed.length;
    if (element.kind === 'content' || compiled.exact !== null) claimed.push(found.at);
    previous = found.at;
  }
  const first = dispatch.tokens[at];
  let last = dispatch.tokens[previous];
  if (first === undefined || last === undefined) return null;
  if (last.end - first.start > longestPhrase) {
    const item = dispatch.tokens[claimed[listed - 1] ?? -1];
    if (item === undefined || order.turned || !classes.adjective.test(item.lower)) return null;
    // Of a long list only its own item is evidence: `economic` of `economic, consular and cultural cooperation`.
    claimed.length = listed;
    last = item;
  }
  if (compiled.exact !== null && !isExact(dispatch, claimed, compiled.exact)) return null;
  if (order.turned && !endsNounPhrase(dispatch.tokens, previous, sentence.endToken, classes)) return null;
  if (isExcluded(dispatch.tokens, sentence, at, previous, compiled, holds)) return null;
  return { compiled, sentence: number, tokens: claimed.slice(), coordinated, start: first.start, end: last.end };
}

/** Where the next word of a term stands, and whether a coordination lies before it. */
interface Place {
  readonly at: number;
  readonly coordinated: boolean;
}

/** The token that serves `element` behind the one at `previous`, if only what a term tolerates lies between. */
function findNext(
  tokens: readonly Token[],
  previous: number,
  end: number,
  opener: Element,
  element: Element,
  compiled: CompiledTerm,
  classes: WordClasses,
): Place | null {
  const next = skip(tokens, previous + 1, end, classes);
  if (next >= end) return null;
  if (serves(tokens[next], element, classes)) return { at: next, coordinated: false };
  if (element.kind !== 'content' || compiled.exact !== null) return null;
  // `to strengthen trade`: what follows may be a verb.
  if (opener.kind === 'turn' && tokens[previous]?.lower === 'to') return null;
  const beyond = skip(tokens, next + 1, end, classes);
  if (beyond < end && isContent(tokens[next], classes) && serves(tokens[beyond], element, classes))
    return governs(tokens, beyond, end, classes) ? null : { at: beyond, coordinated: false };
  return opener.kind === 'content'
    ? findSharedHead(tokens, next, end, element, classes)
    : findCoordinated(tokens, next, end, element, classes);
}

/** `the draft resolution declaring 2030 the year of …`: a participle with an object is a verb, and no noun of a term. */
function governs(tokens: readonly Token[], at: number, end: number, classes: WordClasses): boolean {
  if (at + 1 >= end || tokens[at]?.lower.endsWith('ing') !== true) return false;
  const object = tokens[at + 1];
  return object?.kind === 'number' || classes.determiners.has(object?.lower ?? '');
}

/**
 * `border and customs management`, `political, economic and security cooperation`: qualifiers in a row share a head.
 * What has an article of its own (`youth and a warming climate`) or stands before a comma that ends in a coordinator
 * (`trade, and climate policy`) is a thing by itself; only an adjective must wait for its noun.
 */
function findSharedHead(
  tokens: readonly Token[],
  from: number,
  end: number,
  element: Element,
  classes: WordClasses,
): Place | null {
  if (!coordinates(tokens[from], classes)) return null;
  const opensAsAdjective = classes.adjective.test(tokens[from - 1]?.lower ?? '');
  const waits = opensAsAdjective && tokens[from]?.lower === ',';
  let coordinator = false;
  let words = 0;
  let wordsInItem = 0;
  for (let at = from; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (coordinator && wordsInItem > 0 && serves(token, element, classes)) {
      const closesAsAdjective = classes.adjective.test(tokens[at - 1]?.lower ?? '');
      return closesAsAdjective && !opensAsAdjective && tokens[from]?.lower === ',' ? null : { at, coordinated: true };
    }
    if (coordinates(token, classes)) {
      const behindComma = tokens[at - 1]?.lower === ',' && token.lower !== ',';
      // Behind the coordinator the row is over: another comma opens another one.
      if ((behindComma && !opensAsAdjective) || (coordinator && !waits)) return null;
      coordinator ||= token.lower !== ',';
      wordsInItem = 0;
    } else if (isContent(token, classes)) {
      words += 1;
      wordsInItem += 1;
      if (words > (waits ? longestList : longestCoordination) || wordsInItem > (waits ? longestListItem : longestItem))
        return null;
    } else if (!joins(token)) return null;
  }
  return null;
}

/** `prevention of violent extremism and terrorism`: behind a preposition the second of two coordinated things. */
function findCoordinated(
  tokens: readonly Token[],
  from: number,
  end: number,
  element: Element,
  classes: WordClasses,
): Place | null {
  let at = from;
  for (let words = 0; at < end && words <= longestItem && !coordinates(tokens[at], classes); at += 1) {
    if (isContent(tokens[at], classes)) words += 1;
    else if (at !== skip(tokens, at, at + 1, classes) - 1) return null;
  }
  if (!coordinates(tokens[at], classes) || tokens[at]?.lower === ',') return null;
  const next = skip(tokens, at + 1, end, classes);
  return next < end && serves(tokens[next], element, classes) ? { at: next, coordinated: true } : null;
}

function skip(tokens: readonly Token[], from: number, end: number, classes: WordClasses): number {
  let at = from;
  for (; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined || !(joins(token) || classes.determiners.has(token.lower))) break;
  }
  return at;
}

function serves(token: Token | undefined, element: Element, classes: WordClasses): boolean {
  if (token === undefined) return false;
  if (element.kind === 'content') return token.stem === element.stem;
  if (element.kind === 'function') return token.lower === element.lower;
  return classes.turns.has(token.lower);
}

function isContent(token: Token | undefined, classes: WordClasses): boolean {
  return token !== undefined && token.kind !== 'mark' && !classes.functionWords.has(token.lower);
}

function coordinates(token: Token | undefined, classes: WordClasses): boolean {
  return token !== undefined && (classes.coordinators.has(token.lower) || token.lower === ',' || token.lower === '/');
}

function isExact(dispatch: Dispatch, claimed: readonly number[], written: readonly string[]): boolean {
  return claimed.every((at, index) => {
    const token = dispatch.tokens[at];
    return token !== undefined && dispatch.text.slice(token.start, token.end) === written[index];
  });
}

/**
 * Whether the noun phrase is over behind the token: in `develops in a sustainable way` and `in a sustainable,
 * open way` the word still qualifies another one, so no term stands there in another order.
 */
function endsNounPhrase(tokens: readonly Token[], at: number, end: number, classes: WordClasses): boolean {
  const token = tokens[at];
  if (token === undefined || classes.adjective.test(token.lower)) return false;
  const next = tokens[at + 1];
  return at + 1 >= end || next === undefined || !isContent(next, classes) || next.kind === 'number';
}

/** Whether a phrase that the term must not overlap stands across the tokens from `first` to `last`. */
function isExcluded(
  tokens: readonly Token[],
  sentence: Sentence,
  first: number,
  last: number,
  compiled: CompiledTerm,
  holds: (stem: string) => boolean,
): boolean {
  return compiled.without.some(
    (phrase) =>
      phrase.every(holds) &&
      standsIn(tokens, first - phrase.length, last + phrase.length, sentence, phrase, [first, last]),
  );
}

/** Whether one of the phrases that the term demands stands in the sentence. */
function demandIsMet(
  tokens: readonly Token[],
  sentence: Sentence,
  compiled: CompiledTerm,
  holds: (stem: string) => boolean,
): boolean {
  return compiled.with.some(
    (phrase) => phrase.every(holds) && standsIn(tokens, sentence.firstToken, sentence.endToken, sentence, phrase, null),
  );
}

/** Whether the stems stand in a row between two tokens of the sentence, overlapping `across` where given. */
function standsIn(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: Sentence,
  stems: readonly string[],
  across: readonly [number, number] | null,
): boolean {
  const row: number[] = [];
  for (let at = Math.max(from, sentence.firstToken); at <= Math.min(to, sentence.endToken - 1); at += 1) {
    const token = tokens[at];
    if (token !== undefined && !joins(token)) row.push(at);
  }
  return row.some((_, offset) => {
    const places = row.slice(offset, offset + stems.length);
    const [start = -1] = places;
    const end = places.at(-1) ?? -1;
    return (
      places.length === stems.length &&
      places.every((at, index) => tokens[at]?.stem === stems[index]) &&
      (across === null || (start <= across[1] && end >= across[0]))
    );
  });
}
