import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchSidelight, type RunningSidelight } from './launch.ts';
import { answerOpenDialog, chooseFromMenu, drop, readingRoom, untilCompared } from './reading-room.ts';

const report = [
  'date 2023-11-23 High-level Political and Security Dialogue held',
  'OSLO. LAKEPRESS The European Union and Central Asia discussed border management, Afghanistan and water resources.\n',
].join('\n\n');
let folder: string;
let sidelight: RunningSidelight;
let room: ReturnType<typeof readingRoom>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-files-'));
  sidelight = await launchSidelight();
  room = readingRoom(sidelight.window);
  await untilCompared(sidelight.window);
});
afterAll(async () => {
  await sidelight.close();
  await rm(folder, { recursive: true, force: true });
});

async function fileWith(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function dates(): Promise<string[]> {
  return sidelight.window.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
}

test.each([
  ['a binary', 'picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d, 0, 1, 2, 3]), /picture\.txt/],
  [
    'an encoding that is not Unicode',
    'cp1251.txt',
    Buffer.alloc(63, Uint8Array.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20])),
    /Windows-1251/i,
  ],
  ['an empty file', 'empty.txt', '', /empty/],
])('refuses %s in words and keeps the texts', async (_, name, content, words) => {
  await answerOpenDialog(sidelight, await fileWith(name, content));
  await chooseFromMenu(sidelight, 'Open Earlier…');
  await expect.poll(() => room.refusal.innerText()).toMatch(words);
  expect((await dates()).slice(0, 2)).toEqual(['31 May 2019', '1 July 2021']);
  await room.refusal.getByRole('button', { name: /^Dismiss/ }).click();
  expect(await room.refusal.innerText()).toBe('');
});

test('refuses two files at a time, and one of more than 10 MB before it is read', async () => {
  await drop(room.after, [
    { name: 'a.txt', bytes: [65] },
    { name: 'b.txt', bytes: [66] },
  ]);
  await expect.poll(() => room.refusal.innerText()).toContain('one file at a time');
  await room.after.evaluate((node) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'huge.txt'));
    node.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  });
  await expect.poll(() => room.refusal.innerText()).toContain('“huge.txt” is larger than 10 MB');
});

test('shows where a dragged file would open', async () => {
  await room.after.evaluate((node) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['a'], 'a.txt'));
    node.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer }));
  });
  await room.after.getByText('Drop to open on the right').waitFor();
  await room.after.evaluate((node) => node.dispatchEvent(new DragEvent('dragleave', { bubbles: true })));
  await expect.poll(() => room.after.getByText('Drop to open').count()).toBe(0);
});

test('swaps the two texts and says that the later one is on the left now', async () => {
  await sidelight.window.getByRole('button', { name: 'Swap' }).click();
  await expect.poll(async () => (await dates()).slice(0, 2)).toEqual(['1 July 2021', '31 May 2019']);
  await expect.poll(() => room.notices.innerText()).toContain('The text on the left is the later one');
  await chooseFromMenu(sidelight, 'Swap');
  await expect.poll(async () => (await dates()).slice(0, 2)).toEqual(['31 May 2019', '1 July 2021']);
});

test('opens a text on the right by the system’s dialog', async () => {
  await answerOpenDialog(sidelight, await fileWith('2023.txt', report));
  await chooseFromMenu(sidelight, 'Open Later…');
  await room.pane('23 November 2023').waitFor();
  await expect
    .poll(() => room.ledger.innerText())
    .toMatch(/water resources\s+0 · \d+\s+new in 2023, not in 2019, .+ in 2023/i);
  const title = (): Promise<string | undefined> =>
    sidelight.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getTitle());
  await expect.poll(title).toContain('2023.txt');
});

test('opens a text that is dropped onto a pane', async () => {
  await drop(room.before, [{ name: '2022.txt', bytes: [...Buffer.from(report.replace('2023', '2022'))] }]);
  await room.pane('23 November 2022').waitFor();
  expect(await room.pane('23 November 2022').innerText()).toContain('2022.txt');
});
