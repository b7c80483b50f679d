import type { MenuItemConstructorOptions } from 'electron';
import type { Paper } from '../pdf/paper.ts';
import type { Command } from '../shared/contract.ts';

/** What the menu shows and does. */
export interface MenuMatter {
  readonly platform: NodeJS.Platform;
  /** Whether the entries for developers are there. */
  readonly development: boolean;
  readonly paper: Paper;
  readonly send: (command: Command) => void;
  readonly choosePaper: (paper: Paper) => void;
}

/** The application menu: every entry of ours asks the window, and the window does it. */
export function menuTemplate(matter: MenuMatter): MenuItemConstructorOptions[] {
  const mac = matter.platform === 'darwin';
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    { label: '&File', submenu: fileMenu(matter, mac) },
    { label: '&Edit', submenu: [{ role: 'copy' }, { role: 'selectAll' }] },
    { label: '&Themes', submenu: themesMenu(matter) },
    { label: '&View', submenu: viewMenu(matter) },
    { role: 'windowMenu' },
    { role: 'help', label: '&Help', submenu: helpMenu(matter, mac) },
  ];
}

function asking({ send }: MenuMatter) {
  return (command: Command, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => {
      send(command);
    },
  });
}

function fileMenu(matter: MenuMatter, mac: boolean): MenuItemConstructorOptions[] {
  const ask = asking(matter);
  return [
    ask('open-before', 'Open &Earlier…', 'CmdOrCtrl+O'),
    ask('open-after', 'Open &Later…', 'CmdOrCtrl+Shift+O'),
    ask('swap', '&Swap', 'CmdOrCtrl+Shift+X'),
    { type: 'separator' },
    ask('export', 'E&xport Briefing…', 'CmdOrCtrl+E'),
    { label: '&Page Size', submenu: [paperEntry(matter, 'a4', 'A4'), paperEntry(matter, 'letter', 'Letter')] },
    { type: 'separator' },
    mac ? { role: 'close' } : { role: 'quit' },
  ];
}

function paperEntry({ paper, choosePaper }: MenuMatter, own: Paper, label: string): MenuItemConstructorOptions {
  return {
    label,
    type: 'radio',
    checked: paper === own,
    click: () => {
      choosePaper(own);
    },
  };
}

function themesMenu(matter: MenuMatter): MenuItemConstructorOptions[] {
  const ask = asking(matter);
  return [
    ask('next-theme', '&Next Theme', 'F7'),
    ask('previous-theme', '&Previous Theme', 'Shift+F7'),
    // Escape belongs to the window: it also closes what is open there.
    ask('clear-theme', '&Clear Choice'),
  ];
}

function viewMenu({ development }: MenuMatter): MenuItemConstructorOptions[] {
  return [
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { role: 'resetZoom' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
    ...(development
      ? [{ type: 'separator' } as const, { role: 'reload' } as const, { role: 'toggleDevTools' } as const]
      : []),
  ];
}

function helpMenu(matter: MenuMatter, mac: boolean): MenuItemConstructorOptions[] {
  return [
    asking(matter)('show-shortcuts', '&Keyboard Shortcuts'),
    // On macOS the app's own menu has it.
    ...(mac ? [] : [{ role: 'about' } as const]),
  ];
}
