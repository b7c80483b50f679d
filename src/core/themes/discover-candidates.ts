import type { Dispatch, Token } from '../dispatch/dispatch.ts';
import { findNames, type NameKind, type NameMatch } from '../facts/names.ts';
import { vocabularyOf } from '../facts/vocabulary.ts';
import type { Knowledge } from '../knowledge.ts';
import { contains, type Span } from '../span.ts';
import { SpanIndex } from '../span-index.ts';
import { backgroundOf } from './background.ts';
import type { WordClasses } from './compile.ts';
import { findProperNames, type NameContext } from './discover-names.ts';
import { findOccasions, findTroubledPlaces } from './discover-occasions.ts';
import type { NamePlaces, ThemeMention } from './mentions.ts';
import { findPhrases, type Phrase } from './phrases.ts';

/** A dispatch with all that is already told about it, so that nothing is discovered twice. */
export interface Explored {
  readonly dispatch: Dispatch;
  /** Mentions of codebook themes. */
  readonly mentions: readonly ThemeMention[];
  readonly names: NamePlaces;
}

/** A phrase that may be a theme, gathered over both dispatches. */
export interface Candidate {
  /** The strongest of what it was taken for. */
  kind: 'phrase' | 'place' | 'name';
  readonly stems: readonly string[];
  /** How often each written form stands in the texts. */
  readonly forms: Map<string, number>;
  /** Short forms of a name. */
  readonly shorts: Set<string>;
  count: number;
  /** The longer phrases in which it stands, and how often in each. */
  readonly within: Map<string, number>;
}

/** A noun phrase of more words is a list without commas. */
const longestPhrase = 4;

/** Adds the candidates of one dispatch to those gathered so far. */
export function gatherCandidates(
  { dispatch, mentions, names }: Explored,
  knowledge: Knowledge,
  classes: WordClasses,
  candidates: Map<string, Candidate>,
): void {
  const { tokens } = dispatch;
  const background = backgroundOf(knowledge.background, knowledge.language);
  const vocabulary = vocabularyOf(knowledge.gazetteer);
  const known = findNames(dispatch, knowledge.gazetteer);
  const dateline = dispatch.datelineSpan === null ? [] : [dispatch.datelineSpan];
  const told = markTokens(dispatch, mentions);
  const named = markTokens(dispatch, [...names.series, ...dateline]);
  const context: NameContext = { kinds: kindsOf(known), classes, background, vocabulary };
  const official = new SpanIndex(names.official);
  const properNames = findProperNames(dispatch, context).filter(({ words }) => {
    if (words.some((at) => named[at] === 1)) return false;
    if (!isMoreThanTold(tokens, words, told, context)) return false;
    const span = spanOf(dispatch, words);
    const head = tokens[words.at(-1) ?? 0]?.lower ?? '';
    return (
      official.overlapping(span).every((place) => contains(span, place)) &&
      !(vocabulary.bodyNouns.has(head) && words.length < 3)
    );
  });
  for (const { words, short } of properNames) {
    const candidate = add(candidates, dispatch, words, 'name');
    if (short !== null) candidate.shorts.add(short);
  }
  for (const words of findOccasions(dispatch, context))
    if (words.every((at) => told[at] !== 1)) add(candidates, dispatch, words, 'name');
  for (const words of findTroubledPlaces(dispatch, context))
    if (words.every((at) => named[at] !== 1)) add(candidates, dispatch, words, 'place');
  const unfit = new Set([...vocabulary.officeNouns, ...vocabulary.sourceNouns, ...knowledge.language.eventNouns]);
  const taken = markTokens(dispatch, [
    ...mentions,
    ...names.series,
    ...names.official,
    ...dateline,
    ...known,
    ...properNames.map(({ words }) => spanOf(dispatch, words)),
  ]);
  for (const phrase of findPhrases(dispatch, taken, classes, background)) {
    const head = tokens[phrase.at(-1) ?? 0]?.lower ?? '';
    if (unfit.has(head) || vocabulary.units.has(head)) continue;
    addNested(candidates, dispatch, phrase);
  }
}

/**
 * Whether a name says more than the themes in it: in `Harl railway` it does not, in `Harl Convention on Rivers`
 * it does, for it names one.
 */
function isMoreThanTold(tokens: readonly Token[], words: Phrase, told: Uint8Array, context: NameContext): boolean {
  const own = words.slice(0, -1).filter((at) => told[at] !== 1);
  const head = words.at(-1) ?? 0;
  if (told[head] !== 1) return own.length > 0;
  const isNew = (at: number): boolean => !context.kinds.has(at) && !context.background.knows(tokens[at]?.stem ?? '');
  return tokens[head]?.capital === true && own.some(isNew);
}

/** Adds the phrase and what it ends in: `single transit tariff`, `transit tariff`. */
function addNested(candidates: Map<string, Candidate>, dispatch: Dispatch, phrase: Phrase): void {
  let longer: string | null = null;
  for (let length = Math.min(phrase.length, longestPhrase); length > 1; length -= 1) {
    const candidate = add(candidates, dispatch, phrase.slice(-length), 'phrase');
    if (longer !== null) candidate.within.set(longer, (candidate.within.get(longer) ?? 0) + 1);
    longer = candidate.stems.join(' ');
  }
}

function add(
  candidates: Map<string, Candidate>,
  dispatch: Dispatch,
  words: Phrase,
  kind: Candidate['kind'],
): Candidate {
  const stems = words.map((at) => dispatch.tokens[at]?.stem ?? '');
  const key = stems.join(' ');
  const { start, end } = spanOf(dispatch, words);
  const written = dispatch.text.slice(start, end).replace(/\s+/gu, ' ');
  const form = kind === 'phrase' ? written.toLowerCase() : written;
  const candidate = candidates.get(key) ?? {
    kind,
    stems,
    forms: new Map<string, number>(),
    shorts: new Set<string>(),
    count: 0,
    within: new Map<string, number>(),
  };
  candidates.set(key, candidate);
  if (kind === 'name' || candidate.kind === 'phrase') candidate.kind = kind;
  candidate.count += 1;
  candidate.forms.set(form, (candidate.forms.get(form) ?? 0) + 1);
  return candidate;
}

function spanOf({ tokens }: Dispatch, words: Phrase): Span {
  return { start: tokens[words[0] ?? 0]?.start ?? 0, end: tokens[words.at(-1) ?? 0]?.end ?? 0 };
}

function kindsOf(names: readonly NameMatch[]): Map<number, NameKind> {
  const kinds = new Map<number, NameKind>();
  for (const { kind, firstToken, endToken } of names)
    for (let at = firstToken; at < endToken; at += 1) kinds.set(at, kind);
  return kinds;
}

/** 1 for each token that a span overlaps; spans are far fewer than tokens. */
function markTokens({ tokens }: Dispatch, spans: readonly Span[]): Uint8Array {
  const marked = new Uint8Array(tokens.length);
  let at = 0;
  for (const { start, end } of spans) {
    at = firstBehind(tokens, start, start < (tokens[at]?.start ?? 0) ? 0 : at);
    for (let inside = at; (tokens[inside]?.start ?? end) < end; inside += 1) marked[inside] = 1;
  }
  return marked;
}

/** The first token from `from` on that ends behind a place; in steps that double, for it is mostly near. */
function firstBehind(tokens: readonly Token[], place: number, from: number): number {
  const isBefore = (at: number): boolean => (tokens[at]?.end ?? Infinity) <= place;
  let low = from;
  let step = 1;
  for (; isBefore(low + step); step *= 2) low += step;
  let high = Math.min(low + step, tokens.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
