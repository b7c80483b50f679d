import type { Briefing } from '../core/briefing/briefing.ts';
import type { DispatchText } from '../core/dispatch/dispatch.ts';
import type { Side } from '../core/span.ts';

/**
 * The one contract between the main process and the window. The window never names a path: files reach it
 * as text, and what it sends is parsed in `parse.ts` before main looks at it.
 */
export interface SidelightBridge {
  /** The two dispatches to show at the start. */
  openingPair(): Promise<OpeningPair>;
  /** Asks for a file with the system's dialog and reads it for one side. */
  openDispatch(side: Side): Promise<OpenOutcome>;
  /** Reads the bytes of a file that was dropped onto a pane. */
  readDropped(file: DroppedFile): Promise<OpenOutcome>;
  /** Makes the page and asks where to save it. */
  exportBriefing(briefing: Briefing): Promise<ExportOutcome>;
  /** Shows the last exported page in its folder, or opens it. The window does not say which file. */
  revealExport(how: 'folder' | 'open'): Promise<void>;
  /** Keeps the names in the window's title in step with what is shown. */
  showTitle(title: string): Promise<void>;
  /** What the menu asks of the window; returns a function that stops listening. */
  onCommand(listener: (command: Command) => void): () => void;
}

export interface OpeningPair {
  readonly before: DispatchText;
  readonly after: DispatchText;
  /** Why the files that were asked for on the command line are not what is shown, a sentence each. */
  readonly problems?: readonly string[];
}

export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type OpenOutcome =
  | { readonly kind: 'opened'; readonly dispatch: DispatchText }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly problem: string };

export type ExportOutcome =
  | { readonly kind: 'saved'; readonly fileName: string; readonly warnings: readonly string[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: string };

/** Menu entries that the window carries out. */
export type Command =
  'open-before' | 'open-after' | 'swap' | 'export' | 'next-theme' | 'previous-theme' | 'clear-theme' | 'show-shortcuts';

/** Channel names, written once. */
export const channels = {
  openingPair: 'sidelight:opening-pair',
  openDispatch: 'sidelight:open-dispatch',
  readDropped: 'sidelight:read-dropped',
  exportBriefing: 'sidelight:export-briefing',
  revealExport: 'sidelight:reveal-export',
  showTitle: 'sidelight:show-title',
  command: 'sidelight:command',
} as const;

export { largestText } from '../core/dispatch/largest-text.ts';
