import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchSidelight, type RunningSidelight } from './launch.ts';
import {
  accessibilityFaults,
  answerOpenDialog,
  chooseFromMenu,
  picture,
  readingRoom,
  untilCompared,
} from './reading-room.ts';

let folder: string;
let sidelight: RunningSidelight;
let room: ReturnType<typeof readingRoom>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-looks-'));
  await writeFile(join(folder, 'recipe.txt'), 'Apple pie\n\nPeel the apples. Bake for forty minutes.\n');
  await writeFile(join(folder, 'empty.txt'), '');
  sidelight = await launchSidelight();
  room = readingRoom(sidelight.window);
  await untilCompared(sidelight.window);
});
afterAll(async () => {
  await sidelight.close();
  await rm(folder, { recursive: true, force: true });
});

async function resize(width: number, height: number): Promise<void> {
  await sidelight.app.evaluate(
    ({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
    },
    { width, height },
  );
  await sidelight.window.waitForFunction((wanted) => innerWidth === wanted, width);
}

async function openOnTheRight(name: string): Promise<void> {
  await answerOpenDialog(sidelight, join(folder, name));
  await chooseFromMenu(sidelight, 'Open Later…');
}

test('with forced colours a chosen theme can still be told from the others', async () => {
  await room.theme(/^Illicit drugs/).click();
  await sidelight.window.emulateMedia({ forcedColors: 'active' });
  const mark = room.before.getByRole('button', { name: /illicit drugs trafficking/, pressed: true });
  expect(await mark.evaluate((node) => getComputedStyle(node).outlineStyle)).toBe('solid');
  await picture(sidelight.window, 'forced-colours');
  await sidelight.window.emulateMedia({ forcedColors: 'none' });
});

/** Every state of the window, in an order in which each follows from the one before. */
const states: readonly [name: string, reach: () => Promise<void>][] = [
  ['as it opens', () => chooseFromMenu(sidelight, 'Clear Choice')],
  ['a shared theme', () => room.theme(/^Illicit drugs/).click()],
  ['a new theme', () => room.theme(/^Water resources/).click()],
  ['a dropped theme', () => room.theme(/^Organised crime/).click()],
  [
    'a mark with its tip',
    () =>
      room.before
        .getByRole('button', { name: /Organised Crime/ })
        .first()
        .hover(),
  ],
  ['an aligned sentence', () => room.after.getByText('The EU delegation was led by').click()],
  ['a sentence alone', () => room.before.getByText('This meeting took place').click()],
  ['a narrow window', () => resize(720, 800)],
  ['a low and narrow window', () => resize(720, 480)],
  [
    'the list of keys',
    async () => {
      await resize(1440, 900);
      await chooseFromMenu(sidelight, 'Keyboard Shortcuts');
      await sidelight.window.getByRole('dialog').waitFor();
    },
  ],
  [
    'a refusal',
    async () => {
      await sidelight.window.getByRole('button', { name: 'Close' }).click();
      await openOnTheRight('empty.txt');
      await room.refusal.getByText('empty.txt').first().waitFor();
    },
  ],
  [
    'unrelated texts',
    async () => {
      await openOnTheRight('recipe.txt');
      await room.ledger.getByText('do not belong together').waitFor();
    },
  ],
];

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  beforeAll(async () => {
    await resize(1440, 900);
    await sidelight.window.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await answerOpenDialog(sidelight, join(import.meta.dirname, '../assets/dispatches/2021-07-01.txt'));
    await chooseFromMenu(sidelight, 'Open Later…');
    await room.after.waitFor();
    await untilCompared(sidelight.window);
  });

  test.each(states)('axe finds nothing in: %s', async (name, reach) => {
    await reach();
    await sidelight.window.waitForTimeout(250);
    await picture(sidelight.window, `${name.replaceAll(' ', '-')}-${scheme}`);
    expect(await accessibilityFaults(sidelight.window)).toEqual([]);
  });
});
