import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { menuTemplate, type MenuMatter } from './menu.ts';

function entries(given: Partial<MenuMatter> = {}): MenuItemConstructorOptions[] {
  const flat = (items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    items.flatMap((item) => (Array.isArray(item.submenu) ? [item, ...flat(item.submenu)] : [item]));
  const matter: MenuMatter = {
    platform: 'linux',
    development: false,
    paper: 'a4',
    recents: [],
    send: vi.fn(),
    openRecent: vi.fn(),
  };
  return flat(menuTemplate({ ...matter, ...given }));
}

function choose(items: MenuItemConstructorOptions[], label: string): void {
  const item = items.find((candidate) => candidate.label === label);
  if (!item?.click) throw new Error(`There is no entry ${label}.`);
  Reflect.apply(item.click, undefined, []);
}

describe('the menu', () => {
  it('has these entries and keys', () => {
    const keys = entries().flatMap(({ label, accelerator }) =>
      accelerator === undefined ? [] : [`${label ?? ''}: ${accelerator}`],
    );
    expect(keys).toEqual([
      '&New: CmdOrCtrl+N',
      'Open &Workspace…: CmdOrCtrl+L',
      'Open &Earlier…: CmdOrCtrl+O',
      'Open &Later…: CmdOrCtrl+Shift+O',
      'Swa&p: CmdOrCtrl+Shift+X',
      '&Save: CmdOrCtrl+S',
      'Save &As…: CmdOrCtrl+Shift+S',
      'E&xport Briefing…: CmdOrCtrl+E',
      'Pr&int Briefing…: CmdOrCtrl+P',
      '&Undo: CmdOrCtrl+Z',
      '&Redo: CmdOrCtrl+Shift+Z',
      '&Find in Both Texts…: CmdOrCtrl+F',
      'Find Ne&xt: F3',
      'Find Pre&vious: Shift+F3',
      '&Next Theme: F7',
      '&Previous Theme: Shift+F7',
      'Next E&vidence: Alt+F7',
      'Previous Ev&idence: Alt+Shift+F7',
      '&Accept: CmdOrCtrl+Shift+A',
      '&Reject: CmdOrCtrl+Shift+R',
      'R&ename…: F2',
      '&Merge…: CmdOrCtrl+Shift+M',
      'Change &Status…: CmdOrCtrl+Shift+U',
      'No&te…: CmdOrCtrl+Shift+N',
      'A&dd Theme from Selection…: CmdOrCtrl+Shift+T',
      '&Themes: CmdOrCtrl+1',
      '&Sentences: CmdOrCtrl+2',
      '&Clean: CmdOrCtrl+3',
      '&Briefing: CmdOrCtrl+4',
      '&Next Part of the Window: F6',
      '&Previous Part of the Window: Shift+F6',
      'Scroll To&gether: F8',
      '&Larger Text: CmdOrCtrl+Plus',
      'Larger Text: CmdOrCtrl+=',
      'S&maller Text: CmdOrCtrl+-',
      '&Usual Text Size: CmdOrCtrl+0',
      ': CmdOrCtrl+Alt+Plus',
      ': CmdOrCtrl+Alt+-',
      ': CmdOrCtrl+Alt+0',
    ]);
    expect(new Set(keys.map((key) => key.split(': ')[1])).size).toBe(keys.length);
  });

  it.each([
    ['&New', 'new-workspace'],
    ['Open &Workspace…', 'open-workspace'],
    ['&Save', 'save'],
    ['Save &As…', 'save-as'],
    ['Use Code&book…', 'use-codebook'],
    ['Use the Shippe&d Codebook', 'use-shipped-codebook'],
    ['&Undo', 'undo'],
    ['&Redo', 'redo'],
    ['&Accept', 'accept-theme'],
    ['&Reject', 'reject-theme'],
    ['R&ename…', 'rename-theme'],
    ['&Merge…', 'merge-theme'],
    ['Change &Status…', 'change-status'],
    ['No&te…', 'write-note'],
    ['A&dd Theme from Selection…', 'add-theme'],
    ['Open &Earlier…', 'open-before'],
    ['Open &Later…', 'open-after'],
    ['Swa&p', 'swap'],
    ['E&xport Briefing…', 'export'],
    ['&Copy Briefing as Text', 'copy-briefing'],
    ['Pr&int Briefing…', 'print'],
    ['A4', 'paper-a4'],
    ['Letter', 'paper-letter'],
    ['&Briefing', 'show-briefing'],
    ['&Next Theme', 'next-theme'],
    ['&Previous Theme', 'previous-theme'],
    ['&Clear Choice', 'clear-theme'],
    ['&Find in Both Texts…', 'find'],
    ['Find Ne&xt', 'find-next'],
    ['Find Pre&vious', 'find-previous'],
    ['Next E&vidence', 'next-evidence'],
    ['Previous Ev&idence', 'previous-evidence'],
    ['&Sentences', 'view-sentences'],
    ['&Clean', 'view-clean'],
    ['&Why', 'show-why'],
    ['What C&hanged', 'show-changes'],
    ['&Next Part of the Window', 'next-part'],
    ['&Previous Part of the Window', 'previous-part'],
    ['Scroll To&gether', 'scroll-together'],
    ['&Equal Widths', 'equal-widths'],
    ['&Larger Text', 'text-larger'],
    ['S&maller Text', 'text-smaller'],
    ['&Usual Text Size', 'text-usual'],
    ['&Keyboard Shortcuts', 'show-shortcuts'],
  ])('%s asks the window for %s', (label, command) => {
    const send = vi.fn();
    choose(entries({ send }), label);
    expect(send).toHaveBeenCalledExactlyOnceWith(command);
  });

  it('gives each entry of one menu a letter of its own', () => {
    const menus = menuTemplate({
      platform: 'linux',
      development: false,
      paper: 'a4',
      recents: [],
      send: vi.fn(),
      openRecent: vi.fn(),
    });
    for (const { label = '', submenu } of menus) {
      const items = Array.isArray(submenu) ? submenu : [];
      const letters = items.flatMap((item) => /&(\w)/.exec(item.label ?? '')?.[1]?.toLowerCase() ?? []);
      expect(new Set(letters).size, label).toBe(letters.length);
    }
  });

  it('offers the workspaces that were open before, with their names as they are', () => {
    const openRecent = vi.fn();
    const recents = [{ path: '/w/a & b.sidelight', label: 'a & b.sidelight' }];
    const items = entries({ recents, openRecent });
    choose(items, 'a && b.sidelight');
    expect(openRecent).toHaveBeenCalledExactlyOnceWith('/w/a & b.sidelight');
    expect(entries().find(({ label }) => label === 'No Workspaces Yet')).toMatchObject({ enabled: false });
  });

  it('shows the paper that is set', () => {
    const items = entries({ paper: 'letter' });
    const radios = items.filter(({ type }) => type === 'radio');
    expect(radios.map(({ label, checked }) => [label, checked])).toEqual([
      ['A4', false],
      ['Letter', true],
    ]);
  });

  it.each([
    [false, []],
    [true, ['reload', 'toggleDevTools']],
  ])('has, in development %s, the entries %j for developers', (development, roles) => {
    const found = entries({ development }).flatMap(({ role }) => role ?? []);
    expect(found.filter((role) => /reload|devtools/i.test(role))).toEqual(roles);
  });

  it('keeps to the habits of macOS there', () => {
    const roles = (platform: NodeJS.Platform) => entries({ platform }).flatMap(({ role }) => role ?? []);
    expect(roles('darwin')).toEqual(expect.arrayContaining(['appMenu', 'close']));
    expect(roles('darwin')).not.toEqual(expect.arrayContaining(['quit']));
    expect(roles('linux')).toEqual(expect.arrayContaining(['quit', 'about']));
    expect(roles('linux')).not.toContain('appMenu');
  });
});
