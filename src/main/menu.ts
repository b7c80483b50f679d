import type { MenuItemConstructorOptions } from 'electron';
import type { Command, Paper } from '../shared/contract.ts';
import { evidenceEntries, findEntries, readingEntries } from './reading-menu.ts';

/** What the menu shows and does. */
export interface MenuMatter {
  readonly platform: NodeJS.Platform;
  /** Whether the entries for developers are there. */
  readonly development: boolean;
  readonly paper: Paper;
  /** Workspaces that were open before, the latest first. */
  readonly recents: readonly { readonly path: string; readonly label: string }[];
  readonly send: (command: Command) => void;
  readonly openRecent: (path: string) => void;
}

/** The application menu: every entry of ours asks the window, and the window does it. */
export function menuTemplate(matter: MenuMatter): MenuItemConstructorOptions[] {
  const mac = matter.platform === 'darwin';
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    { label: '&File', submenu: fileMenu(matter, mac) },
    { label: '&Edit', submenu: editMenu(matter) },
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
    ask('new-workspace', '&New', 'CmdOrCtrl+N'),
    ask('open-workspace', 'Open &Workspace…', 'CmdOrCtrl+L'),
    { label: 'Open &Recent', submenu: recentMenu(matter) },
    { type: 'separator' },
    ask('open-before', 'Open &Earlier…', 'CmdOrCtrl+O'),
    ask('open-after', 'Open &Later…', 'CmdOrCtrl+Shift+O'),
    ask('swap', 'Swa&p', 'CmdOrCtrl+Shift+X'),
    { type: 'separator' },
    ask('save', '&Save', 'CmdOrCtrl+S'),
    ask('save-as', 'Save &As…', 'CmdOrCtrl+Shift+S'),
    { type: 'separator' },
    ask('use-codebook', 'Use Code&book…'),
    ask('use-shipped-codebook', 'Use the Shippe&d Codebook'),
    { type: 'separator' },
    ask('export', 'E&xport Briefing…', 'CmdOrCtrl+E'),
    ask('copy-briefing', '&Copy Briefing as Text'),
    ask('print', 'Pr&int Briefing…', 'CmdOrCtrl+P'),
    { label: 'Page Si&ze', submenu: [paperEntry(matter, 'a4', 'A4'), paperEntry(matter, 'letter', 'Letter')] },
    { type: 'separator' },
    mac ? { role: 'close' } : { role: 'quit' },
  ];
}

function recentMenu({ recents, openRecent }: MenuMatter): MenuItemConstructorOptions[] {
  if (recents.length === 0) return [{ label: 'No Workspaces Yet', enabled: false }];
  return recents.map(({ path, label }) => ({
    // In a menu's label a single & underlines the letter behind it.
    label: label.replaceAll('&', '&&'),
    click: () => {
      openRecent(path);
    },
  }));
}

/** Undoing takes decisions back, and while a text is written, what was typed: the window knows which. */
function editMenu(matter: MenuMatter): MenuItemConstructorOptions[] {
  const ask = asking(matter);
  return [
    ask('undo', '&Undo', 'CmdOrCtrl+Z'),
    ask('redo', '&Redo', 'CmdOrCtrl+Shift+Z'),
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
    { type: 'separator' },
    ...findEntries(ask),
  ];
}

function paperEntry(matter: MenuMatter, own: Paper, label: string): MenuItemConstructorOptions {
  return { ...asking(matter)(`paper-${own}`, label), id: `paper-${own}`, type: 'radio', checked: matter.paper === own };
}

function themesMenu(matter: MenuMatter): MenuItemConstructorOptions[] {
  const ask = asking(matter);
  return [
    ask('next-theme', '&Next Theme', 'F7'),
    ask('previous-theme', '&Previous Theme', 'Shift+F7'),
    ...evidenceEntries(ask),
    // Escape belongs to the window: it also closes what is open there.
    ask('clear-theme', '&Clear Choice'),
    { type: 'separator' },
    ask('accept-theme', '&Accept', 'CmdOrCtrl+Shift+A'),
    ask('reject-theme', '&Reject', 'CmdOrCtrl+Shift+R'),
    ask('rename-theme', 'R&ename…', 'F2'),
    ask('merge-theme', '&Merge…', 'CmdOrCtrl+Shift+M'),
    ask('change-status', 'Change &Status…', 'CmdOrCtrl+Shift+U'),
    ask('write-note', 'No&te…', 'CmdOrCtrl+Shift+N'),
    ask('add-theme', 'A&dd Theme from Selection…', 'CmdOrCtrl+Shift+T'),
  ];
}

function viewMenu(matter: MenuMatter): MenuItemConstructorOptions[] {
  return [
    ...readingEntries(asking(matter)),
    { type: 'separator' },
    { role: 'togglefullscreen' },
    ...(matter.development
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
