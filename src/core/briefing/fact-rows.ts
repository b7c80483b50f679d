import type { FactChange, FactSlot, FactValue } from '../comparison/comparison.ts';
import type { BriefingFact } from './briefing.ts';
import { english } from './wording.ts';
import { clipped, inDatesWords, onOneLine } from './writing.ts';

/** The order in which the rows print. */
const slotOrder: readonly FactSlot[] = [
  'chaired',
  'delegation',
  'venue',
  'held',
  'edition',
  'invited',
  'next',
  'participants',
  'document',
  'programme',
  'person',
  'figure',
  'relays',
];

/** The longest value and the longest claim, in UTF-16 code units. */
const longestValue = 300;

/**
 * One row for each slot that either text fills: all values of a side, and what a succession does not prove.
 * @param chosen the slots that go in, in their order; all that are filled where none are named
 */
export function factRows(changes: readonly FactChange[], chosen = slotOrder): readonly BriefingFact[] {
  return [...new Set(chosen)].flatMap((slot) => {
    const found = changes.filter((change) => change.slot === slot);
    if (found.length === 0) return [];
    const claims = found.filter((change) => change.change === 'succession').map((change) => change.claim);
    return [
      {
        slot,
        label: english.slots[slot],
        before: stated(found.map((change) => valueOf(slot, change.before))),
        after: stated(found.map((change) => valueOf(slot, change.after))),
        claims: stated(claims),
      },
    ];
  });
}

function valueOf(slot: FactSlot, value: FactValue | null): string | null {
  if (value === null) return null;
  return slot === 'edition' && /^\d{1,3}$/.test(value.value) ? english.ordinal(Number(value.value)) : value.value;
}

function stated(values: readonly (string | null)[]): readonly string[] {
  const given = values.filter((value) => value !== null).map((value) => inDatesWords(onOneLine(value)));
  return [...new Set(given)].map((value) => clipped(value, longestValue));
}
