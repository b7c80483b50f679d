import type { Dispatch, Sentence } from '../dispatch/dispatch.ts';
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

/** Names of the opening recur all through a report of the meeting, so they tell its sentences apart less well. */
const openingFactor = 0.6;
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
  const weigh = (shown: ReadonlyMap<string, string>): Features => {
    const weights = new Map<string, number>();
    for (const feature of shown.keys()) {
      const factor = feature.startsWith('t:') ? themeFactor : opening.has(feature.slice(2)) ? openingFactor : 1;
      weights.set(feature, factor * Math.log(1 + count / (frequency.get(feature) ?? 1)));
    }
    return { weights, shown, norm: normOf(weights) };
  };
  return { before: raw.before.map(weigh), after: raw.after.map(weigh) };
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
    if (token.kind === 'mark' || classes.functionWords.has(token.lower)) continue;
    if (dispatch.datelineSpan !== null && token.start < dispatch.datelineSpan.end) continue;
    // One string a stem, whose hash is worked out once.
    const feature = named.get(token.stem) ?? `w:${token.stem}`;
    named.set(token.stem, feature);
    if (!found.has(feature)) found.set(feature, dispatch.text.slice(token.start, token.end));
  }
  for (const theme of themes) found.set(`t:${theme.id}`, theme.label);
  return found;
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

/** What two sentences share, the weightiest first, as the words that a reader sees. */
export function sharedFeatures(a: Features, b: Features): string[] {
  const shared = [...a.weights].filter(([feature]) => b.weights.has(feature));
  shared.sort(([nameA, weightA], [nameB, weightB]) => weightB - weightA || (nameA < nameB ? -1 : 1));
  return [...new Set(shared.map(([feature]) => a.shown.get(feature) ?? feature.slice(2)))];
}
