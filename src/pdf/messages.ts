import type { Briefing } from '../core/briefing/briefing.ts';
import type { Plan } from '../core/briefing/fitting/plan.ts';
import type { LeftOut } from '../core/briefing/fitting/left-out.ts';
import type { Paper } from './paper.ts';
import type { OtherScripts } from './printable.ts';
import type { Place } from './places.ts';

/** What the process that prints is asked. */
export interface PageRequest {
  /** Chosen by the asker; the answer carries it. */
  readonly id: number;
  readonly briefing: Briefing;
  readonly paper: Paper;
  /** The comparison as JSON text, to be attached to the page. */
  readonly comparison?: string;
  readonly otherScripts?: OtherScripts;
}

/** What it answers: the page, or what went wrong, in words. */
export type PageAnswer =
  | {
      readonly kind: 'made';
      readonly id: number;
      readonly bytes: Uint8Array;
      readonly warnings: readonly string[];
      readonly plan: Plan;
      readonly left: readonly LeftOut[];
      readonly places: readonly Place[];
    }
  | { readonly kind: 'failed'; readonly id: number; readonly problem: string };
