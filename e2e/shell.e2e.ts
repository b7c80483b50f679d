import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { electronIn } from '../scripts/electron-runtime/executable.ts';
import { launchSidelight, type RunningSidelight } from './launch.ts';
import { untilCompared } from './reading-room.ts';

const project = join(import.meta.dirname, '..');
let folder: string;
let userData: string;
let running: RunningSidelight | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-shell-'));
  userData = join(folder, 'data');
  await writeFile(join(folder, 'one.txt'), 'date 2022-03-04 Lake talks held\n\nThe parties discussed water.\n');
  await writeFile(join(folder, 'two.txt'), 'date 2023-05-06 Lake talks held again\n\nThe parties discussed trade.\n');
});
afterEach(async () => {
  await running?.close();
  running = undefined;
  await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

async function launch(...args: string[]): Promise<RunningSidelight> {
  running = await launchSidelight({ userData, args });
  return running;
}

function frameTitle({ app }: RunningSidelight): Promise<string | undefined> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
}

test('opens the two files it is started with', async () => {
  const sidelight = await launch(join(folder, 'one.txt'), join(folder, 'two.txt'));
  await expect.poll(() => frameTitle(sidelight)).toMatch(/one\.txt.*two\.txt.*Sidelight/);
  expect(await sidelight.window.getByRole('main').innerText()).toContain('The parties discussed water.');
});

test('opens the shipped dispatches where a file cannot be read, and says so', async () => {
  const sidelight = await launch(join(folder, 'one.txt'), join(folder, 'missing.txt'));
  await expect.poll(() => sidelight.window.getByRole('alert').innerText()).toContain('There is no file “missing.txt”');
  expect(await sidelight.window.getByRole('alert').innerText()).not.toContain(folder);
  await expect.poll(() => frameTitle(sidelight)).toMatch(/2019-05-31\.txt.*2021-07-01\.txt/);
});

test('started a second time, shows the files in the window that is there', async () => {
  const sidelight = await launch();
  await expect.poll(() => frameTitle(sidelight)).toContain('2019-05-31.txt');
  const runtime = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '';
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const second = spawn(
    electronIn(runtime, process.platform),
    [...switches, project, `--user-data-dir=${userData}`, 'one.txt', 'two.txt'],
    { cwd: folder, stdio: 'ignore' },
  );
  await once(second, 'exit');
  await expect.poll(() => frameTitle(sidelight)).toMatch(/one\.txt.*two\.txt/);
  expect(sidelight.app.windows()).toHaveLength(1);
});

test('keeps its place on the screen and the chosen paper', async () => {
  const first = await launch();
  await untilCompared(first.window);
  const placed = await first.app.evaluate(({ BrowserWindow, Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('paper-letter')?.click();
    const [window] = BrowserWindow.getAllWindows();
    window?.setBounds({ x: 60, y: 40, width: 1000, height: 700 });
    return window?.getBounds();
  });
  await first.close();
  const second = await launch();
  const found = await second.app.evaluate(({ BrowserWindow, Menu }) => ({
    bounds: BrowserWindow.getAllWindows()[0]?.getBounds(),
    papers: ['a4', 'letter'].map((paper) => Menu.getApplicationMenu()?.getMenuItemById(`paper-${paper}`)?.checked),
  }));
  expect(found).toEqual({ bounds: placed, papers: [false, true] });
});

test('starts with its own measures where what it kept is damaged', async () => {
  await (await launch()).close();
  for (const name of ['window.json', 'settings.json']) await writeFile(join(userData, name), '{"bounds":');
  const sidelight = await launch();
  await expect.poll(() => frameTitle(sidelight)).toContain('2019-05-31.txt');
  await sidelight.close();
  running = undefined;
  expect(JSON.parse(await readFile(join(userData, 'window.json'), 'utf8'))).toHaveProperty('bounds');
});
