import { clipboard, dialog, shell, type BrowserWindow } from 'electron';
import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import type { PageToMake, Paper } from '../shared/contract.ts';
import {
  parseCopied,
  parseDroppedFile,
  parseExportRequest,
  parseNothing,
  parsePageToMake,
  parsePaper,
  parseReveal,
  parseSide,
  parseTitle,
} from '../shared/parse.ts';
import {
  parseDroppedWorkspace,
  parseHowToSave,
  parseWhich,
  parseWorkspaceChange,
} from '../shared/parse-workspace-change.ts';
import type { Exporter } from './exporter.ts';
import { openDispatch, readDropped } from './files.ts';
import { handle, type Surroundings } from './ipc.ts';
import type { Keeper } from './keeper.ts';
import type { MadePage } from './page-maker.ts';
import { printPage } from './printing.ts';
import { Refusal } from './refusal.ts';
import type { Title } from './title.ts';
import type { Workspaces } from './workspaces.ts';

/** What the answers to the window are made of. */
export interface BridgeMatter extends Surroundings {
  readonly window: BrowserWindow;
  readonly workspaces: Workspaces;
  readonly keeper: Keeper;
  readonly title: Title;
  readonly readyToClose: () => void;
  readonly exporter: Exporter;
  /** @throws {Refusal} */
  readonly makePage: (request: PageToMake) => Promise<MadePage>;
  readonly paper: { readonly preferred: () => Paper; readonly choose: (paper: Paper) => void };
}

/** Answers every method of the bridge. */
export function answerBridge(matter: BridgeMatter): void {
  const { window, exporter } = matter;
  answerForWorkspace(matter);
  handle(matter, 'openDispatch', {
    parse: parseSide,
    respond: (side) => openDispatch(side, (options) => dialog.showOpenDialog(window, options)),
    refuse: (problem) => ({ kind: 'refused', problem }),
  });
  handle(matter, 'readDropped', {
    parse: parseDroppedFile,
    respond: readDropped,
    refuse: (problem) => ({ kind: 'refused', problem }),
  });
  answerForPage(matter);
  handle(matter, 'exportBriefing', {
    parse: parseExportRequest,
    respond: (request) => exporter.export(request),
    refuse: (problem) => ({ kind: 'failed', problem }),
  });
  handle(matter, 'revealExport', { parse: parseReveal, respond: (how) => reveal(exporter.last, how) });
  handle(matter, 'showTitle', {
    parse: parseTitle,
    respond: (names) => {
      matter.title.name(names);
    },
  });
}

/** What opens, keeps and saves the work. */
function answerForWorkspace(matter: BridgeMatter): void {
  const { workspaces, keeper } = matter;
  const refuse = (problem: string) => ({ kind: 'refused', problem }) as const;
  handle(matter, 'opening', { parse: parseNothing, respond: () => workspaces.opening() });
  handle(matter, 'newWorkspace', { parse: parseNothing, respond: () => workspaces.create() });
  handle(matter, 'openWorkspace', { parse: parseWhich, respond: (which) => workspaces.open(which), refuse });
  handle(matter, 'dropWorkspace', { parse: parseDroppedWorkspace, respond: (file) => workspaces.drop(file), refuse });
  handle(matter, 'keepWorkspace', {
    parse: parseWorkspaceChange,
    respond: async (change) => {
      await keeper.keep(change);
      return { problem: null };
    },
    refuse: (problem) => ({ problem }),
  });
  handle(matter, 'saveWorkspace', {
    parse: parseHowToSave,
    respond: (how) => workspaces.save(how),
    refuse: (problem) => ({ kind: 'failed', problem }),
  });
  handle(matter, 'openCodebook', { parse: parseNothing, respond: () => workspaces.openCodebook(), refuse });
  handle(matter, 'readyToClose', { parse: parseNothing, respond: matter.readyToClose });
}

/** What the composer asks for: the page, its printing and its paper. */
function answerForPage(matter: BridgeMatter): void {
  const { window, paper } = matter;
  handle(matter, 'renderPage', {
    parse: parsePageToMake,
    respond: async (request) => {
      const { bytes, warnings, left, places } = await matter.makePage(request);
      return { kind: 'made', bytes, warnings, left, places };
    },
    refuse: (problem) => ({ kind: 'failed', problem }),
  });
  handle(matter, 'printPage', {
    parse: parsePaper,
    respond: (asked) => printPage(window.webContents, asked),
    refuse: (problem) => ({ kind: 'failed', problem }),
  });
  handle(matter, 'copyText', {
    parse: parseCopied,
    respond: (text) => {
      void clipboard.writeText(text);
    },
  });
  handle(matter, 'preferredPaper', { parse: parseNothing, respond: paper.preferred });
  handle(matter, 'choosePaper', { parse: parsePaper, respond: paper.choose });
}

/** Shows the last exported file in its folder, or opens it with the system's program for it. */
async function reveal(path: string | null, how: 'folder' | 'open'): Promise<void> {
  if (path === null) throw new Refusal('No briefing has been exported yet.');
  await access(path).catch(() => {
    throw new Refusal(`“${basename(path)}” is no longer where it was saved.`);
  });
  if (how === 'folder') {
    shell.showItemInFolder(path);
    return;
  }
  const fault = await shell.openPath(path);
  if (fault !== '') throw new Refusal(`No program on this computer opened “${basename(path)}”.`);
}
