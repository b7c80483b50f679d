import type { Status, Theme } from '../comparison/comparison.ts';

/** The page as plain data: every output format is made from this and from nothing else. */
export interface Briefing {
  readonly schema: 'sidelight.briefing/1';
  readonly title: string;
  /** Date of the brief as given by the analyst, `YYYY-MM-DD`; never taken from a clock. */
  readonly date: string | null;
  /** `YYYY-MM-DD` of the later dated dispatch, else the Unix epoch: the file's creation date. */
  readonly created: string;
  readonly sources: readonly [BriefingSource, BriefingSource];
  /** Two or three sentences. */
  readonly bottomLine: readonly string[];
  readonly figures: { readonly shared: number; readonly new: number; readonly dropped: number };
  /** Headings that name the sides by date: `2019`, `New in 2021`, `Dropped since 2019`. */
  readonly labels: BriefingLabels;
  /** In the order in which they print; where the page is full, rows are cut from the end and counted. */
  readonly ledger: readonly LedgerRow[];
  readonly facts: readonly BriefingFact[];
  readonly notices: readonly string[];
  /** One line: how the findings were made, with versions. */
  readonly method: string;
}

export interface BriefingLabels {
  readonly before: string;
  readonly after: string;
  readonly shared: string;
  readonly new: string;
  readonly dropped: string;
}

export interface BriefingSource {
  /** `A` is the text on the left. */
  readonly letter: 'A' | 'B';
  readonly name: string;
  readonly title: string;
  readonly agency: string | null;
  readonly place: string | null;
  /** In words, `31 May 2019`, or `undated`. */
  readonly date: string;
  readonly relays: string | null;
  readonly words: number;
  readonly sha256: string;
}

export interface LedgerRow {
  readonly status: Status;
  readonly label: string;
  readonly origin: Theme['origin'];
  readonly before: LedgerCell | null;
  readonly after: LedgerCell | null;
}

/** What one side says of a theme: a short quote, and every paragraph (from 1) that carries it. */
export interface LedgerCell {
  readonly quote: string;
  readonly paragraphs: readonly number[];
  readonly mentions: number;
}

export interface BriefingFact {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly claim: string;
}
