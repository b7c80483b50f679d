import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestMatching, type Edge } from './matching.ts';

const total = (edges: readonly Edge[]): number => edges.reduce((sum, edge) => sum + edge.weight, 0);

/** The greatest total by trying everything: a peer that is plainly right. */
function bruteForce(edges: readonly Edge[]): number {
  const [first, ...rest] = edges;
  if (first === undefined) return 0;
  const free = rest.filter((edge) => edge.left !== first.left && edge.right !== first.right);
  return Math.max(bruteForce(rest), first.weight + bruteForce(free));
}

describe('the best matching', () => {
  it('prefers two good pairs to one better pair', () => {
    const edges = [
      { left: 0, right: 0, weight: 0.9 },
      { left: 0, right: 1, weight: 0.8 },
      { left: 1, right: 0, weight: 0.8 },
    ];
    expect(total(bestMatching(edges))).toBeCloseTo(1.6);
  });

  it('has the greatest total and uses no node twice', () => {
    const edge = fc.record({ left: fc.nat(4), right: fc.nat(4), weight: fc.integer({ min: 1, max: 100 }) });
    const graph = fc.uniqueArray(edge, { selector: ({ left, right }) => `${left} ${right}`, maxLength: 12 });
    fc.assert(
      fc.property(graph, (edges) => {
        const matching = bestMatching(edges);
        expect(total(matching)).toBe(bruteForce(edges));
        expect(new Set(matching.map((pair) => pair.left)).size).toBe(matching.length);
        expect(new Set(matching.map((pair) => pair.right)).size).toBe(matching.length);
      }),
    );
  });

  it('takes apart what is too large to be solved at once', () => {
    const edges = Array.from({ length: 300 }, (_, at) => [
      { left: at, right: at, weight: 2 },
      { left: at, right: (at + 1) % 300, weight: 1 },
    ]).flat();
    expect(total(bestMatching(edges))).toBe(600);
  });
});
