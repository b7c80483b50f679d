import type { Briefing } from '../core/briefing/briefing.ts';
import type { Paper } from './paper.ts';

/** What the process that prints is asked. */
export interface PageRequest {
  /** Chosen by the asker; the answer carries it. */
  readonly id: number;
  readonly briefing: Briefing;
  readonly paper: Paper;
}

/** What it answers: the page, or what went wrong, in words. */
export type PageAnswer =
  | { readonly kind: 'made'; readonly id: number; readonly bytes: Uint8Array; readonly warnings: readonly string[] }
  | { readonly kind: 'failed'; readonly id: number; readonly problem: string };
