import type { Judgement } from '../briefing/judgement.ts';
import type { Comparison, FactSlot, Theme } from '../comparison/comparison.ts';
import type { Decision, Place, TextField, Verdict } from './decision.ts';

/** A comparison as the analyst has it: what was found and what was decided about it, told apart. */
export interface DecidedComparison extends Comparison {
  readonly themes: readonly DecidedTheme[];
  readonly briefing: BriefingChoices;
  readonly sentenceNotes: readonly SentenceNote[];
  /** Decisions that hold but have nothing here to hold for; they are kept, for another codebook may bring it back. */
  readonly unplaced: readonly UnplacedDecision[];
}

/** A theme as decided. Its label, status and evidence are the analyst's where `changed` says so. */
export interface DecidedTheme extends Theme {
  /** Whose word it is: `machine` for a finding that stands as it was made, be it accepted or not. */
  readonly by: 'machine' | 'analyst';
  /** The machine's finding, untouched; null for a theme that the analyst added. */
  readonly found: Theme | null;
  readonly changed: readonly ('label' | 'status' | 'evidence')[];
  readonly verdict: Verdict | null;
  /** Why the analyst changed the status; empty where it was not changed. */
  readonly reason: string;
  /** The themes that were merged into this one. */
  readonly merged: readonly { readonly id: string; readonly label: string }[];
  readonly note: string;
  /** Whether it goes into the briefing; a rejected theme never does. */
  readonly inBriefing: boolean;
}

/** What the analyst decided about the page itself. */
export interface BriefingChoices {
  /** As the analyst wrote them; what was not written is absent. */
  readonly fields: Readonly<Partial<Record<TextField, string>>>;
  readonly judgement: Judgement | null;
  /** Ids of themes, first on the page first; empty where the machine's order stands. */
  readonly order: readonly string[];
  /** The matters of “What changed”, in their order; null where all that are stated go in. */
  readonly facts: readonly FactSlot[] | null;
}

export interface SentenceNote {
  readonly place: Place;
  readonly sentence: number;
  readonly text: string;
}

export interface UnplacedDecision {
  readonly decision: Decision;
  /** Why it has no hold, in words. */
  readonly because: string;
}
