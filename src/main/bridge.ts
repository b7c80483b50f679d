import { dialog, shell, type BrowserWindow } from 'electron';
import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OpeningPair } from '../shared/contract.ts';
import { parseBriefing, parseDroppedFile, parseNothing, parseReveal, parseSide, parseTitle } from '../shared/parse.ts';
import type { Exporter } from './exporter.ts';
import { openDispatch, readDropped } from './files.ts';
import { handle, type Surroundings } from './ipc.ts';
import { Refusal } from './refusal.ts';

/** What the answers to the window are made of. */
export interface BridgeMatter extends Surroundings {
  readonly window: BrowserWindow;
  readonly openingPair: () => Promise<OpeningPair>;
  readonly exporter: Exporter;
}

/** Answers every method of the bridge. */
export function answerBridge(matter: BridgeMatter): void {
  const { window, exporter } = matter;
  handle(matter, 'openingPair', { parse: parseNothing, respond: matter.openingPair });
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
  handle(matter, 'exportBriefing', {
    parse: parseBriefing,
    respond: (briefing) => exporter.export(briefing),
    refuse: (problem) => ({ kind: 'failed', problem }),
  });
  handle(matter, 'revealExport', { parse: parseReveal, respond: (how) => reveal(exporter.last, how) });
  handle(matter, 'showTitle', {
    parse: parseTitle,
    respond: (title) => {
      window.setTitle(title === '' ? 'Sidelight' : `${title} · Sidelight`);
    },
  });
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
