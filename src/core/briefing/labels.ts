import type { BriefingLabels } from './briefing.ts';
import { datingOf, type DatedSides, type Dating } from './dating.ts';

/** The headings by which the window and the page name the two sides and the three groups of themes. */
export function statusLabels(comparison: DatedSides): BriefingLabels {
  const dating = datingOf(comparison);
  return { ...sideLabels(dating), ...groupLabels(dating, comparison), shared: 'Shared' };
}

function sideLabels(dating: Dating): Pick<BriefingLabels, 'before' | 'after'> {
  if (dating.by !== 'sides') return { before: dating.before, after: dating.after };
  const named = (side: string, date: string | null): string => `Text on the ${side}, ${date ?? 'undated'}`;
  return { before: named('left', dating.before), after: named('right', dating.after) };
}

function groupLabels(dating: Dating, { verdict, sidesDiffer }: DatedSides): Pick<BriefingLabels, 'new' | 'dropped'> {
  const unrelated = verdict.kind === 'unrelated';
  if (dating.by === 'sides') {
    if (unrelated) return { new: 'Only in the text on the right', dropped: 'Only in the text on the left' };
    return sidesDiffer
      ? { new: 'First mentioned in the text on the right', dropped: 'Not mentioned in the text on the right' }
      : { new: 'New in the text on the right', dropped: 'Dropped since the text on the left' };
  }
  // Between unrelated texts nothing came or went; and where the later text stands on the left, what only the
  // right one has is older, not new.
  if (unrelated || dating.by === 'reversed') {
    return { new: `Only in the text of ${dating.after}`, dropped: `Only in the text of ${dating.before}` };
  }
  const then = `${dating.by === 'years' ? 'in' : 'on'} ${dating.after}`;
  return sidesDiffer
    ? { new: `First mentioned ${then}`, dropped: `Not mentioned ${then}` }
    : { new: `New ${then}`, dropped: `Dropped since ${dating.before}` };
}
