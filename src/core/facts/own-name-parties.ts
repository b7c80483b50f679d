import type { Token } from '../dispatch/dispatch.ts';
import type { OwnName } from './own-names.ts';
import { wordsOf, type Run } from './own-name-runs.ts';
import type { Vocabulary } from './vocabulary.ts';

const sides = new Set('side delegation delegations authorities'.split(' '));
const envoys = new Set(
  'representative representatives delegation delegations government governments ambassador ambassadors embassy president parliament side sides officials'.split(
    ' ',
  ),
);

/** Whether the words around one name make it a party: its side, its embassy, `between` it and another, `was invited`. */
export function isParty(tokens: readonly Token[], { from, to }: Run, vocabulary: Vocabulary): boolean {
  const [behind, next] = [tokens[to]?.lower ?? '', tokens[to + 1]?.lower ?? ''];
  if (sides.has(behind) || behind === 'mfa' || behind === 'diplomat') return true;
  if (behind === 'was' && next === 'invited') return true;
  if (behind === "'s") {
    const owned = tokens.slice(to + 1, to + 6);
    const office = owned.findIndex(({ lower }) => vocabulary.officeNouns.has(lower) || sides.has(lower));
    return office >= 0 && owned.slice(0, office).every(({ lower, capital }) => capital || lower === 'of');
  }
  return isOwner(tokens, from, vocabulary) || isBetween(tokens, from, to);
}

/** `representative of X`, `Minister of Foreign Affairs of X`; `Minister of X` may name a portfolio. */
function isOwner(tokens: readonly Token[], from: number, vocabulary: Vocabulary): boolean {
  let at = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (!['of', 'to'].includes(tokens[at]?.lower ?? '')) return false;
  if (envoys.has(tokens[at - 1]?.lower ?? '')) return true;
  let portfolio = false;
  for (at -= 1; at >= 0 && from - at < 12; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (vocabulary.officeNouns.has(token.lower) || vocabulary.bodyNouns.has(token.lower)) return portfolio;
    if (token.lower === 'of' || token.lower === 'for') portfolio = true;
    else if (!token.capital && !['and', 'the'].includes(token.lower)) return false;
  }
  return false;
}

/** `between X and …`, `between … and X`, with names alone between. */
function isBetween(tokens: readonly Token[], from: number, to: number): boolean {
  const before = (at: number): string => tokens[at]?.lower ?? '';
  const first = before(from - 1) === 'the' ? from - 2 : from - 1;
  if (before(first) === 'between') return before(to) === 'and' && tokens[to + 1] !== undefined;
  if (before(first) !== 'and') return false;
  for (let at = first - 1; at > first - 10; at -= 1) {
    if (before(at) === 'between') return true;
    const token = tokens[at];
    if (token === undefined || (!token.capital && !/^(?:the|\(|\))$/u.test(token.lower))) return false;
  }
  return false;
}

/** `Norvania, Sudrun and the Tirzan Republic`: a neighbour in the enumeration is a party already. */
export function isBesideParty(
  tokens: readonly Token[],
  { from, to }: Run,
  names: ReadonlyMap<string, OwnName>,
): boolean {
  if (to - from > 1 || names.size === 0) return false;
  const isNamed = (start: number, end: number): boolean => {
    const own = names.get(wordsOf(tokens, Math.max(0, start), end));
    return own !== undefined && own.kind !== 'region' && !own.adjective;
  };
  const isLink = (at: number): boolean => [',', 'and'].includes(tokens[at]?.lower ?? '');
  if (tokens[to]?.lower === "'s" || tokens[to]?.capital === true) return false;
  const end = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (isLink(end) && [1, 2, 3, 4].some((length) => isNamed(end - length, end))) return true;
  const start = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  const opens = [',', 'and', '(', 'of', '-', 'between'].includes(tokens[from - 1]?.lower ?? '');
  return opens && isLink(to) && [1, 2, 3, 4].some((length) => isNamed(start, start + length));
}
