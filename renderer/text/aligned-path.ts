import type { AlignedPair, Comparison } from '../../src/core/comparison/comparison.ts';
import type { Side } from '../../src/core/span.ts';
import { otherSide } from './words.ts';

/** A place of each text, as offsets, that belong on one level. */
export type Anchor = Readonly<Record<Side, number>>;

/**
 * The places of two texts that belong together: the aligned sentences that keep their order in both (of all such
 * chains the one of the highest score), between the beginnings and the ends of both. Rises strictly on both sides.
 */
export function alignedPath(comparison: Comparison, lengths: Anchor): readonly Anchor[] {
  const places = heaviestChain(comparison.alignment).flatMap((pair): Anchor[] => {
    const before = comparison.before.sentences[pair.before[0] ?? -1]?.start;
    const after = comparison.after.sentences[pair.after[0] ?? -1]?.start;
    return before === undefined || after === undefined ? [] : [{ before, after }];
  });
  const inner = places.filter(
    ({ before, after }) => before > 0 && after > 0 && before < lengths.before && after < lengths.after,
  );
  return [{ before: 0, after: 0 }, ...inner, lengths];
}

/** Where in the other text the level of `offset` is, by the straight line between the nearest two anchors. */
export function across(path: readonly Anchor[], from: Side, offset: number): number {
  const to = otherSide(from);
  let low = 0;
  let high = path.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((path[middle]?.[from] ?? Infinity) <= offset) low = middle;
    else high = middle;
  }
  const [start, end] = [path[low], path[high]];
  if (start === undefined || end === undefined) return 0;
  const length = end[from] - start[from];
  const share = length === 0 ? 0 : Math.min(Math.max((offset - start[from]) / length, 0), 1);
  return start[to] + share * (end[to] - start[to]);
}

/** The pairs that keep their order on both sides: the chain of the highest total score, by a Fenwick tree of maxima. */
export function heaviestChain(alignment: readonly AlignedPair[]): AlignedPair[] {
  const pairs = [...alignment].sort(
    (a, b) => (a.before[0] ?? 0) - (b.before[0] ?? 0) || (b.after[0] ?? 0) - (a.after[0] ?? 0),
  );
  const size = Math.max(0, ...pairs.map(({ after }) => after[0] ?? 0)) + 2;
  const tree = new Array<Link | undefined>(size);
  let best: Link | null = null;
  for (const pair of pairs) {
    const at = (pair.after[0] ?? 0) + 1;
    let before: Link | null = null;
    for (let node = at - 1; node > 0; node -= node & -node) before = heavier(tree[node], before);
    const link: Link = { pair, before, weight: pair.score + (before?.weight ?? 0) };
    for (let node = at; node < size; node += node & -node) tree[node] = heavier(link, tree[node]);
    best = heavier(link, best);
  }
  const chain: AlignedPair[] = [];
  for (let link = best; link !== null; link = link.before) chain.push(link.pair);
  return chain.reverse();
}

interface Link {
  readonly pair: AlignedPair;
  readonly before: Link | null;
  readonly weight: number;
}

/** The heavier of two; of equals the second. */
function heavier<Other extends Link | null | undefined>(link: Link | undefined, other: Other): Link | Other {
  return link !== undefined && link.weight > (other?.weight ?? -1) ? link : other;
}
