import { contextBridge, ipcRenderer } from 'electron';
import { channels, type Command, type SidelightBridge } from '../shared/contract.ts';

// Each method carries its one payload and nothing more: the page never holds `ipcRenderer` or an event.
const bridge: SidelightBridge = {
  openingPair: () => ipcRenderer.invoke(channels.openingPair),
  openDispatch: (side) => ipcRenderer.invoke(channels.openDispatch, side),
  readDropped: (file) => ipcRenderer.invoke(channels.readDropped, file),
  exportBriefing: (briefing) => ipcRenderer.invoke(channels.exportBriefing, briefing),
  revealExport: (how) => ipcRenderer.invoke(channels.revealExport, how),
  showTitle: (title) => ipcRenderer.invoke(channels.showTitle, title),
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

contextBridge.exposeInMainWorld('sidelight', bridge);
