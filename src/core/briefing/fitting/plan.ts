/** How much of a briefing goes on its page, and how closely it is set. */
export interface Plan {
  readonly spacing: Spacing;
  /** The sources: a line in the foot, or where there is room a table in the body. */
  readonly sources: 'line' | 'table';
  /** Ids of the themes that print, and whether with a quote or by reference alone. */
  readonly themes: ReadonlyMap<string, 'quoted' | 'referenced'>;
  /** Themes in the picture, heaviest first; 0 for no picture. */
  readonly bars: number;
  /** Slots of the facts that print. */
  readonly facts: ReadonlySet<string>;
  /** Of lists of values so many letters print, in whole values; the rest is counted. */
  readonly valueLength: number;
  readonly labelLength: number;
  /** Claims of succession, in the order of the facts. */
  readonly claims: number;
  readonly notices: number;
  readonly noticeLength: number;
  /** Longest bottom line, note and judgement, in letters. */
  readonly remarkLength: number;
}

/** From the closest to the widest; `large` and `largest` are for pages that say little: their type is larger. */
export type Spacing = 'tight' | 'normal' | 'roomy' | 'large' | 'largest';
