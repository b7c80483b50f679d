import { AxeBuilder } from '@axe-core/playwright';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import type { RunningSidelight } from './launch.ts';

/** The parts of the window, found as a reader finds them: by role and name. */
export function readingRoom(window: Page) {
  const ledger = window.getByRole('navigation', { name: 'Themes' });
  const pane = (date: string): Locator => window.getByRole('region', { name: date });
  return {
    ledger,
    before: pane('31 May 2019'),
    after: pane('1 July 2021'),
    pane,
    theme: (name: string | RegExp): Locator => ledger.getByRole('button', { name }),
    dock: window.locator('main > section'),
    refusal: window.getByRole('alert'),
    notices: window.getByRole('main').getByRole('status'),
  };
}

/** Waits until the two texts are compared. */
export async function untilCompared(window: Page): Promise<void> {
  await window.getByRole('navigation', { name: 'Themes' }).getByRole('heading', { level: 3 }).first().waitFor();
}

/** Whether words stand inside the visible part of their pane. */
export async function isInView(words: Locator, pane: Locator): Promise<boolean> {
  const [box, frame] = await Promise.all([words.first().boundingBox(), pane.boundingBox()]);
  return box !== null && frame !== null && box.y >= frame.y && box.y + box.height <= frame.y + frame.height;
}

/** Makes the next system dialog answer with a file. */
export async function answerOpenDialog({ app }: RunningSidelight, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, path);
}

/** Makes the next system dialog answer with a place to save to, or with none. */
export async function answerSaveDialog({ app }: RunningSidelight, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
  }, path);
}

/** The title of the window's frame. */
export function frameTitle({ app }: RunningSidelight): Promise<string | undefined> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
}

/**
 * Clicks an entry of the application's menu, named as the menu shows it, without the `&` before its letter.
 * @param below an entry of the menu that opens behind the first one, named as it is
 */
export async function chooseFromMenu({ app }: RunningSidelight, label: string, below?: string): Promise<void> {
  const found = await app.evaluate(
    ({ Menu }, { wanted, inner }) => {
      const items = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? [];
      const outer = items.find((item) => item.label.replaceAll('&', '') === wanted);
      const entry = inner === null ? outer : outer?.submenu?.items.find((item) => item.label === inner);
      entry?.click();
      return entry !== undefined;
    },
    { wanted: label, inner: below ?? null },
  );
  expect(found, `the menu has “${label}”`).toBe(true);
}

/** Drops files with the given bytes onto a pane, as the system would. */
export async function drop(pane: Locator, files: readonly { name: string; bytes: readonly number[] }[]): Promise<void> {
  await pane.evaluate((node, dropped) => {
    const dataTransfer = new DataTransfer();
    for (const { name, bytes } of dropped) dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
    for (const kind of ['dragover', 'drop']) {
      node.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer }));
    }
  }, files);
}

/** What axe objects to, shortly. */
export async function accessibilityFaults(window: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${html} ${any[0]?.message ?? ''}`));
}

/** Leaves a picture of the window for people to look at. */
export async function picture(window: Page, name: string): Promise<void> {
  const folder = join(import.meta.dirname, 'screenshots');
  await mkdir(folder, { recursive: true });
  await window.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}
