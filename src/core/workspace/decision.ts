import type { Judgement } from '../briefing/judgement.ts';
import type { FactSlot, Status } from '../comparison/comparison.ts';
import type { Side, Span } from '../span.ts';

/**
 * One thing the analyst has decided. It names a theme by its id and a place by its words, never by a position in
 * a list, so that it still holds when the pair is compared with another codebook.
 *
 * Where a value can be `null`, that takes back what was decided before and lets the machine's finding stand again.
 */
export type Decision =
  | { readonly kind: 'verdict'; readonly theme: string; readonly verdict: Verdict | null }
  | { readonly kind: 'rename'; readonly theme: string; readonly label: string | null }
  /** All that carries `theme` carries `into` from now on. */
  | { readonly kind: 'merge'; readonly theme: string; readonly into: string | null }
  | { readonly kind: 'status'; readonly theme: string; readonly status: Status | null; readonly reason: string }
  /** A theme that no codebook and no method has found; `theme` is its new id. */
  | { readonly kind: 'add'; readonly theme: string; readonly label: string; readonly place: Place }
  /** Further words that carry a theme. */
  | { readonly kind: 'cite'; readonly theme: string; readonly place: Place }
  /** An empty text takes the note away. */
  | { readonly kind: 'note-theme'; readonly theme: string; readonly text: string }
  | { readonly kind: 'note-sentence'; readonly place: Place; readonly text: string }
  /** Whether a theme goes into the briefing. */
  | { readonly kind: 'choose'; readonly theme: string; readonly chosen: boolean | null }
  /** Themes by id in the order in which the briefing has them; those not named follow in the machine's order. */
  | { readonly kind: 'order'; readonly themes: readonly string[] }
  /** The matters of “What changed” that go into the briefing, in their order. */
  | { readonly kind: 'facts'; readonly slots: readonly FactSlot[] | null }
  | { readonly kind: 'field'; readonly field: TextField; readonly value: string | null }
  | { readonly kind: 'judgement'; readonly judgement: Judgement | null };

export type Verdict = 'accepted' | 'rejected';

/** What the analyst writes on the briefing, a text each; `date` is `YYYY-MM-DD`. */
export const textFields = ['title', 'bottomLine', 'author', 'marking', 'date', 'note'] as const;
export type TextField = (typeof textFields)[number];

/** A place in one of the texts, with its words: `text.slice(start, end) === quote` when it was chosen. */
export interface Place extends Span {
  readonly side: Side;
  readonly quote: string;
}
