import type { Span, Side } from '../span.ts';

/** The result of laying one dispatch beside another; `sidelight compare --json` prints exactly this. */
export interface Comparison {
  readonly schema: 'sidelight.comparison/1';
  readonly verdict: Verdict;
  readonly before: DispatchSummary;
  readonly after: DispatchSummary;
  readonly themes: readonly Theme[];
  readonly alignment: readonly AlignedPair[];
  readonly facts: readonly FactChange[];
  /** Whether the texts pass on the words of different sides: what one does not mention may be its source's choice. */
  readonly sidesDiffer: boolean;
  /** What a reader must know before trusting the result, a sentence each. */
  readonly notices: readonly string[];
}

/** Whether the two texts can be compared at all, and the reason in words. */
export interface Verdict {
  readonly kind: 'related' | 'revision' | 'unrelated';
  readonly because: string;
}

export interface DispatchSummary {
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly dateline: string | null;
  readonly source: string | null;
  /** Whose words the dispatch passes on, as it says itself. */
  readonly relays: string | null;
  readonly language: string;
  readonly words: number;
  readonly sha256: string;
  /** Index = sentence number, from 0. */
  readonly sentences: readonly SentencePlace[];
}

export interface SentencePlace extends Span {
  readonly paragraph: number;
}

export type Status = 'shared' | 'new' | 'dropped';

export interface Theme {
  readonly id: string;
  readonly label: string;
  readonly category: string;
  /** `analyst`: added by hand, in a workspace; a comparison by itself never has it. */
  readonly origin: 'codebook' | 'discovered' | 'analyst';
  readonly status: Status;
  /** Share (0 to 1) of each dispatch's sentences that carry the theme; one that lists many is divided among them. */
  readonly weight: { readonly before: number; readonly after: number };
  /** Of shared themes: whether both sides say it in the same words. */
  readonly wording?: 'verbatim' | 'reworded';
  readonly commitment?: { readonly before: Commitment | null; readonly after: Commitment | null };
  /** Of new and dropped themes: what was sought in the other text and not found. */
  readonly lookedFor: readonly string[];
  /** Never empty; a phrase each, in order of side and place. */
  readonly evidence: readonly Evidence[];
}

export interface Commitment extends Span {
  readonly by: string | null;
  readonly verb: string;
  readonly step: number;
  readonly negated: boolean;
  readonly hedged: boolean;
}

/** The words that carry a finding: `text.slice(start, end) === quote` of its side. */
export interface Evidence extends Span {
  readonly side: Side;
  readonly quote: string;
  /** The term, name or rule that matched. */
  readonly term: string;
  readonly sentence: number;
  readonly paragraph: number;
}

/** Sentences of the two sides that say the same thing: 1:1, 1:2 or 2:1. */
export interface AlignedPair {
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** 0 to 1. */
  readonly score: number;
  readonly kind: 'same' | 'reworded' | 'related';
  /** The shared terms and names that carry the score. */
  readonly because: readonly string[];
  readonly words: readonly Word[];
}

/**
 * A run of an aligned pair. All `before` in order rejoin to the before side, all `after` to the after side
 * (sentences of one side joined by one space). Kept runs may differ in case, quotes and dashes.
 */
export type Word =
  | { readonly kind: 'kept'; readonly before: string; readonly after: string }
  | { readonly kind: 'removed'; readonly before: string }
  | { readonly kind: 'added'; readonly after: string };

export type FactSlot =
  | 'held'
  | 'venue'
  | 'edition'
  | 'chaired'
  | 'delegation'
  | 'invited'
  | 'participants'
  | 'next'
  | 'document'
  | 'programme'
  | 'person'
  | 'figure'
  | 'relays';

export interface FactChange {
  readonly slot: FactSlot;
  readonly change: 'kept' | 'changed' | 'came' | 'went' | 'succession';
  readonly before: FactValue | null;
  readonly after: FactValue | null;
  /** What the words prove, in words. */
  readonly claim: string;
}

export interface FactValue {
  readonly value: string;
  readonly evidence: readonly Evidence[];
}
