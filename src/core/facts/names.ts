import type { Dispatch, Token } from '../dispatch/dispatch.ts';
import { askForms, remember } from '../dispatch/lexicon.ts';
import { fold, tokenize } from '../dispatch/tokens.ts';
import { once } from '../once.ts';
import type { Span } from '../span.ts';
import type { Gazetteer, GazetteerOrganisation } from './gazetteer.ts';
import type { OwnName } from './own-names.ts';

export type NameKind = 'state' | 'region' | 'place' | 'organisation' | 'programme' | 'agency' | 'office';

/** A name of the gazetteer in a dispatch. */
export interface NameMatch extends Span {
  readonly kind: NameKind;
  /** The name in use now, whatever form the text writes. */
  readonly name: string;
  /** Whether the text writes the adjective (`Afghan`) and not the name. */
  readonly adjective: boolean;
  readonly firstToken: number;
  readonly endToken: number;
}

interface Entry {
  readonly kind: NameKind;
  readonly name: string;
  readonly adjective: boolean;
  /** Lower-case tokens, hyphens left out. */
  readonly words: readonly string[];
  /** Letter for letter, of abbreviations. */
  readonly exact: string | null;
}

type NameIndex = ReadonlyMap<string, readonly Entry[]>;

/** One index a gazetteer: building it costs more than reading a short dispatch does. */
const indexes = new WeakMap<Gazetteer, NameIndex>();
/** Themes, states and facts all ask for the names of the same dispatch. */
const foundNames = new WeakMap<Dispatch, { gazetteer: Gazetteer; names: readonly NameMatch[] }>();
/** By number of a form of the dispatch's lexicon, the names that may open with it. */
type Openings = readonly (readonly Entry[] | null)[];
/** The same by dispatch: what it makes known itself is looked for in a second pass. */
const openings = new WeakMap<Dispatch, { gazetteer: Gazetteer; byForm: Openings }>();

/**
 * Every name of the gazetteer in the text, in order and without overlaps: at each word the longest name wins.
 * Names need a capital at their start, abbreviations are compared letter for letter, hyphens inside a name
 * are as good as spaces, and titles of office may be written small.
 */
export function findNames(dispatch: Dispatch, gazetteer: Gazetteer): readonly NameMatch[] {
  const known = foundNames.get(dispatch);
  if (known?.gazetteer === gazetteer) return known.names;
  const names = searchNames(dispatch, openingsOf(dispatch, gazetteer));
  foundNames.set(dispatch, { gazetteer, names });
  return names;
}

/** The names of the gazetteer and those that the dispatch itself makes known, again without overlaps. */
export function findNamesWith(dispatch: Dispatch, gazetteer: Gazetteer, own: readonly OwnName[]): readonly NameMatch[] {
  if (own.length === 0) return findNames(dispatch, gazetteer);
  const index = indexOf(gazetteer);
  const merged = new Map<string, readonly Entry[]>();
  for (const name of own) {
    const first = name.words[0] ?? '';
    const entries = [...(merged.get(first) ?? index.get(first) ?? []), { ...name, exact: null }];
    merged.set(
      first,
      entries.sort((a, b) => b.words.length - a.words.length),
    );
  }
  const known = openingsOf(dispatch, gazetteer);
  return searchNames(
    dispatch,
    dispatch.lexicon.forms.map(({ kind, lower }, form) =>
      kind === 'mark' ? null : (merged.get(lower) ?? known[form] ?? null),
    ),
  );
}

const openingWords = once((gazetteer: Gazetteer) => {
  const index = indexOf(gazetteer);
  return remember(({ kind, lower }): readonly Entry[] | null => (kind === 'mark' ? null : (index.get(lower) ?? null)));
});

function openingsOf(dispatch: Dispatch, gazetteer: Gazetteer): Openings {
  const known = openings.get(dispatch);
  if (known?.gazetteer === gazetteer) return known.byForm;
  const byForm = askForms(dispatch.lexicon, openingWords(gazetteer));
  openings.set(dispatch, { gazetteer, byForm });
  return byForm;
}

function searchNames(dispatch: Dispatch, byForm: Openings): NameMatch[] {
  const { numbers } = dispatch.lexicon;
  const matches: NameMatch[] = [];
  let end = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    const entries = byForm[numbers[at] ?? -1];
    const match = entries === undefined || entries === null || at < end ? null : longestAt(dispatch, at, entries);
    if (match === null) continue;
    matches.push(match);
    end = match.endToken;
  }
  return matches;
}

function longestAt({ text, tokens }: Dispatch, at: number, entries: readonly Entry[]): NameMatch | null {
  const first = tokens[at];
  if (first === undefined) return null;
  for (const entry of entries) {
    if (!first.capital && entry.kind !== 'office' && first.kind === 'word') continue;
    const endToken = endOf(text, tokens, at, entry);
    const last = tokens[endToken - 1];
    if (last === undefined) continue;
    if (entry.exact !== null && !isExact(text, tokens, at, endToken, entry.exact)) continue;
    const { kind, name, adjective } = entry;
    return { kind, name, adjective, start: first.start, end: last.end, firstToken: at, endToken };
  }
  return null;
}

/** The token behind the entry's last one where it stands at `at`, else 0. */
function endOf(text: string, tokens: readonly Token[], at: number, entry: Entry): number {
  let next = at;
  for (let place = 0; place < entry.words.length; place += 1) {
    if (place > 0 && tokens[next]?.lower === '-' && isTight(tokens, next)) next += 1;
    const token = tokens[next];
    if (token === undefined || token.lower !== entry.words[place]) return 0;
    const before = tokens[next - 1];
    if (place > 0 && before !== undefined && /\n\s*\n/u.test(text.slice(before.end, token.start))) return 0;
    next += 1;
  }
  return next;
}

function isExact(text: string, tokens: readonly Token[], at: number, end: number, exact: string): boolean {
  const first = tokens[at];
  const last = tokens[end - 1];
  const following = tokens[end];
  if (first === undefined || last === undefined) return false;
  // `EU4Health` is not the EU, and `US$` not the state.
  if (following?.start === last.end && (following.kind !== 'mark' || following.lower === '$')) return false;
  return text.slice(first.start, last.end).replace(/[‐‑–]/gu, '-') === exact;
}

/** Whether the mark at `at` touches the tokens on both sides of it. */
export function isTight(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  return mark !== undefined && tokens[at - 1]?.end === mark.start && tokens[at + 1]?.start === mark.end;
}

function indexOf(gazetteer: Gazetteer): NameIndex {
  const known = indexes.get(gazetteer);
  if (known !== undefined) return known;
  const index = new Map<string, Entry[]>();
  const add = (kind: NameKind, name: string, forms: readonly string[], how?: 'adjective' | 'exact'): void => {
    for (const form of forms) {
      const words = wordsOf(form);
      const entry = { kind, name, adjective: how === 'adjective', words, exact: how === 'exact' ? form : null };
      const list = index.get(words[0] ?? '');
      if (list === undefined) index.set(words[0] ?? '', [entry]);
      else list.push(entry);
    }
  };
  const named = (kind: NameKind, entries: readonly GazetteerOrganisation[]): void => {
    for (const { name, names, abbreviations } of entries) {
      add(kind, name, [name, ...names]);
      add(kind, name, abbreviations, 'exact');
    }
  };
  for (const state of gazetteer.states) {
    add('state', state.name, [state.name, ...state.names]);
    add('state', state.name, state.abbreviations, 'exact');
    add('state', state.name, withPlurals(state.adjectives), 'adjective');
  }
  for (const region of gazetteer.regions) {
    add('region', region.name, [region.name, ...region.names]);
    add('region', region.name, withPlurals(region.adjectives), 'adjective');
  }
  for (const place of gazetteer.places) add('place', place.name, [place.name, ...place.names, ...(place.former ?? [])]);
  named('organisation', gazetteer.organisations);
  named('programme', gazetteer.programmes);
  for (const agency of gazetteer.agencies) add('agency', agency, [agency], agency.length < 5 ? 'exact' : undefined);
  for (const office of gazetteer.offices) add('office', office, withPlurals([office]));
  // A stable sort: of names of one length, the kinds win in the order in which they were added.
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  indexes.set(gazetteer, index);
  return index;
}

function withPlurals(forms: readonly string[]): string[] {
  return forms.flatMap((form) => (/(?:s|sh|ch|ese)$/u.test(form) ? [form] : [form, `${form}s`]));
}

function wordsOf(form: string): string[] {
  const words = tokenize(form, (lower) => lower).map((token) => fold(token.lower));
  return words.filter((word, place) => word !== '-' && !(place === 0 && word === 'the'));
}
