import type { MenuItemConstructorOptions } from 'electron';
import type { Command } from '../shared/contract.ts';

/** Makes an entry that asks the window for a command. */
type Ask = (command: Command, label: string, accelerator?: string) => MenuItemConstructorOptions;

const separator = { type: 'separator' } as const;

/** Of the Edit menu. */
export function findEntries(ask: Ask): MenuItemConstructorOptions[] {
  return [
    ask('find', '&Find in Both Texts…', 'CmdOrCtrl+F'),
    ask('find-next', 'Find Ne&xt', 'F3'),
    ask('find-previous', 'Find Pre&vious', 'Shift+F3'),
  ];
}

/** Of the Themes menu. */
export function evidenceEntries(ask: Ask): MenuItemConstructorOptions[] {
  return [
    ask('next-evidence', 'Next E&vidence', 'Alt+F7'),
    ask('previous-evidence', 'Previous Ev&idence', 'Alt+Shift+F7'),
  ];
}

/** Of the View menu. */
export function readingEntries(ask: Ask): MenuItemConstructorOptions[] {
  return [
    ask('view-themes', '&Themes', 'CmdOrCtrl+1'),
    ask('view-sentences', '&Sentences', 'CmdOrCtrl+2'),
    ask('view-clean', '&Clean', 'CmdOrCtrl+3'),
    ask('show-briefing', '&Briefing', 'CmdOrCtrl+4'),
    separator,
    ask('show-why', '&Why'),
    ask('show-changes', 'What C&hanged'),
    separator,
    ask('next-part', '&Next Part of the Window', 'F6'),
    ask('previous-part', '&Previous Part of the Window', 'Shift+F6'),
    separator,
    ask('scroll-together', 'Scroll To&gether', 'F8'),
    ask('equal-widths', '&Equal Widths'),
    separator,
    ask('text-larger', '&Larger Text', 'CmdOrCtrl+Plus'),
    // The key itself, where the plus needs Shift.
    { ...ask('text-larger', 'Larger Text', 'CmdOrCtrl+='), visible: false },
    ask('text-smaller', 'S&maller Text', 'CmdOrCtrl+-'),
    ask('text-usual', '&Usual Text Size', 'CmdOrCtrl+0'),
    separator,
    // The whole window, with its ledger and panels; the text alone is what the shorter keys are for.
    { role: 'zoomIn', accelerator: 'CmdOrCtrl+Alt+Plus' },
    { role: 'zoomOut', accelerator: 'CmdOrCtrl+Alt+-' },
    { role: 'resetZoom', accelerator: 'CmdOrCtrl+Alt+0' },
  ];
}
