import type { Dispatch, Token } from '../dispatch/dispatch.ts';
import { isTight, type NameMatch } from '../facts/names.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import type { Span } from '../span.ts';
import type { Background } from './background.ts';
import type { WordClasses } from './compile.ts';
import type { Phrase } from './phrases.ts';

/** A proper name of more words is a heading. */
const longestName = 7;

/** A proper name as a dispatch writes it. */
export interface ProperName {
  /** Indices of its words, hyphens left out. */
  readonly words: Phrase;
  /** A short form that stands in brackets behind it, or the abbreviation that it opens with. */
  readonly short: string | null;
}

/** What finding names needs to know beside the text. */
export interface NameContext {
  readonly names: readonly NameMatch[];
  readonly classes: WordClasses;
  readonly background: Background;
  readonly vocabulary: Vocabulary;
}

/**
 * Proper names of a matter: a run of capitalised words that ends in a noun which names such things (`Harl
 * Pass`, `Talvesk Convention`, `COASTWATCH programme`). Persons, offices and bodies end otherwise. A small
 * noun needs a word before it that no gazetteer knows.
 */
export function findProperNames(dispatch: Dispatch, context: NameContext): ProperName[] {
  const { tokens } = dispatch;
  const kinds = kindsOf(tokens.length, context.names);
  const names: ProperName[] = [];
  dispatch.sentences.forEach((sentence, number) => {
    if ((number === 0 && dispatch.headline !== null) || isAllCapitals(dispatch, sentence)) return;
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      const head = tokens[at];
      if (head === undefined || !context.background.nameNouns.has(head.lower) || kinds[at] !== undefined) continue;
      if (head.capital && isProper(tokens[at + 1], context.classes)) continue;
      const words = wordsBefore(tokens, at, sentence.firstToken, kinds, context);
      if (words.length > 1) names.push({ words, short: shortForm(dispatch, words) });
    }
  });
  return names;
}

/**
 * Places that the gazetteer does not know, where the words make them the matter: `the situation in Karsh`,
 * `hostilities in Karsh`.
 */
export function findTroubledPlaces(dispatch: Dispatch, context: NameContext): ProperName[] {
  const { tokens } = dispatch;
  const kinds = kindsOf(tokens.length, context.names);
  const { conflictNouns } = context.vocabulary;
  const places: ProperName[] = [];
  for (let at = 0; at < tokens.length - 2; at += 1) {
    const noun = tokens[at]?.lower ?? '';
    if (!conflictNouns.has(noun) && noun !== 'situation' && noun !== 'developments') continue;
    if (!['in', 'over', 'around'].includes(tokens[at + 1]?.lower ?? '')) continue;
    const words: number[] = [];
    for (let next = at + 2; next < tokens.length && words.length < 3; next += 1) {
      if (tokens[next]?.lower === '-' && isTight(tokens, next)) continue;
      if (!isProper(tokens[next], context.classes) || kinds[next] !== undefined) break;
      words.push(next);
    }
    const after = tokens[(words.at(-1) ?? 0) + 1];
    const whole = after === undefined || after.kind === 'mark' || context.classes.functionWords.has(after.lower);
    if (words.length > 0 && whole && !months.test(tokens[words[0] ?? 0]?.lower ?? ''))
      places.push({ words, short: null });
  }
  return places;
}

/** What people call by its month: `the January protests`. */
export function findOccasions(dispatch: Dispatch, { vocabulary }: NameContext): ProperName[] {
  return dispatch.tokens.flatMap((token, at) => {
    const next = dispatch.tokens[at + 1];
    if (!token.capital || !months.test(token.lower) || next === undefined || next.capital) return [];
    if (!vocabulary.conflictNouns.has(next.lower) && !occasions.has(next.lower)) return [];
    return dispatch.tokens[at - 1]?.kind === 'number' ? [] : [{ words: [at, at + 1], short: null }];
  });
}

const occasions = new Set(['events', 'protests', 'unrest', 'riots', 'tragedy', 'uprising', 'floods']);
const months = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;
const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;

function wordsBefore(
  tokens: readonly Token[],
  head: number,
  first: number,
  kinds: readonly (NameMatch['kind'] | undefined)[],
  { classes, background }: NameContext,
): number[] {
  const words = [head];
  let unknown = false;
  for (let at = head - 1; at >= first && words.length <= longestName; at -= 1) {
    const token = tokens[at];
    if (token?.lower === '-' && isTight(tokens, at)) continue;
    if (!isProper(token, classes) || token === undefined || months.test(token.lower) || days.test(token.lower)) break;
    if (kinds[at] === 'office' || kinds[at] === 'agency') return [];
    if (at === first && words.length === 1) break;
    unknown ||= kinds[at] === undefined;
    words.unshift(at);
  }
  const small = tokens[head]?.capital === false;
  // `a Stronger Partnership` is the title of something, or a wish.
  const before = (words[0] ?? 0) - 1;
  const previous = tokens[before]?.lower ?? '';
  if (previous === 'a' || previous === 'an') return [];
  // `Partnership and Cooperation Agreement` is not about a Cooperation Agreement.
  if ((classes.coordinators.has(previous) || previous === 'of') && isProper(tokens[before - 1], classes)) return [];
  // `Vessel Sea basin`: the name is over before it.
  const closed = small && background.nameNouns.has(tokens[words.at(-2) ?? head]?.lower ?? '');
  return words.length > longestName || (small && !unknown) || (closed && words.length > 2) ? [] : words;
}

function isProper(token: Token | undefined, classes: WordClasses): boolean {
  return token?.kind === 'word' && token.capital && !classes.functionWords.has(token.lower);
}

/** In a line of capitals no capital tells a name. */
function isAllCapitals({ text }: Dispatch, { start, end }: Span): boolean {
  const written = text.slice(start, end);
  return written === written.toUpperCase();
}

function kindsOf(length: number, names: readonly NameMatch[]): (NameMatch['kind'] | undefined)[] {
  const kinds = new Array<NameMatch['kind'] | undefined>(length);
  for (const { kind, firstToken, endToken } of names) kinds.fill(kind, firstToken, endToken);
  return kinds;
}

function shortForm({ text, tokens }: Dispatch, words: Phrase): string | null {
  const last = words.at(-1) ?? 0;
  const written = (at: number): string => text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0);
  const bracketed = tokens[last + 1]?.lower === '(' && tokens[last + 3]?.lower === ')' ? written(last + 2) : '';
  const opening = words.length === 2 ? written(words[0] ?? 0) : '';
  return [bracketed, opening].find((form) => /^\p{Lu}[\p{Lu}\d]{2,}$/u.test(form)) ?? null;
}
