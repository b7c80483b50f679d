import { contextBridge, ipcRenderer } from 'electron';
import { channels, type Command, type SidelightBridge } from '../shared/contract.ts';

// Each method carries its one payload and nothing more: the page never holds `ipcRenderer` or an event.
const bridge: SidelightBridge = {
  openingPair: () => ask(channels.openingPair),
  openDispatch: (side) => ask(channels.openDispatch, side),
  readDropped: (file) => ask(channels.readDropped, file),
  exportBriefing: (briefing) => ask(channels.exportBriefing, briefing),
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
