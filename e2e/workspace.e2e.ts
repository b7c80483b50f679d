import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { electronIn } from '../scripts/electron-runtime/executable.ts';
import { launchSidelight, type RunningSidelight } from './launch.ts';
import {
  accessibilityFaults,
  answerOpenDialog,
  answerSaveDialog,
  chooseFromMenu,
  drop,
  frameTitle,
  picture,
  readingRoom,
  untilCompared,
} from './reading-room.ts';

let folder: string;
let userData: string;
let running: RunningSidelight | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-work-'));
  userData = join(folder, 'data');
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

/** Starts with the shipped pair. */
async function start(...args: string[]) {
  const sidelight = await launch(...args);
  await untilCompared(sidelight.window);
  return { sidelight, ...readingRoom(sidelight.window) };
}

type Started = Awaited<ReturnType<typeof start>>;

async function close(): Promise<void> {
  await running?.close();
  running = undefined;
}

async function accept({ sidelight, theme }: Started, name: string): Promise<void> {
  await theme(new RegExp(`^${name}`)).click();
  await chooseFromMenu(sidelight, 'Accept');
  await theme(new RegExp(`^${name}.*accepted`)).waitFor();
}

async function saveAs({ sidelight }: Started, name: string): Promise<string> {
  const path = join(folder, name);
  await answerSaveDialog(sidelight, path);
  await chooseFromMenu(sidelight, 'Save As…');
  await expect.poll(() => readingRoom(sidelight.window).notices.innerText()).toContain(`Saved “${name}”`);
  return path;
}

const readJson = async (path: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;

/** The verdicts that a workspace file holds, in order. */
async function verdictsIn(path: string): Promise<string[]> {
  const { decisions } = (await readJson(path)) as unknown as { decisions: { made: { theme: string }[] } };
  return decisions.made.map(({ theme }) => theme);
}

describe('a workspace', () => {
  test('is saved with both texts inside, and kept in its file from then on', async () => {
    const started = await start();
    await accept(started, 'Water resources');
    await expect.poll(() => frameTitle(started.sidelight)).toMatch(/^• 2019-05-31\.txt/);
    const path = await saveAs(started, 'talks.sidelight');
    await expect.poll(() => frameTitle(started.sidelight)).toMatch(/^talks\.sidelight · 2019-05-31\.txt/);
    expect(await readJson(path)).toMatchObject({
      format: 'sidelight.workspace/1',
      before: { name: '2019-05-31.txt', text: expect.stringContaining('High-level Political') as string },
      after: { name: '2021-07-01.txt', text: expect.stringContaining('NUR-SULTAN') as string },
    });
    await accept(started, 'Stability');
    await expect.poll(() => verdictsIn(path).then(({ length }) => length)).toBe(2);
    await chooseFromMenu(started.sidelight, 'Undo');
    await expect.poll(async () => (await readJson(path))['decisions']).toMatchObject({ inForce: 1 });
    await expect.poll(() => frameTitle(started.sidelight)).not.toMatch(/^•/);
  });

  test('is opened elsewhere with nothing but its file', async () => {
    const first = await start();
    await accept(first, 'Water resources');
    const path = await saveAs(first, 'talks.sidelight');
    await close();
    userData = join(folder, 'another laptop');
    const { theme, before } = await start(path);
    await theme(/^Water resources.*accepted/).waitFor();
    expect(await before.innerText()).toContain('sixth High-level Political');
  });

  test('stands where it stood when the app is started again: view, width, theme and places', async () => {
    const { sidelight, theme, before, after } = await start();
    const { window } = sidelight;
    await window.emulateMedia({ reducedMotion: 'reduce' });
    await window.getByRole('separator', { name: 'Width of the texts' }).focus();
    for (let step = 0; step < 3; step += 1) await window.keyboard.press('ArrowLeft');
    await window.getByRole('button', { name: 'Clean' }).click();
    await theme(/^Organised crime/).click();
    const topOf = (pane: typeof before) => pane.getByRole('group').evaluate((node) => Math.round(node.scrollTop));
    await expect.poll(() => topOf(before)).toBeGreaterThan(100);
    // Scrolling by hand, then: the place is where the reader left it, not where a theme led.
    await before.hover();
    await window.mouse.wheel(0, 250);
    await window.waitForTimeout(700);
    const stood = [await topOf(before), await topOf(after)];
    await close();

    const again = await start();
    const share = again.sidelight.window.getByRole('separator', { name: 'Width of the texts' });
    await expect.poll(() => share.getAttribute('aria-valuenow')).toBe('44');
    const clean = again.sidelight.window.getByRole('button', { name: 'Clean' });
    expect(await clean.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(() => again.theme(/^Organised crime/).getAttribute('aria-pressed')).toBe('true');
    // The pointer may stand on a sentence, which is shown first.
    await again.before.hover();
    await again.sidelight.window.mouse.move(5, 5);
    await expect.poll(() => again.dock.innerText()).toContain('Organised crime');
    const moved = async () => {
      const stands = [await topOf(again.before), await topOf(again.after)];
      return Math.max(...stands.map((top, place) => Math.abs(top - (stood[place] ?? 0))));
    };
    // Within a line of the text.
    await expect.poll(moved).toBeLessThan(27);
    expect(stood[0]).toBeGreaterThan(100);
  });

  test('comes back in its file after the app is closed in the midst of it, the last word included', async () => {
    const started = await start();
    const path = await saveAs(started, 'talks.sidelight');
    await started.theme(/^Stability/).click();
    await chooseFromMenu(started.sidelight, 'Accept');
    // No pause: closing waits for what was not handed over yet.
    await close();
    expect(await verdictsIn(path)).toHaveLength(1);
    const { theme, sidelight } = await start();
    await theme(/^Stability.*accepted/).waitFor();
    expect(await frameTitle(sidelight)).toMatch(/^talks\.sidelight/);
  });

  test('is opened again from Open Recent, and by dropping its file, which asks for a file of its own then', async () => {
    const started = await start();
    await accept(started, 'Stability');
    const path = await saveAs(started, 'talks & more.sidelight');
    await chooseFromMenu(started.sidelight, 'New');
    const place = started.sidelight.window.getByRole('region', { name: 'The earlier dispatch' });
    await place.waitFor();
    await chooseFromMenu(started.sidelight, 'Open Recent', 'talks && more.sidelight');
    await started.theme(/^Stability.*accepted/).waitFor();
    expect(await frameTitle(started.sidelight)).toMatch(/^talks & more\.sidelight/);
    await chooseFromMenu(started.sidelight, 'New');
    await drop(place, [{ name: 'talks.sidelight', bytes: [...(await readFile(path))] }]);
    await started.theme(/^Stability.*accepted/).waitFor();
    await expect.poll(() => frameTitle(started.sidelight)).toMatch(/^• 2019-05-31\.txt/);
  });
});

describe('work that was never saved', () => {
  test('is there again at the next start', async () => {
    await accept(await start(), 'Stability');
    await close();
    const { theme, sidelight } = await start();
    await theme(/^Stability.*accepted/).waitFor();
    await expect.poll(() => frameTitle(sidelight)).toMatch(/^• /);
  });

  test('is set aside in a file when a second start brings other texts', async () => {
    const started = await start();
    await accept(started, 'Stability');
    await writeFile(join(folder, 'one.txt'), 'date 2022-03-04 Lake talks held\n\nThe parties discussed water.\n');
    await writeFile(join(folder, 'two.txt'), 'date 2023-05-06 Lake talks held\n\nThe parties discussed trade.\n');
    await startAgain('one.txt', 'two.txt');
    await expect.poll(() => frameTitle(started.sidelight)).toMatch(/^one\.txt – two\.txt/);
    await expect
      .poll(() => started.notices.innerText())
      .toContain('set aside as “2019-05-31 and 2021-07-01.sidelight”');
    expect(await started.refusal.innerText()).toBe('');
    await chooseFromMenu(started.sidelight, 'Open Recent', '2019-05-31 and 2021-07-01.sidelight');
    await started.theme(/^Stability.*accepted/).waitFor();
    await close();
    expect(await readdir(join(userData, 'set-aside'))).toEqual(['2019-05-31 and 2021-07-01.sidelight']);
  });
});

async function startAgain(...args: string[]): Promise<void> {
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const project = join(import.meta.dirname, '..');
  const runtime = electronIn(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '', process.platform);
  const second = spawn(runtime, [...switches, project, `--user-data-dir=${userData}`, ...args], {
    cwd: folder,
    stdio: 'ignore',
  });
  await once(second, 'exit');
}

test('New offers an empty pair, with a place for each text, which takes two at once', async () => {
  const { sidelight, pane } = await start();
  const { window } = sidelight;
  await chooseFromMenu(sidelight, 'New');
  const earlier = window.getByRole('region', { name: 'The earlier dispatch' });
  await earlier.waitFor();
  for (const scheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme: scheme });
    await picture(window, `workspace-new-${scheme}`);
    expect(await accessibilityFaults(window)).toEqual([]);
  }
  const bytes = (text: string): number[] => [...Buffer.from(text)];
  await drop(earlier, [
    { name: 'b.txt', bytes: bytes('date 2023-05-06 Lake talks held\n\nThe parties discussed trade.\n') },
    { name: 'a.txt', bytes: bytes('date 2022-03-04 Lake talks held\n\nThe parties discussed water.\n') },
  ]);
  await pane('4 March 2022').waitFor();
  await pane('6 May 2023').waitFor();
  await close();
  const again = await launch();
  await readingRoom(again.window).pane('4 March 2022').waitFor();
});

test('New is filled by the keyboard alone, one text after the other', async () => {
  const { sidelight, pane } = await start();
  const { window } = sidelight;
  await writeFile(join(folder, 'one.txt'), 'date 2022-03-04 Lake talks held\n\nThe parties discussed water.\n');
  await chooseFromMenu(sidelight, 'New');
  await answerOpenDialog(sidelight, join(folder, 'one.txt'));
  await window.getByRole('button', { name: 'Open the later dispatch…' }).focus();
  await window.keyboard.press('Enter');
  await window.getByRole('heading', { name: 'one.txt' }).waitFor();
  await picture(window, 'workspace-half');
  await answerOpenDialog(sidelight, join(import.meta.dirname, '../assets/dispatches/2019-05-31.txt'));
  await window.getByRole('button', { name: 'Open the earlier dispatch…' }).focus();
  await window.keyboard.press('Enter');
  await pane('31 May 2019').waitFor();
  await pane('4 March 2022').waitFor();
});

const bad: readonly [string, string, RegExp][] = [
  ['cut short', '{\n"format": "sidelight.workspace/1",\n"before":', /not valid JSON: see line 3/],
  ['newer', '{"format": "sidelight.workspace/7"}', /version 7.*reads version 1.*newer one/],
  ['something else', '[1, 2]', /must be an object/],
  ['damaged', '{"format": "sidelight.workspace/1", "before": 3}', /“before” must be an object/],
  ['huge', ' '.repeat(64 * 1024 * 1024 + 1), /larger than 64 MB/],
];

describe('a file that is no good workspace', () => {
  test('is refused in words and kept as it is, and what is open stays', async () => {
    const started = await start();
    await accept(started, 'Stability');
    for (const [name, content, words] of bad) {
      const path = join(folder, `${name}.sidelight`);
      await writeFile(path, content);
      await answerOpenDialog(started.sidelight, path);
      await chooseFromMenu(started.sidelight, 'Open Workspace…');
      const refusal = started.refusal.getByText(`“${name}.sidelight”`);
      await expect.poll(() => refusal.innerText()).toMatch(words);
      expect(await refusal.innerText()).not.toContain(folder);
    }
    await picture(started.sidelight.window, 'workspace-refused');
    await accept(started, 'Water resources');
    await close();
    for (const [name, content] of bad) {
      expect((await readFile(join(folder, `${name}.sidelight`), 'utf8')) === content, name).toBe(true);
    }
    const { theme } = await start();
    await theme(/^Water resources.*accepted/).waitFor();
  });

  test('named at the start: what was open last stands there, with the reason', async () => {
    await accept(await start(), 'Stability');
    await close();
    await writeFile(join(folder, 'bad.sidelight'), 'no');
    const { theme, refusal } = await start(join(folder, 'bad.sidelight'));
    await theme(/^Stability.*accepted/).waitFor();
    expect(await refusal.innerText()).toContain('“bad.sidelight” is not valid JSON');
  });

  test('in the app’s own keeping is put aside, and the shipped dispatches are shown', async () => {
    await accept(await start(), 'Stability');
    await close();
    const kept = join(userData, 'recovery', 'last.json');
    await writeFile(kept, (await readFile(kept, 'utf8')).slice(0, 500));
    const { refusal, before } = await start();
    await before.waitFor();
    expect(await refusal.innerText()).toContain('cannot be read, and was put aside');
    await close();
    expect(await readdir(join(userData, 'recovery'))).toContain('last.json.unread');
  });
});

test('a file that another program has written since is never written over', async () => {
  const started = await start();
  await accept(started, 'Stability');
  const path = await saveAs(started, 'talks.sidelight');
  const theirs = (await readFile(path, 'utf8')).replace('"accepted"', '"rejected"');
  await writeFile(path, theirs);
  await accept(started, 'Water resources');
  await expect.poll(() => started.refusal.innerText()).toContain('changed, moved or deleted by another program');
  await expect.poll(() => frameTitle(started.sidelight)).toMatch(/^• 2019-05-31\.txt/);
  await picture(started.sidelight.window, 'workspace-changed-elsewhere');
  expect(await readFile(path, 'utf8')).toBe(theirs);
  await saveAs(started, 'mine.sidelight');
  expect(await verdictsIn(join(folder, 'mine.sidelight'))).toHaveLength(2);
});

describe('a codebook of one’s own', () => {
  const own = {
    format: 'sidelight.codebook/1',
    name: 'Desk codebook',
    version: '3',
    language: 'en',
    categories: [{ id: 'desk', label: 'Our desk' }],
    themes: [{ id: 'proposals', label: 'Constructive proposals', category: 'desk', terms: ['constructive proposal'] }],
  };

  test('is laid over the shipped one, and the pair is compared again at once', async () => {
    const started = await start();
    await accept(started, 'Stability');
    const path = join(folder, 'desk.json');
    await writeFile(path, JSON.stringify(own));
    await answerOpenDialog(started.sidelight, path);
    await chooseFromMenu(started.sidelight, 'Use Codebook…');
    await started.theme(/^Constructive proposals/).waitFor();
    expect(await started.notices.innerText()).toContain('“Desk codebook”, laid over the shipped codebook');
    await started.theme(/^Stability.*accepted/).waitFor();
    await started.theme(/^Constructive proposals/).click();
    await picture(started.sidelight.window, 'workspace-codebook');
    await close();
    const again = await start();
    await again.theme(/^Constructive proposals/).waitFor();
    await chooseFromMenu(again.sidelight, 'Use the Shipped Codebook');
    await expect.poll(() => again.theme(/^Constructive proposals/).count()).toBe(0);
  });

  test('that is damaged is refused with the reason, and the themes stay', async () => {
    const started = await start();
    const faults: readonly [string, RegExp][] = [
      ['{\n  "format": ,\n}', /“desk\.json” is not valid JSON: see line 2/],
      [JSON.stringify({ ...own, themes: [{ ...own.themes[0], terms: [] }] }), /Theme "proposals": its "terms"/],
      [JSON.stringify({ ...own, categories: [] }), /"categories" must be a list/],
    ];
    for (const [content, words] of faults) {
      const path = join(folder, 'desk.json');
      await writeFile(path, content);
      await answerOpenDialog(started.sidelight, path);
      await chooseFromMenu(started.sidelight, 'Use Codebook…');
      await expect.poll(() => started.refusal.innerText()).toMatch(words);
    }
    await picture(started.sidelight.window, 'workspace-codebook-refused');
    await started.theme(/^Stability/).waitFor();
  });
});
