import type { FactChange, FactSlot } from '../comparison/comparison.ts';
import type { BriefingFact } from './briefing.ts';
import { clipped, inDateWords, onOneLine } from './writing.ts';

/** What stands before the values of each slot, in the order in which the rows print. */
const slotLabels: Readonly<Record<FactSlot, string>> = {
  held: 'Held',
  venue: 'Venue',
  edition: 'Edition',
  chaired: 'Chaired by',
  delegation: 'Delegation led by',
  invited: 'Invited',
  participants: 'Participants',
  next: 'Next',
  document: 'Documents',
  programme: 'Programmes',
  person: 'People',
  figure: 'Figures',
  relays: 'Relays',
};

/** The longest list of values in one cell, and the longest claim, in UTF-16 code units. */
const longestCell = 600;

/** One row for each slot that either text fills: all values of a side, and what a succession does not prove. */
export function factRows(changes: readonly FactChange[]): readonly BriefingFact[] {
  return Object.entries(slotLabels).flatMap(([slot, label]) => {
    const found = changes.filter((change) => change.slot === slot);
    if (found.length === 0) return [];
    const claims = found.filter((change) => change.change === 'succession').map((change) => change.claim);
    return [
      {
        label,
        before: joined(found.map((change) => change.before?.value ?? null)),
        after: joined(found.map((change) => change.after?.value ?? null)),
        claim: joined(claims) ?? '',
      },
    ];
  });
}

function joined(values: readonly (string | null)[]): string | null {
  const stated = values.filter((value) => value !== null).map((value) => inDateWords(onOneLine(value)));
  return stated.length === 0 ? null : clipped([...new Set(stated)].join('; '), longestCell);
}
