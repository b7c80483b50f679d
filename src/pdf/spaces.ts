import type { Spacing } from '../core/briefing/fitting/plan.ts';

interface Spaces {
  /** Points above and below the text of a table's row. */
  readonly row: number;
  /** Points above a heading. */
  readonly heading: number;
  /** How many times as large as the sizes in `style.ts` everything is drawn. */
  readonly zoom: number;
}

/** How closely a page is set. */
export const spaces: Readonly<Record<Spacing, Spaces>> = {
  largest: { row: 5, heading: 20, zoom: 1.35 },
  large: { row: 4, heading: 16, zoom: 1.15 },
  roomy: { row: 3.2, heading: 13, zoom: 1 },
  normal: { row: 1.6, heading: 8, zoom: 1 },
  tight: { row: 0.9, heading: 6, zoom: 1 },
};
