import type { Dispatch, Token } from '../dispatch/dispatch.ts';
import type { NameKind, NameMatch } from './names.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A name that no gazetteer knows and that the dispatch itself makes known as a party's. */
export interface OwnName {
  readonly kind: NameKind;
  readonly name: string;
  readonly adjective: boolean;
  /** Lower-case tokens. */
  readonly words: readonly string[];
}

/** A run of capitalised words: token positions, the second behind the last word. */
interface Run {
  readonly from: number;
  readonly to: number;
}

const unions = new Set('union service alliance league bank fund agency community'.split(' '));
const formsOfState = new Set('republic kingdom federation emirate sultanate principality commonwealth'.split(' '));
const sides = new Set('side delegation delegations authorities'.split(' '));
const envoys = new Set(
  'representative representatives delegation delegations government governments ambassador ambassadors embassy president parliament side sides officials'.split(
    ' ',
  ),
);
const collectives = new Set(['states', 'countries']);
const noStates = new Set('member partner european third western other all'.split(' '));
const noParties = new Set(
  'union republic parties state council states sides ministers secretary-general press joint special deputy'.split(' '),
);
const adjectiveEnding = /(?:[iae]n|ni|ish|ese|ic|i)$/u;
const longestRun = 6;
/** A hostile text may have any number of words that open alike. */
const mostAlike = 50;

/**
 * Unions, states and regions that the gazetteer does not know, found by what the text says of them: a body's
 * noun at their end (`Valdine Union`), a delegation or side of their own, an office or embassy that is theirs,
 * a place beside others in one enumeration. One such proof is asked for; a capital alone proves nothing.
 */
export function findOwnNames(
  dispatch: Dispatch,
  known: readonly NameMatch[],
  vocabulary: Vocabulary,
  functionWords: ReadonlySet<string>,
): OwnName[] {
  const { tokens } = dispatch;
  const taken = new Uint8Array(tokens.length);
  for (const { firstToken, endToken } of known) taken.fill(1, firstToken, endToken);
  const runs = runsOf(dispatch, functionWords);
  const names = new Map<string, OwnName>();
  const add = (kind: NameKind, run: Run, adjective = false, name = written(dispatch, run)): void => {
    const words = tokens.slice(run.from, run.to).map(({ lower }) => lower);
    if (!names.has(words.join(' '))) names.set(words.join(' '), { kind, name, adjective, words });
  };
  const open: Run[] = [];
  const common: Run[] = [];
  // A capital that only ever opens a sentence is no name's.
  const inside = new Set(runs.flatMap(({ from }) => (opensSentence(tokens, from) ? [] : [tokens[from]?.lower ?? ''])));
  const isNamedInside = ({ from }: Run): boolean => inside.has(tokens[from]?.lower ?? '');
  for (const run of runs) {
    const kind = kindByItsWords(tokens, run, vocabulary, taken);
    if (kind !== null) {
      add(kind, run);
      const short = abbreviationBehind(dispatch, run);
      if (short !== null) add(kind, short, false, written(dispatch, run));
    } else if (isRegion(tokens, run, vocabulary, taken)) {
      add('region', run);
    } else if (isOpen(tokens, run, vocabulary, taken)) {
      open.push(run);
    } else if (run.to - run.from === 1 && unions.has(tokens[run.from]?.lower ?? '')) {
      common.push(run);
    }
  }
  const initials = new Map(
    [...names.values()].flatMap(({ kind, name, words }) =>
      kind === 'organisation' && words.length > 1
        ? [[words.map((word) => word.charAt(0)).join(''), name] as const]
        : [],
    ),
  );
  // `the Union`, where the text knows one union of its own.
  const byNoun = loneNouns(names);
  for (const run of [...open, ...common]) {
    const organisation = organisationOf(tokens, run, initials);
    if (organisation !== null) add('organisation', run, false, organisation);
    else if (
      run.to - run.from === 1 &&
      byNoun.has(tokens[run.from]?.lower ?? '') &&
      tokens[run.from - 1]?.lower === 'the'
    )
      add('organisation', run, false, byNoun.get(tokens[run.from]?.lower ?? '') ?? '');
    else if (unions.has(tokens[run.from]?.lower ?? '') || !isNamedInside(run)) continue;
    else if (run.to - run.from === 1 && isParty(tokens, run, vocabulary)) add('state', run);
  }
  // An enumeration makes its members known from either end.
  for (const order of [open, open.toReversed()])
    for (const run of order) if (isBesideParty(tokens, run, names)) add('state', run);
  // `Norvanian Foreign Ministry`: the adjective opens a longer run.
  const isNamed = ({ from, to }: Run): boolean =>
    names.has(
      tokens
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(' '),
    );
  const longer = runs.flatMap((run) =>
    run.to - run.from > 1 && !isNamed(run) ? [{ from: run.from, to: run.from + 1 }] : [],
  );
  nameAdjectives(tokens, open, longer, names, add);
  return [...names.values()];
}

/** Maximal runs of capitalised words, `of` inside them where it joins a republic to its name. */
function runsOf({ tokens }: Dispatch, functionWords: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  const isName = (token: Token | undefined): boolean =>
    token?.kind === 'word' && token.capital && !functionWords.has(token.lower);
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isName(tokens[at])) continue;
    let to = at + 1;
    while (to - at < longestRun && isName(tokens[to])) to += 1;
    if (
      to - at === 1 &&
      formsOfState.has(tokens[at]?.lower ?? '') &&
      tokens[to]?.lower === 'of' &&
      isName(tokens[to + 1])
    )
      to += 2;
    runs.push({ from: at, to });
    at = to - 1;
  }
  return runs;
}

/** The nouns by which exactly one organisation of the text may be called: `union`. */
function loneNouns(names: ReadonlyMap<string, OwnName>): Map<string, string> {
  const called = new Map<string, Set<string>>();
  for (const { kind, name, words } of names.values()) {
    const noun = words.length > 1 ? (words.at(-1) ?? '') : '';
    if (kind === 'organisation' && unions.has(noun)) called.set(noun, (called.get(noun) ?? new Set()).add(name));
  }
  return new Map(
    [...called].flatMap(([noun, own]) =>
      [...own].slice(0, own.size === 1 ? 1 : 0).map((name) => [noun, name] as const),
    ),
  );
}

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || (before.kind === 'mark' && !/^[,()/&'"-]$/u.test(before.lower));
}

/** `Valdine External Action Service` is an organisation, `Tirzan Republic` a state. */
function kindByItsWords(
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

/** `(VU)` behind `Valdine Union`: the initials of the run. */
function abbreviationBehind({ tokens, text }: Dispatch, { from, to }: Run): Run | null {
  const short = tokens[to + 1];
  if (tokens[to]?.lower !== '(' || tokens[to + 2]?.lower !== ')' || short === undefined) return null;
  const initials = tokens.slice(from, to).map(({ start }) => text.charAt(start));
  return text.slice(short.start, short.end) === initials.join('') ? { from: to + 1, to: to + 2 } : null;
}

function isOpen(tokens: readonly Token[], { from, to }: Run, vocabulary: Vocabulary, taken: Uint8Array): boolean {
  if (range(from, to).some((at) => taken[at] === 1) || to - from > 3) return false;
  const { portfolioWords, bodyNouns, sourceNouns, documentNouns, officeNouns, programmeNouns } = vocabulary;
  const common = [portfolioWords, bodyNouns, sourceNouns, documentNouns, officeNouns, programmeNouns, noParties];
  return !tokens.slice(from, to).some(({ lower }) => common.some((words) => words.has(lower)));
}

/** `Vessel Sea states`, `the countries of the Inner Lakes`. */
function isRegion(tokens: readonly Token[], { from, to }: Run, vocabulary: Vocabulary, taken: Uint8Array): boolean {
  const words = tokens.slice(from, to);
  if (range(from, to).some((at) => taken[at] === 1) || noStates.has(words[0]?.lower ?? '')) return false;
  if (words.length < 2 || words.some(({ lower }) => vocabulary.bodyNouns.has(lower))) return false;
  const behind = tokens[to];
  if (behind?.capital === false && collectives.has(behind.lower)) return true;
  const article = tokens[from - 1]?.lower === 'the' ? 1 : 0;
  return tokens[from - 1 - article]?.lower === 'of' && collectives.has(tokens[from - 2 - article]?.lower ?? '');
}

/** Whether the words around one name make it a party: its side, its embassy, `between` it and another, `was invited`. */
function isParty(tokens: readonly Token[], { from, to }: Run, vocabulary: Vocabulary): boolean {
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
function isBesideParty(tokens: readonly Token[], { from, to }: Run, names: ReadonlyMap<string, OwnName>): boolean {
  if (to - from > 1) return false;
  const isNamed = (start: number, end: number): boolean => {
    const words = tokens.slice(Math.max(0, start), end).map(({ lower }) => lower);
    const own = names.get(words.join(' '));
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

/** `VU`, where the text knows a `Valdine Union`. */
function organisationOf(
  tokens: readonly Token[],
  { from, to }: Run,
  initials: ReadonlyMap<string, string>,
): string | null {
  const short = tokens[from]?.lower ?? '';
  if (to - from > 1 || short.length < 2 || short.length > 5) return null;
  return initials.get(short) ?? null;
}

/** Adjectives of states: `Norvanian` where the text names Norvania, `Tirzan` where it names the Tirzan Republic. */
function nameAdjectives(
  tokens: readonly Token[],
  open: readonly Run[],
  longer: readonly Run[],
  names: Map<string, OwnName>,
  add: (kind: NameKind, run: Run, adjective?: boolean, name?: string) => void,
): void {
  const single = open.filter(({ from, to }) => to - from === 1);
  const byOpening = new Map<string, Map<string, Run>>();
  for (const run of single) {
    const word = tokens[run.from]?.lower ?? '';
    const alike = byOpening.get(word.slice(0, 4)) ?? new Map<string, Run>();
    byOpening.set(word.slice(0, 4), alike.size < mostAlike ? alike.set(word, run) : alike);
  }
  const republics = new Map(
    [...names.values()].flatMap((own) =>
      own.kind === 'state' && own.words.length > 1 ? [[own.words[0] ?? '', own]] : [],
    ),
  );
  for (const run of [...single, ...longer]) {
    const word = tokens[run.from]?.lower ?? '';
    if (!adjectiveEnding.test(word)) continue;
    const republic = republics.get(word);
    const bySpelling = byOpening.get(word.slice(0, 4)) ?? new Map<string, Run>();
    const noun = [...bySpelling.keys()].find((own) => own !== word && isAdjectiveOf(word, own));
    const state = noun === undefined ? undefined : names.get(noun);
    if (republic !== undefined) {
      names.delete(word);
      add('state', run, true, republic.name);
    } else if (noun !== undefined && (state?.kind === 'state' || names.get(word)?.kind === 'state')) {
      const owner = bySpelling.get(noun);
      names.delete(word);
      if (owner !== undefined) add('state', owner);
      add('state', run, true, names.get(noun)?.name ?? noun);
    }
  }
}

/** `Norvanian` of Norvania, `Sudruni` of Sudrun: most of the state's letters open both. */
function isAdjectiveOf(word: string, state: string): boolean {
  let same = 0;
  while (same < word.length && word[same] === state[same]) same += 1;
  return same >= 4 && same >= state.length - 2 && word.length - same <= 4;
}

function written({ text, tokens }: Dispatch, { from, to }: Run): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end).replace(/\s+/gu, ' ');
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, step) => from + step);
}
