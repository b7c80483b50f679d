import type { FactSlot, Status, Theme } from '../comparison/comparison.ts';
import type { Judgement } from './judgement.ts';

/** Who stands behind a part of the page: Sidelight's rules, or the analyst who changed or added it. */
export type By = 'machine' | 'analyst';

/** The page as plain data: every output format is made from this and from nothing else. */
export interface Briefing {
  readonly schema: 'sidelight.briefing/1';
  readonly title: string;
  readonly titleBy: By;
  readonly author: string | null;
  /** A handling instruction such as `For discussion`, as the analyst gave it. */
  readonly marking: string | null;
  /** Date of the brief as given by the analyst, `YYYY-MM-DD`; never taken from a clock. */
  readonly date: string | null;
  /** `YYYY-MM-DD` of the later dated dispatch, else the Unix epoch: the file's date where the brief has none. */
  readonly created: string;
  readonly sources: readonly [BriefingSource, BriefingSource];
  /** Two or three sentences where the rules wrote them; the analyst's own may be more. */
  readonly bottomLine: readonly string[];
  readonly bottomLineBy: By;
  /** Of all findings, printed or not. */
  readonly figures: { readonly shared: number; readonly new: number; readonly dropped: number };
  /** Headings that name the sides by date: `2019`, `New in 2021`, `Dropped since 2019`. */
  readonly labels: BriefingLabels;
  /** In the order in which they print. */
  readonly ledger: readonly LedgerRow[];
  /** Themes that the analyst keeps off the page; they count in `figures`, and the page says how many they are. */
  readonly excluded: readonly ExcludedTheme[];
  readonly facts: readonly BriefingFact[];
  readonly notices: readonly string[];
  /** The analyst's own words beside the findings. */
  readonly note: string | null;
  readonly judgement: Judgement | null;
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
  /** The theme's id in the comparison. */
  readonly id: string;
  readonly status: Status;
  readonly label: string;
  readonly origin: Theme['origin'];
  readonly by: By;
  /** Share (0 to 1) of each dispatch's sentences that carry the theme. */
  readonly weight: { readonly before: number; readonly after: number };
  /** Of shared themes: whether both texts use the same words. */
  readonly wording: 'verbatim' | 'reworded' | null;
  readonly shift: CommitmentShift | null;
  readonly before: LedgerCell | null;
  readonly after: LedgerCell | null;
}

/** The same party commits more or less strongly than before, by two steps of the scale or more. */
export interface CommitmentShift {
  /** Steps up (above zero) or down. */
  readonly steps: number;
  /** Who commits, as the later text writes it. */
  readonly party: string;
  /** The verbs, as the texts write them. */
  readonly before: string;
  readonly after: string;
}

/** What one side says of a theme: a short quote, and every paragraph (from 1) that carries it. */
export interface LedgerCell {
  readonly quote: string;
  readonly paragraphs: readonly number[];
  readonly mentions: number;
}

export interface ExcludedTheme {
  readonly id: string;
  readonly status: Status;
  readonly label: string;
}

/** What the texts state of one matter: all values of either side, in the order of the comparison. */
export interface BriefingFact {
  readonly slot: FactSlot;
  readonly label: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** What a succession proves and what it does not, in the words of its claim. */
  readonly claims: readonly string[];
}
