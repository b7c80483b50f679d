import type { Dispatch, Token } from '../dispatch/dispatch.ts';
import { joins } from '../dispatch/tokens.ts';
import type { LanguageData } from '../knowledge.ts';
import type { Span } from '../span.ts';
import type { WordClasses } from './compile.ts';

/** What people call the meeting that a dispatch reports, as the stems of its words in order. */
export type SeriesName = readonly string[];

/** A name of more words than this is a sentence. */
const longestName = 14;

/**
 * The names of the reported meeting: capitalised phrases that end in an event noun (`High-level Political
 * and Security Dialogue`) in the headline or in the first sentence of the body. What they say is known from
 * the title and is no news.
 */
export function findSeriesNames(dispatch: Dispatch, language: LanguageData, classes: WordClasses): SeriesName[] {
  const nouns = new Set(language.eventNouns);
  const openings = dispatch.sentences.slice(0, dispatch.lead + 1);
  const names: SeriesName[] = [];
  for (const sentence of openings) {
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      const token = dispatch.tokens[at];
      if (token === undefined || !nouns.has(token.lower)) continue;
      const name = nameEndingAt(dispatch, at, sentence.firstToken, classes);
      if (name.length > 1) names.push(name);
    }
  }
  return names;
}

function nameEndingAt(dispatch: Dispatch, at: number, first: number, classes: WordClasses): string[] {
  const stems: string[] = [];
  let pending: string[] = [];
  for (let index = at; index >= first && stems.length + pending.length < longestName; index -= 1) {
    const token = dispatch.tokens[index];
    if (token === undefined || (dispatch.datelineSpan !== null && token.start < dispatch.datelineSpan.end)) break;
    if (joins(token)) continue;
    if (index === at || (token.capital && !classes.functionWords.has(token.lower))) {
      stems.unshift(token.stem, ...pending);
      pending = [];
    } else if (classes.functionWords.has(token.lower) && isLink(token)) {
      pending.unshift(token.stem);
    } else break;
  }
  return stems;
}

/** Small words that a name may hold between two capitalised ones. */
function isLink(token: Token): boolean {
  return !token.capital && token.kind === 'word' && token.lower.length <= 4;
}

/** Every place where one of the names stands, and the dateline: nothing in there is a theme. */
export function findSeriesPlaces(dispatch: Dispatch, names: readonly SeriesName[]): Span[] {
  const words = dispatch.tokens.filter((token) => !joins(token));
  const places: Span[] = dispatch.datelineSpan === null ? [] : [dispatch.datelineSpan];
  const byFirst = new Map<string, SeriesName[]>();
  for (const name of names) {
    const [first = ''] = name;
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  words.forEach((word, at) => {
    for (const name of byFirst.get(word.stem) ?? []) {
      const last = words[at + name.length - 1];
      if (last !== undefined && name.every((stem, offset) => words[at + offset]?.stem === stem)) {
        places.push({ start: word.start, end: last.end });
      }
    }
  });
  return places;
}
