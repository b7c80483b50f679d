import type { DispatchFacts } from './facts.ts';

/**
 * A sentence for the reader where the two texts pass on the words of different states or organisations: then
 * what one of them does not mention may be its source's choice. Null where they do not, or do not say.
 */
export function differentSides(before: DispatchFacts, after: DispatchFacts): string | null {
  const [left, right] = [before.relays, after.relays];
  const sides = (relays: DispatchFacts['relays']): string[] =>
    relays.flatMap(({ side }) => (side === null ? [] : [side]));
  const shared = sides(left).some((side) => sides(right).includes(side));
  const first = left.find(({ side }) => side !== null);
  const second = right.find(({ side }) => side !== null);
  if (first === undefined || second === undefined || shared) return null;
  return `The two texts relay different sides (${first.fact.value}; ${second.fact.value}): what one does not mention may be its source’s choice.`;
}
