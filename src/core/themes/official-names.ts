import type { Dispatch, Token } from '../dispatch/dispatch.ts';
import { placesOf } from '../dispatch/lexicon.ts';
import { joins } from '../dispatch/tokens.ts';
import type { Gazetteer } from '../facts/gazetteer.ts';
import { findNames } from '../facts/names.ts';
import { vocabularyOf } from '../facts/vocabulary.ts';
import type { LanguageData } from '../knowledge.ts';
import type { Span } from '../span.ts';
import type { WordClasses } from './compile.ts';

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
  const { officeNouns, bodyNouns } = vocabularyOf(gazetteer);
  const meets = new Set(language.eventNouns);
  const isName = (token: Token | undefined): boolean =>
    token?.kind === 'word' && token.capital && !classes.functionWords.has(token.lower);
  const places: Span[] = findNames(dispatch, gazetteer)
    .filter(({ kind, firstToken, endToken }) => kind !== 'programme' && kind !== 'place' && endToken - firstToken > 1)
    .map(({ start, end }) => ({ start, end }));
  const rulers = placesOf(
    dispatch.lexicon,
    ({ capital, lower }) => capital && (officeNouns.has(lower) || bodyNouns.has(lower)) && !meets.has(lower),
  );
  for (const at of rulers) {
    let first = at;
    while (isName(tokens[first - 1]) || (isJoin(tokens[first - 1]) && isName(tokens[first - 2]))) first -= 1;
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
  if (opener !== 'of' && opener !== 'for') return at;
  let last = at;
  for (let next = at + 2; next < tokens.length; next += 1) {
    const token = tokens[next];
    if (isName(token)) last = next;
    else if (token === undefined || !(isJoin(token) || classes.determiners.has(token.lower) || links(token, classes)))
      break;
  }
  return last;
}

function links(token: Token, classes: WordClasses): boolean {
  return token.lower === ',' || token.lower === 'of' || classes.coordinators.has(token.lower);
}

function isJoin(token: Token | undefined): boolean {
  return token !== undefined && joins(token);
}
