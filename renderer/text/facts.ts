import { english } from '../../src/core/briefing/wording.ts';
import type { FactChange, FactSlot } from '../../src/core/comparison/comparison.ts';

/** The changes of one matter, under its label. */
export interface FactGroup {
  readonly slot: FactSlot;
  readonly label: string;
  readonly changes: readonly FactChange[];
}

/** The sign that stands for a kind of change, beside the claim that says it in words. */
export const changeSigns: Readonly<Record<FactChange['change'], string>> = {
  kept: '=',
  changed: '≠',
  came: '+',
  went: '−',
  succession: '→',
};

/** The changes by matter, in the order in which the comparison has them. */
export function groupFacts(facts: readonly FactChange[]): FactGroup[] {
  const found = [...new Set(facts.map(({ slot }) => slot))];
  return found.map((slot) => ({
    slot,
    label: english.slots[slot],
    changes: facts.filter((change) => change.slot === slot),
  }));
}
