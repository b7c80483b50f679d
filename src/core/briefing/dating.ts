import type { Comparison } from '../comparison/comparison.ts';
import { inDateWords } from './writing.ts';

/** What is needed of a comparison to name its two sides. */
export interface DatedSides extends Pick<Comparison, 'verdict' | 'sidesDiffer'> {
  readonly before: Pick<Comparison['before'], 'published'>;
  readonly after: Pick<Comparison['after'], 'published'>;
}

/**
 * How the two sides are told apart in words. By years where these differ; by days within one year, and where the
 * later text stands on the left; by their places where a date is missing or both are the same.
 */
export type Dating =
  | { readonly by: 'years' | 'days' | 'reversed'; readonly before: string; readonly after: string }
  | { readonly by: 'sides'; readonly before: string | null; readonly after: string | null };

/** The sides' dates in the words that tell them apart: years, days, or whatever is known. */
export function datingOf(comparison: DatedSides): Dating {
  const before = comparison.before.published;
  const after = comparison.after.published;
  if (before === null || after === null || before === after) {
    return { by: 'sides', before: before && inDateWords(before), after: after && inDateWords(after) };
  }
  if (before > after) return { by: 'reversed', before: inDateWords(before), after: inDateWords(after) };
  const years = { before: before.slice(0, 4), after: after.slice(0, 4) };
  return years.before === years.after
    ? { by: 'days', before: inDateWords(before), after: inDateWords(after) }
    : { by: 'years', ...years };
}

/** The later of the two dates, or null where neither text is dated. */
export function laterDate(comparison: DatedSides): string | null {
  const dates = [comparison.before.published, comparison.after.published].filter((date) => date !== null);
  return dates.sort().at(-1) ?? null;
}
