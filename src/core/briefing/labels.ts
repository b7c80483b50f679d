import type { BriefingLabels } from './briefing.ts';
import { datingOf, type DatedSides, type Dating } from './dating.ts';

/** The headings by which the window and the page name the two sides and the three groups of themes. */
export function statusLabels(comparison: DatedSides): BriefingLabels {
  const dating = datingOf(comparison);
  return { ...sideLabels(dating), ...groupLabels(dating), shared: 'Shared' };
}

function sideLabels(dating: Dating): Pick<BriefingLabels, 'before' | 'after'> {
  if (dating.by !== 'sides') return { before: dating.before, after: dating.after };
  const named = (side: string, date: string | null): string => `Text on the ${side}, ${date ?? 'undated'}`;
  return { before: named('left', dating.before), after: named('right', dating.after) };
}

function groupLabels(dating: Dating): Pick<BriefingLabels, 'new' | 'dropped'> {
  switch (dating.by) {
    case 'years':
      return { new: `New in ${dating.after}`, dropped: `Dropped since ${dating.before}` };
    case 'days':
      return { new: `New on ${dating.after}`, dropped: `Dropped since ${dating.before}` };
    case 'reversed':
      // The later text stands on the left: what only the right one has is older, not new.
      return { new: `Only on ${dating.after}`, dropped: `Only on ${dating.before}` };
    case 'sides':
      return { new: 'New in the text on the right', dropped: 'Dropped since the text on the left' };
  }
}
