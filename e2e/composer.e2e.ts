import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchSidelight, type RunningSidelight } from './launch.ts';
import { accessibilityFaults, chooseFromMenu, picture, readingRoom, untilCompared } from './reading-room.ts';

let folder: string;
let sidelight: RunningSidelight;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-composer-'));
  sidelight = await launchSidelight();
  await sidelight.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900);
  });
  await untilCompared(sidelight.window);
  await openBriefing(sidelight.window);
});
afterAll(async () => {
  await sidelight.close();
  await rm(folder, { recursive: true, force: true });
});

/** The parts of the briefing's view, found as a reader finds them. */
function composer(window: Page) {
  const page = window.getByRole('region', { name: 'The page as it prints' });
  return {
    page,
    title: page.getByRole('heading', { level: 3 }),
    rows: page.getByRole('table').first().getByRole('row'),
    entry: (name: string) => window.getByRole('textbox', { name, exact: true }),
    tick: (name: string) => window.getByRole('checkbox', { name }),
  };
}

async function openBriefing(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Briefing', exact: true }).click();
  await composer(window).title.waitFor();
}

/** The first words of the rows of the ledger on the page. */
async function themesOnPage(): Promise<string[]> {
  const rows = await composer(sidelight.window).rows.allInnerTexts();
  return rows.slice(1);
}

describe('the page', () => {
  test('is drawn, and says what the form says', async () => {
    const { page, title, entry } = composer(sidelight.window);
    expect(await title.innerText()).toContain((await entry('Title').inputValue()).slice(0, 20));
    const bottomLine = await entry('Bottom line').inputValue();
    const words = await page.locator('.words').textContent();
    expect(words?.replace(/\s+/g, '')).toContain(bottomLine.replace(/\s+/g, ''));
    const inks = await page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
      return new Set(Array.from({ length: data.length / 4 }, (_, at) => data.slice(4 * at, 4 * at + 3).join())).size;
    });
    expect(inks).toBeGreaterThan(50);
  });

  test('follows what is written, and what is taken back', async () => {
    const { title, entry, page } = composer(sidelight.window);
    const composed = await entry('Bottom line').inputValue();
    await entry('Title').fill('The dialogue goes on');
    await entry('Bottom line').fill('Water has come to the table.');
    await entry('Author').fill('Desk for Central Asia');
    await entry('Marking').fill('For discussion');
    await sidelight.window.getByLabel('Date of the brief').fill('2026-11-22');
    await expect.poll(() => title.innerText()).toContain('The dialogue goes on');
    for (const words of ['Water has come to the table.', 'Desk for Central Asia']) {
      await expect.poll(() => page.innerText()).toContain(words);
    }
    await expect.poll(() => page.innerText()).toMatch(/22 November 2026 · For discussion/i);
    await picture(sidelight.window, 'composer-edited');
    await sidelight.window.getByRole('button', { name: 'Reset: Bottom line' }).click();
    expect(await entry('Bottom line').inputValue()).toBe(composed);
    await expect.poll(() => page.innerText()).not.toContain('Water has come to the table.');
  });

  test('carries the judgement, likelihood and confidence apart', async () => {
    const { page, entry } = composer(sidelight.window);
    await entry('Analyst’s judgement').fill('The talks will go on.');
    await sidelight.window.getByLabel('Likelihood').selectOption('likely');
    await sidelight.window.getByLabel('Confidence').selectOption('moderate');
    await expect.poll(() => page.innerText()).toContain('Confidence: moderate.');
    expect(await page.innerText()).toContain('Likelihood: likely (55–80%).');
    await entry('Analyst’s judgement').fill('');
    await expect.poll(() => page.innerText()).not.toContain('Confidence: moderate.');
  });

  test('goes without what is not ticked, and says so', async () => {
    const { tick } = composer(sidelight.window);
    await expect.poll(async () => (await themesOnPage()).join()).toContain('Stability');
    await tick('Stability').uncheck();
    await expect.poll(async () => (await themesOnPage()).join()).not.toContain('Stability');
    await sidelight.window.getByText('1 theme is kept off the page by you').waitFor();
    await tick('Stability').check();
    await expect.poll(async () => (await themesOnPage()).join()).toContain('Stability');
  });

  test('has its themes in the order of the analyst, by keyboard alone', async () => {
    const { tick } = composer(sidelight.window);
    const [first = ''] = await themesOnPage();
    await tick('Stability').focus();
    await sidelight.window.keyboard.press('ArrowDown');
    await sidelight.window.keyboard.press('Alt+ArrowUp');
    await expect.poll(async () => (await themesOnPage())[1]).toBe(first);
    await sidelight.window.keyboard.press('Alt+ArrowDown');
    await expect.poll(async () => (await themesOnPage())[0]).toBe(first);
    await sidelight.window.getByRole('button', { name: 'Reset the order' }).click();
  });

  test('changes its paper, which the menu and a later page know', async () => {
    const { page } = composer(sidelight.window);
    const proportion = () =>
      page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => Math.round((100 * canvas.height) / canvas.width));
    expect(await proportion()).toBe(141);
    await sidelight.window.getByRole('radio', { name: 'Letter' }).check();
    await expect.poll(proportion).toBe(129);
    const checked = await sidelight.app.evaluate(
      ({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('paper-letter')?.checked,
    );
    expect(checked).toBe(true);
    await sidelight.window.getByRole('radio', { name: 'A4' }).check();
    await expect.poll(proportion).toBe(141);
  });

  test('is in step with the form soon after each change', async () => {
    const { entry, title } = composer(sidelight.window);
    for (const words of ['One', 'One two', 'One two three', 'One two three four']) {
      await entry('Title').fill(words);
      await expect.poll(() => title.innerText(), { interval: 10 }).toBe(words);
    }
    const took = await sidelight.window.evaluate(() =>
      performance.getEntriesByName('briefing refreshed').map(({ duration }) => Math.round(duration)),
    );
    const [fastest = 0] = took.slice(-4).sort((a, b) => a - b);
    console.log(`The page was refreshed after ${took.slice(-4).join(', ')} ms.`);
    // The aim is 300 ms. What a busy machine makes of that is no fault of the page: this finds what is out of hand.
    expect(fastest).toBeLessThan(3000);
    await sidelight.window.getByRole('button', { name: 'Reset: Title' }).click();
  });
});

describe('out of the window', () => {
  test('the page itself is printed, whole and alone on one sheet', async () => {
    const printed = join(folder, 'printed.pdf');
    await sidelight.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      if (contents === undefined) throw new Error('There is no window.');
      contents.print = (options, callback) => {
        void contents.printToPDF({ printBackground: true, preferCSSPageSize: true }).then((bytes) => {
          Object.assign(globalThis, { printed: { options, bytes: bytes.toString('base64') } });
          callback?.(true, '');
        });
      };
    });
    await chooseFromMenu(sidelight, 'Print Briefing…');
    const result = () =>
      sidelight.app.evaluate(
        () => (Reflect.get(globalThis, 'printed') ?? null) as { options: object; bytes: string } | null,
      );
    await expect.poll(result, { timeout: 20_000 }).not.toBeNull();
    const { options, bytes } = (await result()) ?? { options: {}, bytes: '' };
    expect(options).toMatchObject({ silent: false, pageSize: 'A4', margins: { marginType: 'none' } });
    await writeFile(printed, Buffer.from(bytes, 'base64'));
    const document = await getDocument({ data: new Uint8Array(await readFile(printed)), verbosity: 0 }).promise;
    expect(document.numPages).toBe(1);
    const sheet = await document.getPage(1);
    expect(sheet.view.map(Math.round)).toEqual([0, 0, 595, 842]);
    // Nothing of the window is on it: no words, one picture.
    expect((await sheet.getTextContent()).items).toEqual([]);
    const { fnArray } = await sheet.getOperatorList();
    expect(fnArray.filter((operator) => operator === OPS.paintImageXObject)).toHaveLength(1);
  });

  test('its text is copied', async () => {
    await sidelight.window.getByRole('button', { name: 'Copy as Text' }).click();
    await sidelight.window.getByRole('main').getByText('Copied the briefing as text.').waitFor();
    const text = await sidelight.app.evaluate(({ clipboard }) => clipboard.readText());
    const bottomLine = await composer(sidelight.window).entry('Bottom line').inputValue();
    expect(text).toContain(bottomLine);
    expect(text).toMatch(/^\+ Stability: not mentioned \| “stability” ¶/m);
  });
});

describe('the way between page and texts', () => {
  test('leads from a line of the page to its evidence', async () => {
    const { page } = composer(sidelight.window);
    await page.locator('.words').getByText('Hybrid threats', { exact: true }).first().click();
    const { before, theme, dock } = readingRoom(sidelight.window);
    await before.waitFor();
    expect(await theme(/^Hybrid threats/).getAttribute('aria-pressed')).toBe('true');
    expect(await dock.first().innerText()).toContain('Hybrid threats');
    await openBriefing(sidelight.window);
  });

  test('leads from a theme of the form to its evidence, and back by key', async () => {
    await sidelight.window.getByRole('button', { name: 'Show in the texts: Water resources' }).click();
    const { before, theme } = readingRoom(sidelight.window);
    await before.waitFor();
    expect(await theme(/^Water resources/).getAttribute('aria-pressed')).toBe('true');
    await chooseFromMenu(sidelight, 'Briefing');
    await composer(sidelight.window).title.waitFor();
    expect(await theme(/^Water resources/).isVisible()).toBe(false);
    await sidelight.window.keyboard.press('Escape');
    await before.waitFor();
    expect(await composer(sidelight.window).page.isVisible()).toBe(false);
    await openBriefing(sidelight.window);
    await sidelight.window.getByRole('button', { name: 'Back to the Texts' }).click();
    await before.waitFor();
    await openBriefing(sidelight.window);
  });

  test('lets words of the page be selected without leaving it', async () => {
    const { page } = composer(sidelight.window);
    const words = page.locator('.words').getByText('Hybrid threats', { exact: true }).first();
    const { mouse } = sidelight.window;
    const selected = async (): Promise<string> => {
      // The page may be drawn anew for the width that it has now: a hover finds what stands.
      await words.hover();
      const { x, y, width, height } = (await words.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      await mouse.move(x + 1, y + height / 2);
      await mouse.down();
      await mouse.move(x + width, y + height / 2, { steps: 5 });
      await mouse.up();
      return sidelight.window.evaluate(() => getSelection()?.toString() ?? '');
    };
    await expect.poll(selected).toContain('Hybrid');
    expect(await page.isVisible()).toBe(true);
  });
});

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  beforeAll(() => sidelight.window.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' }));
  afterAll(() => resize(1440, 900));

  test.each([
    ['wide', 1440, 900],
    ['narrow', 720, 700],
  ] as const)('axe finds nothing in the %s briefing', async (name, width, height) => {
    await resize(width, height);
    await composer(sidelight.window).title.waitFor();
    await sidelight.window.waitForTimeout(1000);
    await picture(sidelight.window, `composer-${name}-${scheme}`);
    expect(await accessibilityFaults(sidelight.window)).toEqual([]);
  });

  test('the whole page fits the window', async () => {
    const { page } = composer(sidelight.window);
    await sidelight.window.getByRole('button', { name: 'Whole Page' }).click();
    await expect.poll(() => page.evaluate((frame) => frame.scrollHeight - frame.clientHeight)).toBeLessThanOrEqual(0);
    await picture(sidelight.window, `composer-whole-${scheme}`);
    await sidelight.window.getByRole('button', { name: 'Whole Page' }).click();
  });
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
