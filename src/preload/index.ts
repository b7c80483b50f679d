import { contextBridge, ipcRenderer } from 'electron';
import { channels, type Command, type SidelightBridge } from '../shared/contract.ts';

// Each method carries its one payload and nothing more: the page never holds `ipcRenderer` or an event.
const bridge: SidelightBridge = {
  opening: () => ask(channels.opening),
  newWorkspace: () => ask(channels.newWorkspace),
  openWorkspace: (which) => ask(channels.openWorkspace, which),
  dropWorkspace: (file) => ask(channels.dropWorkspace, file),
  keepWorkspace: (change) => ask(channels.keepWorkspace, change),
  saveWorkspace: (how) => ask(channels.saveWorkspace, how),
  openCodebook: () => ask(channels.openCodebook),
  readyToClose: () => ask(channels.readyToClose),
  openDispatch: (side) => ask(channels.openDispatch, side),
  readDropped: (file) => ask(channels.readDropped, file),
  renderPage: (request) => ask(channels.renderPage, request),
  exportBriefing: (request) => ask(channels.exportBriefing, request),
  printPage: (paper) => ask(channels.printPage, paper),
  copyText: (text) => ask(channels.copyText, text),
  preferredPaper: () => ask(channels.preferredPaper),
  choosePaper: (paper) => ask(channels.choosePaper, paper),
  revealExport: (how) => ask(channels.revealExport, how),
  showTitle: (title) => ask(channels.showTitle, title),
  onCommand: (listener) => {
    const hear = (_event: unknown, command: Command) => {
      listener(command);
    };
    ipcRenderer.on(channels.command, hear);
    return () => {
      ipcRenderer.off(channels.command, hear);
    };
  },
};

/** Electron puts the channel and the error's class before the message, which is for the reader alone. */
async function ask<Outcome>(channel: string, ...payload: readonly unknown[]): Promise<Outcome> {
  try {
    return (await ipcRenderer.invoke(channel, ...payload)) as Outcome;
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    throw new Error(told.replace(/^Error invoking remote method '[^']*': (?:\w+: )?/, ''), { cause: error });
  }
}

contextBridge.exposeInMainWorld('sidelight', bridge);
