import type { Dispatch, Sentence, Token } from '../dispatch/dispatch.ts';
import { placesOf } from '../dispatch/lexicon.ts';
import { joins } from '../dispatch/tokens.ts';
import type { LanguageData } from '../knowledge.ts';
import { overlaps, type Span } from '../span.ts';
import type { WordClasses } from './compile.ts';
import { findOtherMeetings } from './other-meetings.ts';

/** What people call the meeting that a dispatch reports, as the stems of its words in order. */
export type SeriesName = readonly string[];

/** A name of more words than this is a sentence. */
const longestName = 14;
/** Small words that may stand between `session of` and the name of what sits: `round of their annual Dialogue`. */
const mostSmallWords = 3;
/** An ordinal counts the meeting that it stands so close before: `the 25th joint ministerial meeting`. */
const ordinalReach = 5;
const ordinal =
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\p{L}+teen|twentie|thirtie)th|inaugural)$/u;
/** Beside the event nouns: what sits in meetings. */
const sitting = new Set(['group', 'board', 'bureau', 'mechanism', 'platform', 'panel']);
/** Of the event nouns, those that say nothing but that people met. */
const gatherings =
  /^(?:meetings?|sessions?|rounds?|summits?|consultations?|conferences?|councils?|(?:sub)?committees?|commissions?|ministerials?)$/u;
const opensMatter = new Set(['on', 'of', 'for']);
const links = new Set(['on', 'of', 'for', 'and', '&', 'the']);

/**
 * The names of the reported meeting: capitalised phrases around an event noun (`High-level Political and Security
 * Dialogue`, `Joint Committee on Trade`) in the headline or in the first sentence of the body, and the body whose
 * session is counted there or in the sentence behind (`the fourth meeting of the Working Group on Rivers`). What
 * they say is known from the title and is no news.
 */
export function findSeriesNames(dispatch: Dispatch, language: LanguageData, classes: WordClasses): SeriesName[] {
  const nouns = new Set(language.eventNouns);
  const openings = dispatch.sentences.slice(0, dispatch.lead + 2);
  const found = openings.flatMap((sentence, number) => {
    const names: string[][] = [];
    const others = findOtherMeetings(dispatch, number);
    const isTitle = number < dispatch.lead && isTitleCase(dispatch, sentence, classes);
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      const token = dispatch.tokens[at];
      if (token === undefined || !nouns.has(token.lower)) continue;
      if (others.some((place) => overlaps(place, token))) continue;
      if (isCounted(dispatch, at, sentence.firstToken)) {
        const body = bodyBehind(dispatch, at, sentence.endToken, classes);
        if (body.some(({ lower }) => nouns.has(lower) || sitting.has(lower))) names.push(stemsOf(body));
      }
      const before = nameEndingAt(dispatch, at, sentence.firstToken, classes);
      if (number > dispatch.lead && !isNumber(dispatch.tokens[before.start - 1])) continue;
      const behind = token.capital && !isTitle ? matterBehind(dispatch, at, sentence.endToken, classes) : [];
      names.push(before.stems, [...before.stems, ...stemsOf(behind)]);
    }
    return names.filter((name) => name.length > 1);
  });
  return [...new Map(found.map((name) => [name.join(' '), name])).values()];
}

/** In a headline that gives every word a capital, no capital tells where a name ends. */
function isTitleCase({ tokens }: Dispatch, { firstToken, endToken }: Sentence, classes: WordClasses): boolean {
  return tokens
    .slice(firstToken, endToken)
    .every(({ kind, capital, lower }) => kind !== 'word' || capital || classes.functionWords.has(lower));
}

function isCounted({ tokens }: Dispatch, at: number, first: number): boolean {
  return (
    tokens[at + 1]?.lower === 'of' &&
    tokens.slice(Math.max(first, at - ordinalReach), at).some(({ lower }) => ordinal.test(lower))
  );
}

/** What sits in the counted meeting at `at`: the capitalised phrase behind `meeting of the`. */
function bodyBehind(dispatch: Dispatch, at: number, end: number, classes: WordClasses): Token[] {
  const { tokens } = dispatch;
  for (let index = at + 2; index < end && index <= at + 2 + mostSmallWords; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind !== 'word') return [];
    if (isNamed(token, classes)) return nameFrom(dispatch, index, end, classes);
  }
  return [];
}

/** What a meeting is named after, behind its noun: `on Human Rights`, `for Trade and Investment`. */
function matterBehind(dispatch: Dispatch, at: number, end: number, classes: WordClasses): Token[] {
  return opensMatter.has(dispatch.tokens[at + 1]?.lower ?? '') ? nameFrom(dispatch, at + 1, end, classes) : [];
}

/** Capitalised words from `from`, with the small ones between them; a list must be closed by `and`. */
function nameFrom(dispatch: Dispatch, from: number, end: number, classes: WordClasses): Token[] {
  const { tokens } = dispatch;
  const words: Token[] = [];
  let pending: Token[] = [];
  let beforeList = -1;
  for (let at = from; at < end && words.length + pending.length < longestName; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    // A title of its own begins: `Conference on Ports “Quays of peace”`.
    if (token.lower === '"' && words.length > 0 && opensQuote(dispatch, token)) break;
    if (joins(token)) continue;
    if (isNamed(token, classes)) {
      words.push(...pending, token);
      pending = [];
    } else if (links.has(token.lower)) {
      if (classes.coordinators.has(token.lower)) beforeList = -1;
      pending.push(token);
    } else if (token.lower === ',' && pending.length === 0) {
      if (beforeList === -1) beforeList = words.length;
      pending.push(token);
    } else break;
  }
  return beforeList === -1 ? words : words.slice(0, beforeList);
}

function opensQuote({ text }: Dispatch, { start, end }: Token): boolean {
  return /\s/u.test(text.charAt(start - 1)) && !/\s/u.test(text.charAt(end));
}

function stemsOf(words: readonly Token[]): string[] {
  return words.map(({ stem }) => stem);
}

function isNamed(token: Token, classes: WordClasses): boolean {
  return token.kind === 'word' && token.capital && !classes.functionWords.has(token.lower);
}

/** The name that ends at `at`, and the index of the token that opens it. */
function nameEndingAt(
  dispatch: Dispatch,
  at: number,
  first: number,
  classes: WordClasses,
): { stems: string[]; start: number } {
  const stems: string[] = [];
  let start = at;
  let pending: string[] = [];
  for (let index = at; index >= first && stems.length + pending.length < longestName; index -= 1) {
    const token = dispatch.tokens[index];
    if (token === undefined || (dispatch.datelineSpan !== null && token.start < dispatch.datelineSpan.end)) break;
    if (joins(token)) continue;
    if (index === at || (token.capital && !classes.functionWords.has(token.lower))) {
      stems.unshift(token.stem, ...pending);
      start = index;
      pending = [];
    } else if (classes.functionWords.has(token.lower) && isLink(token)) {
      pending.unshift(token.stem);
    } else break;
  }
  return { stems, start };
}

/** `the 15th`, `the 2015`. */
function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (ordinal.test(token.lower) || /^\d{4}$/u.test(token.lower));
}

/** Small words that a name may hold between two capitalised ones. */
function isLink(token: Token): boolean {
  return !token.capital && token.kind === 'word' && token.lower.length <= 4;
}

/**
 * Every place where one of the names stands, the dateline, and the words by which the headline and the lead say that
 * people met (`a meeting of the foreign ministers`): nothing in there is a theme.
 */
export function findSeriesPlaces(dispatch: Dispatch, names: readonly SeriesName[]): Span[] {
  const { tokens, lexicon } = dispatch;
  const body = dispatch.sentences[dispatch.lead]?.endToken ?? 0;
  const others = Array.from({ length: dispatch.lead + 1 }, (_, number) => findOtherMeetings(dispatch, number)).flat();
  const isOther = (token: Token): boolean => others.some((place) => overlaps(place, token));
  const places: Span[] = tokens
    .slice(0, body)
    .filter((token) => gatherings.test(token.lower) && !isOther(token))
    .map(({ start, end }) => ({ start, end }));
  if (dispatch.datelineSpan !== null) places.push(dispatch.datelineSpan);
  const byFirst = new Map<string, SeriesName[]>();
  for (const name of names) {
    const [first = ''] = name;
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  for (const at of placesOf(lexicon, (token) => (byFirst.has(token.stem) && !joins(token) ? 1 : 0))) {
    const first = tokens[at];
    if (first === undefined) continue;
    for (const name of byFirst.get(first.stem) ?? []) {
      const last = endOfName(tokens, at, name);
      if (last !== undefined) places.push({ start: first.start, end: last.end });
    }
  }
  return places;
}

/** The last token of the name where it stands at `at`, hyphens and quotation marks passed over. */
function endOfName(tokens: readonly Token[], at: number, name: SeriesName): Token | undefined {
  let last: Token | undefined;
  let next = at;
  for (const stem of name) {
    for (last = tokens[next]; last !== undefined && joins(last); last = tokens[next]) next += 1;
    if (last?.stem !== stem) return undefined;
    next += 1;
  }
  return last;
}
