import type { Spacing } from '../core/briefing/fitting/plan.ts';

/** Space in points above and below the text of a table's row, and above a heading. */
export const spaces: Readonly<Record<Spacing, { readonly row: number; readonly heading: number }>> = {
  roomy: { row: 3.2, heading: 13 },
  normal: { row: 1.6, heading: 8 },
  tight: { row: 0.9, heading: 6 },
};
