import type { Dispatch, Sentence } from '../dispatch/dispatch.ts';
import type { Background } from '../themes/background.ts';
import type { WordClasses } from '../themes/compile.ts';

/** A sentence, or two neighbours taken together, as the features by which it is compared. */
export interface Features {
  /** Feature to weight: `t:` and the id of a theme, or `w:` and a stem. */
  readonly weights: ReadonlyMap<string, number>;
  /** Feature to the words that a reader sees for it. */
  readonly shown: ReadonlyMap<string, string>;
  readonly norm: number;
}

/** A dispatch with the themes that its sentences carry, by sentence number. */
export interface ThemedDispatch {
  readonly dispatch: Dispatch;
  readonly themes: ReadonlyMap<number, readonly SentenceTheme[]>;
}

export interface SentenceTheme {
  readonly id: string;
  readonly label: string;
}

/** Names of the opening recur all through a report of the meeting, so they tell its other sentences apart less well. */
const openingFactor = 0.7;
/** What every dispatch says (`issues`, `held`) tells little, however rarely these two say it. */
const commonplaceFactor = 0.75;
/** A theme stands for words that may differ, so it counts beside them. */
const themeFactor = 1.2;

/**
 * Reads the sentences of both dispatches as vectors of stemmed content words, names, numbers and themes,
 * each weighted by its inverse sentence frequency over both texts (Spärck Jones 1972): what every sentence
 * of a press office says counts for little.
 */
export function readFeatures(
  before: ThemedDispatch,
  after: ThemedDispatch,
  classes: WordClasses,
  background: Background,
): { before: Features[]; after: Features[] } {
  const opening = new Set([before, after].flatMap(({ dispatch }) => openingNames(dispatch)));
  const named = new Map<string, string>();
  const read = ({ dispatch, themes }: ThemedDispatch): Map<string, string>[] =>
    dispatch.sentences.map((sentence, number) =>
      featuresOf(dispatch, sentence, themes.get(number) ?? [], classes, named),
    );
  const raw = { before: read(before), after: read(after) };
  const frequency = new Map<string, number>();
  for (const sentence of [...raw.before, ...raw.after]) {
    for (const feature of sentence.keys()) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  }
  const count = Math.max(1, raw.before.length + raw.after.length);
  const weightOf = (feature: string, leads: boolean): number => {
    const rarity = Math.log(1 + count / (frequency.get(feature) ?? 1));
    const stem = feature.slice(2);
    if (feature.startsWith('t:')) return themeFactor * rarity;
    if (opening.has(stem)) return (leads ? 1 : openingFactor) * rarity;
    return (background.isCommonplace(stem) ? commonplaceFactor : 1) * rarity;
  };
  const weigh = ({ dispatch }: ThemedDispatch, sentences: readonly ReadonlyMap<string, string>[]): Features[] =>
    sentences.map((shown, number) => {
      const weights = new Map<string, number>();
      for (const feature of shown.keys()) weights.set(feature, weightOf(feature, number <= dispatch.lead));
      return { weights, shown, norm: normOf(weights) };
    });
  return { before: weigh(before, raw.before), after: weigh(after, raw.after) };
}

/** Stems of the headline and of the names in the first sentence of the body: who met, and what the meeting is called. */
function openingNames({ headline, lead, sentences, tokens }: Dispatch): string[] {
  return sentences
    .slice(0, lead + 1)
    .flatMap(({ firstToken, endToken }, number) =>
      tokens.slice(firstToken, endToken).filter((token) => token.capital || (headline !== null && number === 0)),
    )
    .map((token) => token.stem);
}

function featuresOf(
  dispatch: Dispatch,
  sentence: Sentence,
  themes: readonly SentenceTheme[],
  classes: WordClasses,
  named: Map<string, string>,
): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const token = dispatch.tokens[at];
    if (token === undefined) break;
    if (token.kind === 'mark' || classes.functionWords.has(token.lower) || isItemNumber(dispatch, sentence, at))
      continue;
    if (dispatch.datelineSpan !== null && token.start < dispatch.datelineSpan.end) continue;
    // One string a stem, whose hash is worked out once.
    const feature = named.get(token.stem) ?? `w:${token.stem}`;
    named.set(token.stem, feature);
    if (!found.has(feature)) found.set(feature, dispatch.text.slice(token.start, token.end));
  }
  for (const theme of themes) found.set(`t:${theme.id}`, theme.label);
  return found;
}

/** `3.` before an item of a list. */
function isItemNumber({ tokens }: Dispatch, { firstToken }: Sentence, at: number): boolean {
  return at === firstToken && tokens[at]?.kind === 'number' && /^[.)]$/u.test(tokens[at + 1]?.lower ?? '');
}

function normOf(weights: ReadonlyMap<string, number>): number {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  return Math.sqrt(squares);
}

/** Cosine of two feature vectors, 0 to 1. */
export function similarity(a: Features, b: Features): number {
  if (a.norm === 0 || b.norm === 0) return 0;
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let product = 0;
  for (const [feature, weight] of small.weights) product += weight * (large.weights.get(feature) ?? 0);
  return Math.min(1, product / (a.norm * b.norm));
}

/** Two neighbouring sentences as one. */
export function join(a: Features, b: Features): Features {
  const weights = new Map([...a.weights, ...b.weights]);
  return { weights, shown: new Map([...a.shown, ...b.shown]), norm: normOf(weights) };
}
