import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPage as readPdf } from '../src/pdf/testing/read-page.ts';
import { allWords, elementsOf } from '../src/pdf/testing/read-structure.ts';
import { openElsewhere } from './other-browser.ts';
import { launchSidelight, type RunningSidelight } from './launch.ts';
import { chooseFromMenu, readingRoom, untilCompared } from './reading-room.ts';

let folder: string;
let sidelight: RunningSidelight;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-export-'));
  sidelight = await launchSidelight();
  await untilCompared(sidelight.window);
});
afterAll(async () => {
  await sidelight.close();
  await rm(folder, { recursive: true, force: true });
});

async function answerSaveDialog(path: string | null): Promise<void> {
  await sidelight.app.evaluate(({ dialog, shell }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
    const log: string[] = [];
    Object.assign(globalThis, { shown: log });
    shell.showItemInFolder = (path) => void log.push(`folder ${path}`);
    shell.openPath = (path) => {
      log.push(`open ${path}`);
      return Promise.resolve('');
    };
  }, path);
}

async function readPage(path: string): Promise<{ pages: number; text: string }> {
  const document = await getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  return { pages: document.numPages, text: text.replace(/\s+/g, ' ') };
}

test('writes one page that carries the ledger, and offers to show and open it', async () => {
  const path = join(folder, 'page.pdf');
  await answerSaveDialog(path);
  const { ledger, notices } = readingRoom(sidelight.window);
  await chooseFromMenu(sidelight, 'Export Briefing…');
  await expect.poll(() => notices.innerText(), { timeout: 20_000 }).toContain('Saved “page.pdf”.');
  const { pages, text } = await readPage(path);
  expect(pages).toBe(1);
  for (const heading of await ledger.getByRole('heading', { level: 3 }).allTextContents()) {
    const words = heading.replace(/\d+\s*$/, '').trim();
    const first = ledger.getByRole('region', { name: words }).getByRole('button').first();
    expect(text).toContain((await first.innerText()).split('\n')[0]);
  }

  await notices.getByRole('button', { name: 'Show in folder' }).click();
  await notices.getByRole('button', { name: 'Open', exact: true }).click();
  const shown = (): Promise<unknown> => sidelight.app.evaluate(() => Reflect.get(globalThis, 'shown') as unknown);
  await expect.poll(shown).toEqual([`folder ${path}`, `open ${path}`]);
});

test('writes one HTML file that other browsers show and print as the page', async () => {
  const [html, pdf] = [join(folder, 'page.html'), join(folder, 'again.pdf')];
  await exportAs('PDF', pdf);
  await exportAs('HTML', html);
  const page = await readPdf(await readFile(pdf));
  const { printed, faults, heading } = await openElsewhere(html);
  const paper = await readPdf(printed);
  expect({ faults, heading, pages: paper.pages }).toEqual({
    faults: [],
    heading: elementsOf('H1', page.structure.root).map(allWords)[0],
    pages: 1,
  });
  expect(paper.text.replace(/\s/g, '')).toBe(page.text.replace(/\s/g, ''));
});

/** Exports the briefing in a format through the form, and waits until it is there. */
async function exportAs(format: string, path: string): Promise<void> {
  await answerSaveDialog(path);
  const { window } = sidelight;
  await window.getByRole('button', { name: 'Briefing', exact: true }).click();
  await window.getByLabel('Format of the export').selectOption(format);
  await window.getByRole('button', { name: 'Export …' }).click();
  await expect.poll(() => window.getByRole('main').innerText()).toContain(`Saved “${basename(path)}”.`);
  await window.getByRole('button', { name: 'Back to the Texts' }).click();
}

test('writes nothing where the dialog is cancelled', async () => {
  const before = await readdir(folder);
  await answerSaveDialog(null);
  await chooseFromMenu(sidelight, 'Export Briefing…');
  await sidelight.window.waitForTimeout(500);
  expect(await readdir(folder)).toEqual(before);
});

test('says why a page could not be written', async () => {
  await answerSaveDialog(join(folder, 'no such folder', 'page.pdf'));
  await chooseFromMenu(sidelight, 'Export Briefing…');
  await expect.poll(() => readingRoom(sidelight.window).refusal.innerText(), { timeout: 20_000 }).toContain('Problem:');
});
