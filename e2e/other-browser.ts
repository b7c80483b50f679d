import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron } from 'playwright';
import { picture } from './reading-room.ts';

/** A page as another browser has it. */
export interface ReadElsewhere {
  /** The page as it prints: a PDF. */
  readonly printed: Uint8Array;
  /** What the browser complains of: what the page's own policy forbids would be among it. */
  readonly faults: readonly string[];
  readonly heading: string;
}

/** A browser and nothing more: it opens the page of its last argument. */
const browser = `
const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => new BrowserWindow({ width: 900, height: 1200 }).loadURL(process.argv.at(-1)));
`;

/** Opens a page in a browser without any tie to Sidelight, and prints it. */
export async function openElsewhere(path: string): Promise<ReadElsewhere> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-browser-'));
  await writeFile(join(folder, 'package.json'), '{ "name": "browser", "main": "main.cjs" }');
  await writeFile(join(folder, 'main.cjs'), browser);
  const app = await _electron.launch({
    args: [folder, `--user-data-dir=${join(folder, 'data')}`, pathToFileURL(path).href],
    chromiumSandbox: process.getuid?.() !== 0,
  });
  try {
    const window = await app.firstWindow();
    const faults: string[] = [];
    window.on('console', (message) => faults.push(message.text()));
    window.on('pageerror', (error) => faults.push(error.message));
    // Once more, with someone listening.
    await window.reload();
    const heading = await window.getByRole('heading', { level: 1 }).innerText();
    await picture(window, 'exported-html');
    const printed = await app.evaluate(async ({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (contents === undefined) throw new Error('There is no window.');
      return (await contents.printToPDF({ printBackground: true, preferCSSPageSize: true })).toString('base64');
    });
    return { printed: Buffer.from(printed, 'base64'), faults, heading };
  } finally {
    await app.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
