import type { AlignedPair, Word } from '../comparison/comparison.ts';
import type { Dispatch } from '../dispatch/dispatch.ts';
import type { Span } from '../span.ts';
import type { Background } from '../themes/background.ts';
import type { WordClasses } from '../themes/compile.ts';
import { bestMatching, type Edge } from './matching.ts';
import { reasonsFor } from './reasons.ts';
import { type Features, join, readFeatures, similarity, type ThemedDispatch } from './similarity.ts';
import { diffWords } from './words.ts';

/** Pairs below are coincidence: fitted on the tuning pairs of `bench/fixtures` by `bench/fit-alignment.ts`. */
export const fittedThreshold = 0.14;
/** A second sentence joins a pair where it lifts the score by so much. */
const gain = 0.04;
/** Each sentence's candidates, so that the work grows with the text and not with its square. */
const mostCandidates = 6;
/** A feature of more sentences than this names no candidates: it is everywhere. */
const commonest = 200;

interface Pair {
  readonly before: number[];
  readonly after: number[];
  readonly score: number;
}

/**
 * Aligns the sentences of two dispatches by what they say, in whatever order: 1:1 by maximum-weight matching
 * over a sparse graph of candidates, then 1:2 and 2:1 where a free neighbour adds to a pair.
 */
export function align(
  before: ThemedDispatch,
  after: ThemedDispatch,
  classes: WordClasses,
  background: Background,
  threshold = fittedThreshold,
): AlignedPair[] {
  const features = readFeatures(before, after, classes, background);
  const twins = findTwins(before.dispatch, after.dispatch);
  const pairs = bestMatching(candidates(features.before, features.after, twins, threshold)).map((edge): Pair => {
    return { before: [edge.left], after: [edge.right], score: edge.weight };
  });
  const widened = widen(pairs, before.dispatch, after.dispatch, features);
  return widened
    .map((pair) => describe(pair, before.dispatch, after.dispatch, features, classes))
    .sort((a, b) => (a.before[0] ?? 0) - (b.before[0] ?? 0));
}

/**
 * The possible pairs of each sentence: an inverted index finds the sentences that share features with it, and only
 * the few that share the most are compared in full.
 */
function candidates(
  before: readonly Features[],
  after: readonly Features[],
  twins: ReadonlyMap<number, number>,
  threshold: number,
): Edge[] {
  const index = new Map<string, number[]>();
  after.forEach((features, right) => {
    for (const feature of features.weights.keys()) {
      const list = index.get(feature);
      if (list === undefined) index.set(feature, [right]);
      else list.push(right);
    }
  });
  const products = new Float64Array(after.length);
  return before.flatMap((features, left) => {
    const touched: number[] = [];
    for (const [feature, weight] of features.weights) {
      const rights = index.get(feature);
      if (rights === undefined || rights.length > commonest) continue;
      const square = weight * weight;
      for (const right of rights) {
        const product = products[right] ?? 0;
        if (product === 0) touched.push(right);
        products[right] = product + square;
      }
    }
    const nearest = greatest(touched, products, mostCandidates * 3);
    for (const right of touched) products[right] = 0;
    const twin = twins.get(left);
    if (twin !== undefined && !nearest.includes(twin)) nearest.push(twin);
    return nearest
      .map((right): Edge => {
        const other = after[right];
        return { left, right, weight: other === undefined ? 0 : similarity(features, other) };
      })
      .filter((edge) => edge.weight >= threshold)
      .sort((a, b) => b.weight - a.weight || a.right - b.right)
      .slice(0, mostCandidates);
  });
}

/**
 * For each sentence of the one text the one that says the same letter by letter in the other, the first for the
 * first: where a text repeats itself all through, each of its words is too common to name candidates.
 */
function findTwins(before: Dispatch, after: Dispatch): Map<number, number> {
  const written = ({ text }: Dispatch, { start, end }: Span): string => text.slice(start, end);
  const places = new Map<string, number[]>();
  after.sentences.forEach((sentence, right) => {
    const words = written(after, sentence);
    const list = places.get(words);
    if (list === undefined) places.set(words, [right]);
    else list.push(right);
  });
  for (const list of places.values()) list.reverse();
  return new Map(
    before.sentences.flatMap((sentence, left): [number, number][] => {
      const right = places.get(written(before, sentence))?.pop();
      return right === undefined ? [] : [[left, right]];
    }),
  );
}

/** The `count` indices of the greatest values, in any order; of equal values the lower index is preferred. */
function greatest(indices: readonly number[], values: Float64Array, count: number): number[] {
  if (indices.length <= count) return [...indices];
  const best: number[] = [];
  const isBetter = (a: number, b: number): boolean => {
    const difference = (values[a] ?? 0) - (values[b] ?? 0);
    return difference > 0 || (difference === 0 && a < b);
  };
  for (const index of indices) {
    const last = best.at(-1);
    if (best.length === count && last !== undefined && !isBetter(index, last)) continue;
    let at = best.length;
    while (at > 0 && isBetter(index, best[at - 1] ?? 0)) at -= 1;
    best.splice(at, 0, index);
    if (best.length > count) best.pop();
  }
  return best;
}

/** Lets a free neighbour of the same paragraph join a pair of one and one, the greatest gain first. */
function widen(
  pairs: readonly Pair[],
  before: Dispatch,
  after: Dispatch,
  features: { before: Features[]; after: Features[] },
): Pair[] {
  const result = new Map(pairs.map((pair) => [pair, pair]));
  const taken = {
    before: new Set(pairs.flatMap((pair) => pair.before)),
    after: new Set(pairs.flatMap((pair) => pair.after)),
  };
  const wider = pairs.flatMap((pair) => [
    ...neighbours(pair.before, before).map((number) => ({ pair, side: 'before' as const, number })),
    ...neighbours(pair.after, after).map((number) => ({ pair, side: 'after' as const, number })),
  ]);
  const offers = wider
    .filter(({ side, number }) => !taken[side].has(number))
    .map(({ pair, side, number }) => {
      const grown = {
        before: side === 'before' ? [...pair.before, number].sort((a, b) => a - b) : pair.before,
        after: side === 'after' ? [...pair.after, number].sort((a, b) => a - b) : pair.after,
      };
      const score = similarity(joined(grown.before, features.before), joined(grown.after, features.after));
      return { pair, side, number, grown: { ...grown, score }, lift: score - pair.score };
    })
    .filter(({ lift }) => lift >= gain)
    .sort((a, b) => b.lift - a.lift || a.number - b.number || (a.side < b.side ? -1 : 1));
  for (const { pair, side, number, grown } of offers) {
    if (result.get(pair) !== pair || taken[side].has(number)) continue;
    taken[side].add(number);
    result.set(pair, grown);
  }
  return [...result.values()];
}

function neighbours(numbers: readonly number[], dispatch: Dispatch): number[] {
  return numbers.flatMap((number) =>
    [number - 1, number + 1].filter(
      (near) =>
        dispatch.sentences[near]?.paragraph === dispatch.sentences[number]?.paragraph &&
        dispatch.sentences[near] !== undefined,
    ),
  );
}

function joined(numbers: readonly number[], features: readonly Features[]): Features {
  const parts = numbers.flatMap((number) => features[number] ?? []);
  return parts.reduce((a, b) => join(a, b));
}

function describe(
  pair: Pair,
  before: Dispatch,
  after: Dispatch,
  features: { before: Features[]; after: Features[] },
  classes: WordClasses,
): AlignedPair {
  const words = diffWords(textOf(pair.before, before), textOf(pair.after, after), classes.functionWords);
  return {
    before: pair.before,
    after: pair.after,
    score: Math.round(pair.score * 1000) / 1000,
    kind: kindOf(words),
    because: reasonsFor(
      { dispatch: before, sentences: pair.before, features: joined(pair.before, features.before) },
      { dispatch: after, sentences: pair.after, features: joined(pair.after, features.after) },
      classes,
    ),
    words,
  };
}

function textOf(numbers: readonly number[], dispatch: Dispatch): string {
  return numbers
    .map((number) => dispatch.sentences[number])
    .map((sentence) => (sentence === undefined ? '' : dispatch.text.slice(sentence.start, sentence.end)))
    .join(' ');
}

/** `same`: nothing but typography differs; `reworded`: at least half of the longer side is kept. */
function kindOf(words: readonly Word[]): AlignedPair['kind'] {
  if (words.every((word) => word.kind === 'kept')) return 'same';
  const length = (text: string): number => text.replace(/\s+/gu, '').length;
  let kept = 0;
  let left = 0;
  let right = 0;
  for (const word of words) {
    if (word.kind !== 'added') left += length(word.before);
    if (word.kind !== 'removed') right += length(word.after);
    if (word.kind === 'kept') kept += length(word.before);
  }
  return kept * 2 >= Math.max(left, right) ? 'reworded' : 'related';
}
