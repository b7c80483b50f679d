import type { Dispatch, Token } from '../dispatch/dispatch.ts';
import { askForms, placesOf, rememberWords } from '../dispatch/lexicon.ts';
import { joins } from '../dispatch/tokens.ts';
import type { Gazetteer } from '../facts/gazetteer.ts';
import { findNames, type NameMatch } from '../facts/names.ts';
import { vocabularyOf } from '../facts/vocabulary.ts';
import type { LanguageData } from '../knowledge.ts';
import { once } from '../once.ts';
import type { Span } from '../span.ts';
import type { WordClasses } from './compile.ts';

/** What the field of an official ends in, where it stands behind the title and a comma. */
const fields = new Set(['affairs', 'division', 'department', 'directorate', 'bureau', 'office', 'section', 'unit']);

/** As many tokens before and behind a title are looked at: a text all in capitals is one name without an end. */
const reach = 40;

const rulingWords = once((gazetteer: Gazetteer) => {
  const { officeNouns, bodyNouns } = vocabularyOf(gazetteer);
  return rememberWords(({ lower }) => officeNouns.has(lower) || bodyNouns.has(lower));
});

/** Capitalised words, but for the nouns of meetings. */
const namingWords = once((language: LanguageData) => {
  const meets = new Set(language.eventNouns);
  return rememberWords(({ capital, lower }) => capital && !meets.has(lower));
});

/**
 * Places where words name a state, an organisation or an office and tell no matter of their own: there is no
 * religion in `Islamic Republic` and no transport in `Minister of Transport and Roads`. A title or a body of
 * government is taken with the capitalised words before it and, behind `of` or `for`, after it. Bodies that
 * meet (`Committee on Water`) are left: what they are named after is what they talk about.
 */
export function findOfficialNames(
  dispatch: Dispatch,
  gazetteer: Gazetteer,
  language: LanguageData,
  classes: WordClasses,
): Span[] {
  const { tokens } = dispatch;
  const isName = (token: Token | undefined): boolean =>
    token?.kind === 'word' && token.capital && !classes.functionWords.has(token.lower);
  const names = findNames(dispatch, gazetteer);
  const places: Span[] = names
    .filter(({ kind, firstToken, endToken }) => kind !== 'programme' && kind !== 'place' && endToken - firstToken > 1)
    .map(({ start, end }) => ({ start, end }));
  for (const name of names) {
    const first = name.kind === 'organisation' ? startOfSpelledOut(dispatch, name, isName, classes) : null;
    if (first !== null) places.push({ start: first, end: tokens[name.firstToken - 2]?.end ?? name.start });
  }
  const offices = new Set(names.filter(({ kind }) => kind === 'office').map(({ endToken }) => endToken - 1));
  const rules = askForms(dispatch.lexicon, rulingWords(gazetteer));
  for (const at of placesOf(dispatch.lexicon, namingWords(language))) {
    if (rules[dispatch.lexicon.numbers[at] ?? -1] !== 1 && !offices.has(at)) continue;
    let first = at;
    while (
      at - first < reach &&
      (isName(tokens[first - 1]) || (isJoin(tokens[first - 1]) && isName(tokens[first - 2])))
    )
      first -= 1;
    const last = endOfPortfolio(tokens, at, isName, classes);
    places.push({ start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 });
  }
  return places;
}

/** The last token of `of Energy, Water and Mines` behind the token at `at`, or that token itself. */
function endOfPortfolio(
  tokens: readonly Token[],
  at: number,
  isName: (token: Token | undefined) => boolean,
  classes: WordClasses,
): number {
  const opener = tokens[at + 1]?.lower;
  if (opener === ',') return endOfField(tokens, at, isName, classes);
  if (opener !== 'of' && opener !== 'for') return at;
  let last = at;
  for (let next = at + 2; next < at + reach; next += 1) {
    const token = tokens[next];
    if (isName(token)) last = next;
    else if (token === undefined || !(isJoin(token) || classes.determiners.has(token.lower) || links(token, classes)))
      break;
  }
  return last;
}

/** The last token of `Joint Secretary, Rivers & Security Affairs`, or that of the title: a name may follow it, too. */
function endOfField(
  tokens: readonly Token[],
  at: number,
  isName: (token: Token | undefined) => boolean,
  classes: WordClasses,
): number {
  let last = at + 1;
  for (let next = at + 2; next < at + reach; next += 1) {
    const token = tokens[next];
    if (isName(token)) last = next;
    else if (token === undefined || !(isJoin(token) || classes.coordinators.has(token.lower))) break;
  }
  return fields.has(tokens[last]?.lower ?? '') ? last : at;
}

/** Where `European Rivers Service (ERS)` begins, whose abbreviation alone the gazetteer knows; null where none does. */
function startOfSpelledOut(
  { text, tokens }: Dispatch,
  { firstToken, start, end }: NameMatch,
  isName: (token: Token | undefined) => boolean,
  classes: WordClasses,
): number | null {
  const letters = text.slice(start, end).split('').reverse();
  if (tokens[firstToken - 1]?.lower !== '(' || letters.length < 2) return null;
  let at = firstToken - 2;
  let first: number | null = null;
  for (const letter of letters) {
    while (at > firstToken - reach && tokens[at] !== undefined && !isName(tokens[at]) && passesIn(tokens[at], classes))
      at -= 1;
    const token = tokens[at];
    if (token === undefined || text[token.start] !== letter) return null;
    first = token.start;
    at -= 1;
  }
  return first;
}

function passesIn(token: Token | undefined, classes: WordClasses): boolean {
  return token !== undefined && (isJoin(token) || (token.kind === 'word' && classes.functionWords.has(token.lower)));
}

function links(token: Token, classes: WordClasses): boolean {
  return token.lower === ',' || token.lower === 'of' || classes.coordinators.has(token.lower);
}

function isJoin(token: Token | undefined): boolean {
  return token !== undefined && joins(token);
}
