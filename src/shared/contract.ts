import type { Briefing } from '../core/briefing/briefing.ts';
import type { DispatchText } from '../core/dispatch/dispatch.ts';
import type { Side } from '../core/span.ts';
import type { ReadingCommand } from './reading-command.ts';
import { workspaceChannels, type WorkspaceBridge, type WorkspaceCommand } from './workspace-bridge.ts';

/**
 * The one contract between the main process and the window. The window never names a path: files reach it
 * as text, and what it sends is parsed in `parse.ts` before main looks at it.
 */
export interface SidelightBridge extends WorkspaceBridge {
  /** Asks for a file with the system's dialog and reads it for one side. */
  openDispatch(side: Side): Promise<OpenOutcome>;
  /** Reads the bytes of a file that was dropped onto a pane. */
  readDropped(file: DroppedFile): Promise<OpenOutcome>;
  /** Makes the page as it would be exported, for the window to show. */
  renderPage(request: PageToMake): Promise<PageOutcome>;
  /** Asks where to save the briefing, makes it in the format asked for and writes it there. */
  exportBriefing(request: ExportRequest): Promise<ExportOutcome>;
  /** Prints what the window shows to a printer, one sheet of paper, through the system's dialog. */
  printPage(paper: Paper): Promise<PrintOutcome>;
  /** Puts a text into the system's clipboard. */
  copyText(text: string): Promise<void>;
  /** The paper that was chosen last. */
  preferredPaper(): Promise<Paper>;
  /** Remembers a paper, and shows it in the menu. */
  choosePaper(paper: Paper): Promise<void>;
  /** Shows the last exported page in its folder, or opens it. The window does not say which file. */
  revealExport(how: 'folder' | 'open'): Promise<void>;
  /** Keeps the names in the window's title in step with what is shown. */
  showTitle(title: string): Promise<void>;
  /** What the menu asks of the window; returns a function that stops listening. */
  onCommand(listener: (command: Command) => void): () => void;
}

export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type OpenOutcome =
  | { readonly kind: 'opened'; readonly dispatch: DispatchText }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly problem: string };

/** The papers that offices use. */
export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** What a briefing can be exported as; each name is the ending of its files as well. */
export const formats = ['pdf', 'md', 'html', 'json'] as const;
export type Format = (typeof formats)[number];

export interface PageToMake {
  readonly briefing: Briefing;
  readonly paper: Paper;
  /** The comparison as JSON text, to be attached to the page. */
  readonly comparison?: string;
  /** What becomes of letters that the page's fonts do not have; `leave out` where nothing is said. */
  readonly otherScripts?: OtherScripts;
}

export const otherScripts = ['leave out', 'romanise'] as const;
export type OtherScripts = (typeof otherScripts)[number];

export interface ExportRequest extends PageToMake {
  readonly format: Format;
}

export type PageOutcome =
  | {
      readonly kind: 'made';
      /** A PDF file. */
      readonly bytes: Uint8Array;
      /** What a reader of the page must be told, a sentence each. */
      readonly warnings: readonly string[];
      /** What the page does not show, for want of room. */
      readonly left: readonly PageOmission[];
      /** Where its themes and facts stand. */
      readonly places: readonly PagePlace[];
    }
  | { readonly kind: 'failed'; readonly problem: string };

export interface PageOmission {
  readonly kind: 'theme' | 'quote' | 'fact' | 'values' | 'picture' | 'notice' | 'words';
  /** The theme's id or the fact's slot; else the name of the part. */
  readonly id: string;
  /** For people. */
  readonly label: string;
}

export interface PagePlace {
  readonly kind: 'theme' | 'fact';
  /** The theme's id or the fact's slot. */
  readonly id: string;
  /** In points from the page's upper left corner: left, top, right, bottom. */
  readonly box: readonly [number, number, number, number];
}

export type PrintOutcome =
  { readonly kind: 'printed' } | { readonly kind: 'cancelled' } | { readonly kind: 'failed'; readonly problem: string };

export type ExportOutcome =
  | { readonly kind: 'saved'; readonly fileName: string; readonly warnings: readonly string[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: string };

/** Menu entries that the window carries out. */
export type Command =
  | WorkspaceCommand
  | ReadingCommand
  | 'open-before'
  | 'open-after'
  | 'swap'
  | 'export'
  | 'print'
  | 'copy-briefing'
  | 'paper-a4'
  | 'paper-letter'
  | 'next-theme'
  | 'previous-theme'
  | 'clear-theme'
  | 'show-briefing'
  | 'show-shortcuts';

/** Channel names, written once. */
export const channels = {
  ...workspaceChannels,
  openDispatch: 'sidelight:open-dispatch',
  readDropped: 'sidelight:read-dropped',
  renderPage: 'sidelight:render-page',
  exportBriefing: 'sidelight:export-briefing',
  printPage: 'sidelight:print-page',
  copyText: 'sidelight:copy-text',
  preferredPaper: 'sidelight:preferred-paper',
  choosePaper: 'sidelight:choose-paper',
  revealExport: 'sidelight:reveal-export',
  showTitle: 'sidelight:show-title',
  command: 'sidelight:command',
} as const;

export { largestText } from '../core/dispatch/largest-text.ts';
