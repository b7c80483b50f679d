import type { DispatchText } from '../core/dispatch/dispatch.ts';
import type { Codebook } from '../core/themes/codebook.ts';
import type { WorkspaceFile } from '../core/workspace/workspace-file.ts';
import type { DroppedFile } from './contract.ts';

/** The part of the contract by which work is kept. Only main knows which file it is kept in. */
export interface WorkspaceBridge {
  /** What to show: what this start was asked for, else what was open last, else the shipped pair. */
  opening(): Promise<Opened>;
  /** An empty workspace in place of the one that is open. */
  newWorkspace(): Promise<Opened>;
  /** Another workspace in place of the open one: `ask` by the system's dialog, or the one `wanted` by main itself. */
  openWorkspace(which: 'ask' | 'wanted'): Promise<WorkspaceOutcome>;
  /** A workspace file that was dropped onto the window. */
  dropWorkspace(file: DroppedFile): Promise<WorkspaceOutcome>;
  /** Keeps what changed; settles once it is on the disk. */
  keepWorkspace(change: WorkspaceChange): Promise<Kept>;
  /** Writes the open workspace to its file, asking for one where it has none, or always. */
  saveWorkspace(how: 'save' | 'save-as'): Promise<SaveOutcome>;
  /** Asks for a codebook of the analyst's own and checks it. */
  openCodebook(): Promise<CodebookOutcome>;
  /** All that was changed has been handed over, and the window may go. */
  readyToClose(): Promise<void>;
}

/** A workspace on its way into the window. */
export interface Opened {
  readonly workspace: WorkspaceFile;
  /** What its reader must be told, a sentence each. */
  readonly problems: readonly string[];
  /** What its reader may want to know, a sentence each. */
  readonly news: readonly string[];
}

export type WorkspaceOutcome =
  | ({ readonly kind: 'opened' } & Opened)
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly problem: string };

/** The work as it stands now. */
export interface WorkspaceChange {
  /** All of it, with null for the texts. */
  readonly work: WorkspaceFile;
  /** The texts, where they are others than at the last change; else null, for they are large. */
  readonly texts: { readonly before: DispatchText | null; readonly after: DispatchText | null } | null;
}

export interface Kept {
  /** Why something is not on the disk, or not where it was; null where all is well. */
  readonly problem: string | null;
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly problem: string };

export type CodebookOutcome =
  | { readonly kind: 'opened'; readonly codebook: Codebook }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly problem: string };

/** Menu entries about workspaces and decisions that the window carries out. */
export type WorkspaceCommand =
  | 'new-workspace'
  | 'open-workspace'
  | 'open-wanted'
  | 'save'
  | 'save-as'
  | 'use-codebook'
  | 'use-shipped-codebook'
  | 'undo'
  | 'redo'
  | 'accept-theme'
  | 'reject-theme'
  | 'rename-theme'
  | 'merge-theme'
  | 'change-status'
  | 'write-note'
  | 'add-theme'
  | 'close';

export const workspaceChannels = {
  opening: 'sidelight:opening',
  newWorkspace: 'sidelight:new-workspace',
  openWorkspace: 'sidelight:open-workspace',
  dropWorkspace: 'sidelight:drop-workspace',
  keepWorkspace: 'sidelight:keep-workspace',
  saveWorkspace: 'sidelight:save-workspace',
  openCodebook: 'sidelight:open-codebook',
  readyToClose: 'sidelight:ready-to-close',
} as const;
