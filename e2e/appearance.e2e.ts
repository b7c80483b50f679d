import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
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

async function resize(width: number, height: number, zoom = 1): Promise<void> {
  await sidelight.app.evaluate(
    ({ BrowserWindow }, size) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setContentSize(size.width, size.height);
      window?.webContents.setZoomFactor(size.zoom);
    },
    { width, height, zoom },
  );
  await sidelight.window.waitForFunction((wanted) => innerWidth === wanted, width / zoom);
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

/** As the window shows it: Playwright's own pictures know nothing of the zoom. */
async function takePicture(name: string): Promise<void> {
  const shown = await sidelight.app.evaluate(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return image?.toPNG().toString('base64') ?? '';
  });
  const pictures = join(import.meta.dirname, 'screenshots');
  await mkdir(pictures, { recursive: true });
  await writeFile(join(pictures, `${name}.png`), Buffer.from(shown, 'base64'));
}

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
  ['what changed', () => chooseFromMenu(sidelight, 'What Changed')],
  [
    'the sentences',
    async () => {
      await chooseFromMenu(sidelight, 'Why');
      await chooseFromMenu(sidelight, 'Sentences');
    },
  ],
  ['the clean texts', () => chooseFromMenu(sidelight, 'Clean')],
  [
    'the search',
    async () => {
      await chooseFromMenu(sidelight, 'Themes');
      await chooseFromMenu(sidelight, 'Find in Both Texts…');
      await sidelight.window.getByRole('textbox', { name: 'Find in both texts' }).fill('security');
      await sidelight.window.keyboard.press('Enter');
    },
  ],
  [
    'a narrowed ledger',
    async () => {
      await sidelight.window.keyboard.press('Escape');
      await room.ledger.getByRole('searchbox').fill('water');
    },
  ],
  [
    'the list of keys',
    async () => {
      await room.ledger.getByRole('button', { name: 'Show all' }).click();
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

/** At twice the size both texts still have room; what becomes of a window without room is tested by its own name. */
const zooms = [1, 2] as const;

describe.each(zooms.flatMap((zoom) => (['light', 'dark'] as const).map((scheme) => ({ zoom, scheme }))))(
  'in the $scheme scheme at a zoom of $zoom',
  ({ scheme, zoom }) => {
    beforeAll(async () => {
      await resize(zoom * 1200, zoom * 800, zoom);
      await sidelight.window.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await answerOpenDialog(sidelight, join(import.meta.dirname, '../assets/dispatches/2021-07-01.txt'));
      await chooseFromMenu(sidelight, 'Open Later…');
      await room.after.waitFor();
      await untilCompared(sidelight.window);
    });

    test.each(states)('axe finds nothing in: %s', async (name, reach) => {
      await reach();
      await sidelight.window.waitForTimeout(250);
      await takePicture(`${name.replaceAll(' ', '-')}-${scheme}${zoom === 1 ? '' : '-zoomed'}`);
      expect(await accessibilityFaults(sidelight.window)).toEqual([]);
    });
  },
);

describe('where there is little room', () => {
  beforeAll(async () => {
    await resize(1440, 900);
    await answerOpenDialog(sidelight, join(import.meta.dirname, '../assets/dispatches/2021-07-01.txt'));
    await chooseFromMenu(sidelight, 'Open Later…');
    await room.after.waitFor();
    await untilCompared(sidelight.window);
    await room.theme(/^Illicit drugs/).click();
  });

  test.each([
    ['a narrow window', 720, 800],
    ['a low and narrow window', 720, 480],
    ['a small laptop', 1280, 720],
  ] as const)('axe finds nothing in: %s, and nothing is cut off', async (name, width, height) => {
    await resize(width, height);
    await sidelight.window.waitForTimeout(250);
    await takePicture(name.replaceAll(' ', '-'));
    expect(await accessibilityFaults(sidelight.window)).toEqual([]);
    const beyond = await sidelight.window.evaluate(() =>
      [...document.querySelectorAll('header button, nav button, main button, footer li')]
        .filter((node) => node.checkVisibility({ visibilityProperty: true }))
        .map((node) => ({ name: node.textContent.trim(), box: node.getBoundingClientRect() }))
        .filter(({ box }) => box.left < -1 || box.right > innerWidth + 1)
        .map((one) => one.name),
    );
    expect(beyond).toEqual([]);
    expect(await sidelight.window.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test('in a low window a notice takes one line, and the rest where it is asked for', async () => {
    await resize(720, 480);
    await chooseFromMenu(sidelight, 'Swap');
    const notice = room.notices.getByText('The text on the left is the later one');
    await notice.waitFor();
    const height = async () => (await notice.boundingBox())?.height ?? NaN;
    const more = room.notices.getByRole('button', { name: /^More: The text on the left/ });
    await more.waitFor();
    const oneLine = await height();
    expect(oneLine).toBeLessThan(24);
    await takePicture('low-notice');
    await more.click();
    await expect.poll(height).toBeGreaterThan(1.5 * oneLine);
    await room.notices.getByRole('button', { name: /^Less: The text on the left/ }).click();
    await expect.poll(height).toBe(oneLine);
    await chooseFromMenu(sidelight, 'Swap');
    await notice.waitFor({ state: 'detached' });
  });

  test('one text is shown at a time, and its counterpart at the same level', async () => {
    await resize(720, 800);
    const choice = sidelight.window.getByRole('group', { name: 'Text shown' });
    await choice.getByRole('button', { name: '2021' }).click();
    expect(await sidelight.window.locator('.pane:visible').count()).toBe(1);
    expect(await sidelight.window.getByRole('region', { name: '1 July 2021' }).isVisible()).toBe(true);
  });
});
