import type { Dispatch, Token } from '../dispatch/dispatch.ts';
import { askForms, rememberWords } from '../dispatch/lexicon.ts';
import { isTight, type NameKind } from '../facts/names.ts';
import type { Vocabulary } from '../facts/vocabulary.ts';
import { once } from '../once.ts';
import type { Span } from '../span.ts';
import type { Background } from './background.ts';
import type { WordClasses } from './compile.ts';
import type { Phrase } from './phrases.ts';

/** A proper name of more words is a heading. */
const longestName = 7;
/** Small words behind a noun that say which one is meant. */
const goesOn = new Set(['on', 'of', 'for', 'against', 'to', 'relating', 'concerning']);

/** A proper name as a dispatch writes it. */
export interface ProperName {
  /** Indices of its words, hyphens left out. */
  readonly words: Phrase;
  /** A short form that stands in brackets behind it, or the abbreviation that it opens with. */
  readonly short: string | null;
}

/** By index of the token; most have none. */
export type NameKinds = ReadonlyMap<number, NameKind>;

/** What finding names needs to know beside the text. */
export interface NameContext {
  /** For each token, the kind of the gazetteer's name that it is part of. */
  readonly kinds: NameKinds;
  readonly classes: WordClasses;
  readonly background: Background;
  readonly vocabulary: Vocabulary;
}

const nameNounsOf = once(({ nameNouns }: Background) => rememberWords(({ lower }) => nameNouns.has(lower)));

/**
 * Proper names of a matter: a run of capitalised words that ends in a noun which names such things (`Harl
 * Pass`, `Talvesk Convention`, `COASTWATCH programme`). Persons, offices and bodies end otherwise. A small
 * noun needs a word before it that no gazetteer knows.
 */
export function findProperNames(dispatch: Dispatch, context: NameContext): ProperName[] {
  const { tokens } = dispatch;
  const { kinds } = context;
  const isNoun = askForms(dispatch.lexicon, nameNounsOf(context.background));
  const names: ProperName[] = [];
  dispatch.sentences.forEach((sentence, number) => {
    if (number === 0 && dispatch.headline !== null) return;
    let capitals: boolean | null = null;
    for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
      if (isNoun[dispatch.lexicon.numbers[at] ?? -1] !== 1 || kinds.has(at)) continue;
      capitals ??= isAllCapitals(dispatch, sentence);
      if (capitals) return;
      if (tokens[at]?.capital === true && isProper(tokens[at + 1], context.classes)) continue;
      const words = wordsBefore(tokens, at, sentence.firstToken, context);
      if (words.length > 1 && !isCutShort(tokens, words, kinds))
        names.push({ words, short: shortForm(dispatch, words, kinds) });
    }
  });
  return names;
}

export const months = new Set(
  'january february march april may june july august september october november december'.split(' '),
);
const days = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));

function wordsBefore(
  tokens: readonly Token[],
  head: number,
  first: number,
  { kinds, classes, background }: NameContext,
): number[] {
  const words = [head];
  let unknown = false;
  for (let at = head - 1; at >= first && words.length <= longestName; at -= 1) {
    const token = tokens[at];
    if (token?.lower === '-' && isTight(tokens, at)) continue;
    if (!isProper(token, classes) || token === undefined || months.has(token.lower) || days.has(token.lower)) break;
    if (kinds.get(at) === 'office' || kinds.get(at) === 'agency') return [];
    if (at === first && words.length === 1) break;
    unknown ||= !kinds.has(at);
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

/** A capitalised word that carries matter. */
export function isProper(token: Token | undefined, classes: WordClasses): boolean {
  return token?.kind === 'word' && token.capital && !classes.functionWords.has(token.lower);
}

/** In a line of capitals no capital tells a name. */
function isAllCapitals({ text }: Dispatch, { start, end }: Span): boolean {
  const written = text.slice(start, end);
  if (/[a-z]/.test(written)) return false;
  return written === written.toUpperCase();
}

/** `United Nations Convention` before `on …`: only what follows says which one. */
function isCutShort(tokens: readonly Token[], words: Phrase, kinds: NameKinds): boolean {
  const head = words.at(-1) ?? 0;
  return goesOn.has(tokens[head + 1]?.lower ?? '') && words.slice(0, -1).every((at) => kinds.has(at));
}

/** What others are known by (`GCC` in `GCC Initiative`) is no short form of the matter. */
function shortForm({ text, tokens }: Dispatch, words: Phrase, kinds: NameKinds): string | null {
  const last = words.at(-1) ?? 0;
  const written = (at: number): string => text.slice(tokens[at]?.start ?? 0, tokens[at]?.end ?? 0);
  const bracketed = tokens[last + 1]?.lower === '(' && tokens[last + 3]?.lower === ')' ? written(last + 2) : '';
  const opening = words.length === 2 && !kinds.has(words[0] ?? 0) ? written(words[0] ?? 0) : '';
  return [bracketed, opening].find((form) => /^\p{Lu}[\p{Lu}\d]{2,}$/u.test(form)) ?? null;
}
