import type { Dispatch } from '../dispatch/dispatch.ts';
import { placesOf, rememberWords } from '../dispatch/lexicon.ts';
import { isTight } from '../facts/names.ts';
import { isProper, months, type NameContext } from './discover-names.ts';
import type { Phrase } from './phrases.ts';

const placing = new Set(['in', 'over', 'around']);
/** Beside the nouns of conflict. */
const situations = new Set(['situation', 'developments']);
const occasions = new Set(['events', 'protests', 'unrest', 'riots', 'tragedy', 'uprising', 'floods']);
const longestPlace = 3;
/** The words behind which a place stands, and the months. */
const places = rememberWords(({ lower }) => placing.has(lower));
const monthNames = rememberWords(({ capital, lower }) => capital && months.has(lower));

/**
 * Places that neither gazetteer nor background knows, where the words make them the matter: `the situation in
 * Karsh`, `hostilities in Karsh`.
 */
export function findTroubledPlaces(dispatch: Dispatch, context: NameContext): Phrase[] {
  const { tokens } = dispatch;
  const { conflictNouns } = context.vocabulary;
  return placesOf(dispatch.lexicon, places).flatMap((at) => {
    const noun = tokens[at - 1]?.lower ?? '';
    if (!conflictNouns.has(noun) && !situations.has(noun)) return [];
    const place = placeAt(dispatch, at + 1, context);
    return place.length > 0 ? [place] : [];
  });
}

/** What people call by its month: `the January protests`. */
export function findOccasions({ tokens, lexicon }: Dispatch, { vocabulary }: NameContext): Phrase[] {
  return placesOf(lexicon, monthNames).flatMap((at) => {
    const next = tokens[at + 1];
    if (next === undefined || next.capital) return [];
    if (!vocabulary.conflictNouns.has(next.lower) && !occasions.has(next.lower)) return [];
    return tokens[at - 1]?.kind === 'number' ? [] : [[at, at + 1]];
  });
}

function placeAt({ tokens }: Dispatch, from: number, { kinds, classes, background }: NameContext): number[] {
  const words: number[] = [];
  for (let at = from; at < tokens.length && words.length <= longestPlace; at += 1) {
    const token = tokens[at];
    if (token?.lower === '-' && isTight(tokens, at)) continue;
    if (token === undefined || !isProper(token, classes)) break;
    if (kinds.has(at) || months.has(token.lower) || background.knows(token.stem)) return [];
    words.push(at);
  }
  const after = tokens[(words.at(-1) ?? from) + 1];
  const isOver = after === undefined || after.kind === 'mark' || classes.functionWords.has(after.lower);
  return isOver && words.length <= longestPlace ? words : [];
}
