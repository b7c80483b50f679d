import type { AlignedPair, Word } from '../comparison/comparison.ts';
import type { Dispatch } from '../dispatch/dispatch.ts';
import type { Background } from '../themes/background.ts';
import type { WordClasses } from '../themes/compile.ts';
import { findCandidates, fittedThreshold } from './candidates.ts';
import { readFeatures, type FeaturedDispatch, type FeaturedPair, type ThemedDispatch } from './features.ts';
import { bestMatching } from './matching.ts';
import { reasonsFor } from './reasons.ts';
import { Similarities, type Features } from './similarity.ts';
import { diffWords } from './words.ts';

/** A second sentence joins a pair where it lifts the score by so much. */
const gain = 0.04;

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
  const similarities = new Similarities(features.count);
  const pairs = bestMatching(findCandidates(features, similarities, threshold)).map((edge): Pair => {
    return { before: [edge.left], after: [edge.right], score: edge.weight };
  });
  return widen(pairs, features, similarities)
    .map((pair) => describe(pair, features, similarities, classes))
    .sort((a, b) => (a.before[0] ?? 0) - (b.before[0] ?? 0));
}

/** Lets a free neighbour of the same paragraph join a pair of one and one, the greatest gain first. */
function widen(pairs: readonly Pair[], { before, after }: FeaturedPair, similarities: Similarities): Pair[] {
  const result = new Map(pairs.map((pair) => [pair, pair]));
  const taken = {
    before: new Set(pairs.flatMap((pair) => pair.before)),
    after: new Set(pairs.flatMap((pair) => pair.after)),
  };
  const wider = pairs.flatMap((pair) => [
    ...neighbours(pair.before, before.dispatch).map((number) => ({ pair, side: 'before' as const, number })),
    ...neighbours(pair.after, after.dispatch).map((number) => ({ pair, side: 'after' as const, number })),
  ]);
  const offers = wider
    .filter(({ side, number }) => !taken[side].has(number))
    .map(({ pair, side, number }) => {
      const grown = {
        before: side === 'before' ? [...pair.before, number].sort((a, b) => a - b) : pair.before,
        after: side === 'after' ? [...pair.after, number].sort((a, b) => a - b) : pair.after,
      };
      const score = similarities.of(
        joined(grown.before, before, similarities),
        joined(grown.after, after, similarities),
      );
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

function joined(numbers: readonly number[], { sentences }: FeaturedDispatch, similarities: Similarities): Features {
  const parts = numbers.flatMap((number) => sentences[number] ?? []);
  return parts.reduce((a, b) => similarities.join(a, b));
}

function describe(pair: Pair, features: FeaturedPair, similarities: Similarities, classes: WordClasses): AlignedPair {
  const { before, after, labels } = features;
  const words = diffWords(
    textOf(pair.before, before.dispatch),
    textOf(pair.after, after.dispatch),
    classes.functionWords,
  );
  return {
    before: pair.before,
    after: pair.after,
    score: Math.round(pair.score * 1000) / 1000,
    kind: kindOf(words),
    because: reasonsFor(
      { of: before, sentences: pair.before, features: joined(pair.before, before, similarities) },
      { of: after, sentences: pair.after, features: joined(pair.after, after, similarities) },
      labels,
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
