import type { Dispatch, Token } from '../dispatch/dispatch.ts';
import type { NameKind, NameMatch } from './names.ts';
import { nameAdjectives } from './own-name-adjectives.ts';
import { isOpen, isRegion, kindByItsWords, unions } from './own-name-kinds.ts';
import { isBesideParty, isParty } from './own-name-parties.ts';
import { opensSentence, runsOf, wordsOf, writtenRun, type Run } from './own-name-runs.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A name that no gazetteer knows and that the dispatch itself makes known as a party's. */
export interface OwnName {
  readonly kind: NameKind;
  readonly name: string;
  readonly adjective: boolean;
  /** Lower-case tokens. */
  readonly words: readonly string[];
}

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
  const add = (kind: NameKind, run: Run, adjective = false, name = writtenRun(dispatch, run)): void => {
    const words = tokens.slice(run.from, run.to).map(({ lower }) => lower);
    if (!names.has(words.join(' '))) names.set(words.join(' '), { kind, name, adjective, words });
  };
  const open: Run[] = [];
  const common: Run[] = [];
  // A capital that only ever opens a sentence is no name's.
  const inside = new Set<string>();
  for (const { from } of runs) if (!opensSentence(tokens, from)) inside.add(tokens[from]?.lower ?? '');
  const isNamedInside = ({ from }: Run): boolean => inside.has(tokens[from]?.lower ?? '');
  for (const run of runs) {
    const kind = kindByItsWords(tokens, run, vocabulary, taken);
    if (kind !== null) {
      add(kind, run);
      const short = abbreviationBehind(dispatch, run);
      if (short !== null) add(kind, short, false, writtenRun(dispatch, run));
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
  const longer = runs.flatMap(({ from, to }) =>
    to - from > 1 && !names.has(wordsOf(tokens, from, to)) ? [{ from, to: from + 1 }] : [],
  );
  nameAdjectives(tokens, open, longer, names, add);
  return [...names.values()];
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

/** `(VU)` behind `Valdine Union`: the initials of the run. */
function abbreviationBehind({ tokens, text }: Dispatch, { from, to }: Run): Run | null {
  const short = tokens[to + 1];
  if (tokens[to]?.lower !== '(' || tokens[to + 2]?.lower !== ')' || short === undefined) return null;
  const initials = tokens.slice(from, to).map(({ start }) => text.charAt(start));
  return text.slice(short.start, short.end) === initials.join('') ? { from: to + 1, to: to + 2 } : null;
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
