import type { Dispatch } from '../dispatch/dispatch.ts';
import type { Span } from '../span.ts';
import type { FeaturedPair } from './features.ts';
import type { Edge } from './matching.ts';
import type { Features, Similarities } from './similarity.ts';

/** Pairs below are coincidence: fitted on the tuning pairs of `bench/fixtures` by `bench/fit-alignment.ts`. */
export const fittedThreshold = 0.14;
/** Each sentence's candidates, so that the work grows with the text and not with its square. */
const mostCandidates = 6;
/** A feature of more sentences than this names no candidates: it is everywhere. */
const commonest = 200;

/**
 * The possible pairs of each sentence: an inverted index finds the sentences that share features with it, and only
 * the few that share the most are compared in full.
 */
export function findCandidates(
  { before, after, count }: FeaturedPair,
  similarities: Similarities,
  threshold: number,
): Edge[] {
  const twins = findTwins(before.dispatch, after.dispatch);
  const { starts, holders } = indexOf(after.sentences, count);
  const products = new Float64Array(after.sentences.length);
  return before.sentences.flatMap((features, left) => {
    const touched: number[] = [];
    for (let place = 0; place < features.ids.length; place += 1) {
      const id = features.ids[place] ?? -1;
      const first = starts[id] ?? 0;
      const end = starts[id + 1] ?? 0;
      if (end - first > commonest) continue;
      const weight = features.weights[place] ?? 0;
      const square = weight * weight;
      for (let at = first; at < end; at += 1) {
        const right = holders[at] ?? -1;
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
        const other = after.sentences[right];
        return { left, right, weight: other === undefined ? 0 : similarities.of(features, other) };
      })
      .filter((edge) => edge.weight >= threshold)
      .sort((a, b) => b.weight - a.weight || a.right - b.right)
      .slice(0, mostCandidates);
  });
}

/** By number of a feature, the sentences that have it: `holders` from its start to that of the next. */
function indexOf(sentences: readonly Features[], count: number): { starts: Int32Array; holders: Int32Array } {
  const starts = new Int32Array(count + 1);
  for (const { ids } of sentences) for (const id of ids) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let id = 0; id < count; id += 1) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const holders = new Int32Array(starts[count] ?? 0);
  const filled = starts.slice();
  sentences.forEach(({ ids }, sentence) => {
    for (const id of ids) {
      const at = filled[id] ?? 0;
      holders[at] = sentence;
      filled[id] = at + 1;
    }
  });
  return { starts, holders };
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
