import type { Token } from '../dispatch/dispatch.ts';
import { once } from '../once.ts';
import type { NameKind } from './names.ts';
import { formsOfState, type Run } from './own-name-runs.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Nouns that close the name of an organisation. */
export const unions: ReadonlySet<string> = new Set(
  'union service alliance league bank fund agency community'.split(' '),
);
const collectives = new Set(['states', 'countries']);
const noStates = new Set('member partner european third western other all'.split(' '));
const noParties = new Set(
  'union republic parties state council states sides ministers secretary-general press joint special deputy'.split(' '),
);

/** `Valdine External Action Service` is an organisation, `Tirzan Republic` a state. */
export function kindByItsWords(
  tokens: readonly Token[],
  { from, to }: Run,
  vocabulary: Vocabulary,
  taken: Uint8Array,
): NameKind | null {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (first === undefined || last === undefined || to - from < 2 || taken[from] === 1) return null;
  const plain = vocabulary.portfolioWords.has(first.lower) || vocabulary.sourceNouns.has(first.lower);
  if (formsOfState.has(first.lower) && tokens[from + 1]?.lower === 'of') return 'state';
  // `Northern Union (NU)`: a common word may open the name, if the text shortens it.
  const shortened = tokens[to]?.lower === '(' && tokens[to + 2]?.lower === ')' && tokens[to + 1]?.capital === true;
  if ((plain && !shortened) || vocabulary.bodyNouns.has(first.lower) || noParties.has(first.lower)) return null;
  if (unions.has(last.lower)) return 'organisation';
  const republic = formsOfState.has(last.lower) && to - from === 2;
  return republic ? 'state' : null;
}

const commonWords = once((vocabulary: Vocabulary): ReadonlySet<string> => {
  const { portfolioWords, bodyNouns, sourceNouns, documentNouns, officeNouns, programmeNouns } = vocabulary;
  const lists = [portfolioWords, bodyNouns, sourceNouns, documentNouns, officeNouns, programmeNouns, noParties];
  return new Set(lists.flatMap((words) => [...words]));
});

/** Whether no word of a run says what it is: it may be a party's name. */
export function isOpen(
  tokens: readonly Token[],
  { from, to }: Run,
  vocabulary: Vocabulary,
  taken: Uint8Array,
): boolean {
  if (to - from > 3 || isTaken(taken, from, to)) return false;
  const common = commonWords(vocabulary);
  return !tokens.slice(from, to).some(({ lower }) => common.has(lower));
}

function isTaken(taken: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (taken[at] === 1) return true;
  return false;
}

/** `Vessel Sea states`, `the countries of the Inner Lakes`. */
export function isRegion(
  tokens: readonly Token[],
  { from, to }: Run,
  vocabulary: Vocabulary,
  taken: Uint8Array,
): boolean {
  if (to - from < 2 || isTaken(taken, from, to) || noStates.has(tokens[from]?.lower ?? '')) return false;
  if (tokens.slice(from, to).some(({ lower }) => vocabulary.bodyNouns.has(lower))) return false;
  const behind = tokens[to];
  if (behind?.capital === false && collectives.has(behind.lower)) return true;
  const article = tokens[from - 1]?.lower === 'the' ? 1 : 0;
  return tokens[from - 1 - article]?.lower === 'of' && collectives.has(tokens[from - 2 - article]?.lower ?? '');
}
