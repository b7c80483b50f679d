import type { DispatchText } from '../dispatch/dispatch.ts';
import type { Codebook } from '../themes/codebook.ts';
import { noDecisions, type Decisions } from './decisions.ts';

/** What this version writes, and the only one that it reads. */
export const workspaceFormat = 'sidelight.workspace/1';

/** The ending of workspace files. */
export const workspaceEnding = '.sidelight';

/** In bytes: two texts of the largest size, every line end and quote escaped, and years of decisions. */
export const largestWorkspace = 64 * 1024 * 1024;

/**
 * A piece of work as one file (`.sidelight`): JSON, with all in it that another computer needs to show the same.
 * Entries that the format does not name are kept where they stand and written again.
 */
export interface WorkspaceFile {
  readonly format: typeof workspaceFormat;
  /** The texts themselves, with the names and hashes of the files they came from; null while a side is empty. */
  readonly before: DispatchText | null;
  readonly after: DispatchText | null;
  readonly decisions: Decisions;
  /** A codebook of the analyst's own, to be laid over the shipped one. */
  readonly codebook: Codebook | null;
  readonly view: WorkspaceView;
}

/** How the work stood on screen: never more than a convenience. */
export interface WorkspaceView {
  /** The sentence at the top of each text, by number, and the share of it that is above: 12.4; null for the beginning. */
  readonly scroll: { readonly before: number | null; readonly after: number | null };
  /** Id of the chosen theme. */
  readonly theme: string | null;
  readonly mode: ViewMode;
  /** 1 is the usual size. */
  readonly textSize: number;
  /** The left text's share of the width, 0.5 in the middle. */
  readonly divider: number;
}

export const viewModes = ['themes', 'sentences', 'clean', 'briefing'] as const;
export type ViewMode = (typeof viewModes)[number];

export const firstView: WorkspaceView = {
  scroll: { before: null, after: null },
  theme: null,
  mode: 'themes',
  textSize: 1,
  divider: 0.5,
};

export const emptyWorkspace: WorkspaceFile = {
  format: workspaceFormat,
  before: null,
  after: null,
  decisions: noDecisions,
  codebook: null,
  view: firstView,
};

/** The file as text. The same workspace gives the same bytes. */
export function printWorkspace(workspace: WorkspaceFile): string {
  return `${JSON.stringify(workspace, null, 1)}\n`;
}
