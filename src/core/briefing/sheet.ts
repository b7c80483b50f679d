import type { FactSlot, Status } from '../comparison/comparison.ts';

/**
 * A briefing in the words of its page: every format sets these parts in this order and adds no words of its own.
 * Where a part is null or empty, the page has none.
 */
export interface Sheet {
  /** BCP 47 tag of the page's own words. */
  readonly language: string;
  readonly product: string;
  /** Date of the brief and its marking. */
  readonly marking: string | null;
  readonly title: string;
  /** The two dispatches with source, place and date. */
  readonly subtitle: string;
  readonly author: string | null;
  readonly bottomLine: string;
  /** Says that the bottom line is the analyst's. */
  readonly bottomLineNote: string | null;
  readonly counts: readonly SheetCount[];
  readonly ledger: SheetLedger;
  readonly changes: SheetChanges;
  readonly picture: SheetPicture | null;
  readonly notices: { readonly heading: string; readonly items: readonly string[] };
  /** The analyst's note, then the judgement. */
  readonly remarks: readonly SheetRemark[];
  readonly sources: SheetSources;
  /** How the findings were made and how to read them; the scale of a judgement. */
  readonly foot: readonly string[];
}

export interface SheetSources {
  readonly heading: string;
  /** Both sources in one paragraph, with the start of their hashes. */
  readonly line: string;
  /** The sources side by side, a row for each thing that is known of one of them. */
  readonly columns: readonly [string, string, string];
  readonly rows: readonly (readonly [string, string, string])[];
}

export interface SheetCount {
  readonly status: Status;
  readonly sign: string;
  readonly count: number;
  readonly label: string;
}

export interface SheetLedger {
  readonly heading: string;
  /** Sign, theme, the two sides. */
  readonly columns: readonly [string, string, string, string];
  readonly rows: readonly SheetRow[];
  /** What the analyst keeps off the page, as a sentence. */
  readonly excluded: string | null;
}

export interface SheetRow {
  readonly id: string;
  readonly status: Status;
  readonly sign: string;
  /** The theme, with the signs of where it comes from. */
  readonly label: string;
  readonly discovered: boolean;
  /** The greater share of either text (0 to 1); by it themes give way where the page is full. */
  readonly weight: number;
  readonly before: SheetCell;
  readonly after: SheetCell;
}

/** A quote with where it stands; without a quote what is said instead. */
export interface SheetCell {
  readonly quote: string | null;
  readonly where: string;
}

export interface SheetChanges {
  readonly heading: string;
  readonly columns: readonly [string, string, string];
  readonly rows: readonly SheetFact[];
}

export interface SheetFact {
  readonly slot: FactSlot;
  readonly label: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly claims: readonly string[];
}

/** Themes by weight, heaviest first. */
export interface SheetPicture {
  readonly heading: string;
  readonly before: string;
  readonly after: string;
  readonly bars: readonly SheetBar[];
}

export interface SheetBar {
  readonly id: string;
  readonly label: string;
  /** Share of the text's sentences, 0 to 1. */
  readonly before: number;
  readonly after: number;
}

export interface SheetRemark {
  readonly kind: 'note' | 'judgement';
  readonly heading: string;
  readonly text: string;
  /** Likelihood, then confidence: each a sentence of its own. */
  readonly scales: readonly string[];
}
