import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { menuTemplate, type MenuMatter } from './menu.ts';

function entries(given: Partial<MenuMatter> = {}): MenuItemConstructorOptions[] {
  const flat = (items: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
    items.flatMap((item) => (Array.isArray(item.submenu) ? [item, ...flat(item.submenu)] : [item]));
  const matter = { platform: 'linux', development: false, paper: 'a4', send: vi.fn() } as const;
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
      'Open &Earlier…: CmdOrCtrl+O',
      'Open &Later…: CmdOrCtrl+Shift+O',
      '&Swap: CmdOrCtrl+Shift+X',
      'E&xport Briefing…: CmdOrCtrl+E',
      '&Print Briefing…: CmdOrCtrl+P',
      '&Next Theme: F7',
      '&Previous Theme: Shift+F7',
      '&Briefing: CmdOrCtrl+4',
    ]);
  });

  it.each([
    ['Open &Earlier…', 'open-before'],
    ['Open &Later…', 'open-after'],
    ['&Swap', 'swap'],
    ['E&xport Briefing…', 'export'],
    ['&Copy Briefing as Text', 'copy-briefing'],
    ['&Print Briefing…', 'print'],
    ['A4', 'paper-a4'],
    ['Letter', 'paper-letter'],
    ['&Briefing', 'show-briefing'],
    ['&Next Theme', 'next-theme'],
    ['&Previous Theme', 'previous-theme'],
    ['&Clear Choice', 'clear-theme'],
    ['&Keyboard Shortcuts', 'show-shortcuts'],
  ])('%s asks the window for %s', (label, command) => {
    const send = vi.fn();
    choose(entries({ send }), label);
    expect(send).toHaveBeenCalledExactlyOnceWith(command);
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
