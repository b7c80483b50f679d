import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { launchSidelight } from '../../e2e/launch.ts';
import { answerOpenDialog, chooseFromMenu, untilCompared } from '../../e2e/reading-room.ts';
import { writeLongWorkspace } from './long-workspace.ts';

/** All in milliseconds, but for the counts. */
export interface LongTexts {
  /** From the wish to open them to the first marks on screen: those of the openings. */
  readonly firstMarks: number;
  /** To every mark and the whole ledger. */
  readonly compared: number;
  readonly longestOpening: number;
  readonly steps: number;
  /** Tasks of the main thread over 50 ms while both texts were scrolled from end to end. */
  readonly longScrolling: number;
  readonly longestScrolling: number;
  readonly search: number;
  readonly searchForms: number;
}

/** Opens a pair of texts of `size` characters each in the app, scrolls it from end to end and searches it. */
export async function measureLongTexts(size: number): Promise<LongTexts> {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-bench-'));
  const path = join(folder, 'long.sidelight');
  await writeLongWorkspace(path, size);
  const sidelight = await launchSidelight();
  const { window } = sidelight;
  try {
    await untilCompared(window);
    await window.evaluate(watcher);
    await answerOpenDialog(sidelight, path);
    await window.evaluate(opening);
    await chooseFromMenu(sidelight, 'Open Workspace…');
    await window.evaluate('measured.done');
    await window.waitForTimeout(1500);
    const opened = await numbers(window, '[measured.marks, measured.compared, Math.max(0, ...measured.tasks)]');
    const scrolled = await numbers(window, scrolling);
    await chooseFromMenu(sidelight, 'Find in Both Texts…');
    await window.getByRole('textbox', { name: 'Find in both texts' }).waitFor();
    const [search] = await numbers(window, searching('security'));
    await window.getByRole('checkbox', { name: 'Other forms too' }).check();
    const [searchForms] = await numbers(window, searching('agreements'));
    const [firstMarks, compared, longestOpening] = opened;
    const [steps, longScrolling, longestScrolling] = scrolled;
    return named({ firstMarks, compared, longestOpening, steps, longScrolling, longestScrolling, search, searchForms });
  } finally {
    await sidelight.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Notes every task of the page's main thread that the browser calls long: over 50 ms. */
const watcher = `
  globalThis.measured = { tasks: [] };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) measured.tasks.push(duration);
  }).observe({ entryTypes: ['longtask'] });`;

const opening = `
  measured.start = performance.now();
  measured.done = new Promise((resolve) => {
  measured.look = () => {
    const since = performance.now() - measured.start;
    const pane = document.querySelector('[data-pane="before"]');
    // The pair that was there before has marks too.
    measured.there ||= pane?.querySelector('.long') != null;
    if (measured.there && pane?.querySelector('[data-themes]')) measured.marks ||= since;
    if (measured.there && pane?.querySelector('[data-stop]') && document.querySelector('nav h3')) measured.compared ||= since;
    if (pane?.querySelector('.text')?.childElementCount > 200) measured.built ||= since;
    if (!(measured.marks && measured.compared && measured.built)) setTimeout(measured.look, 10);
    else resolve();
  };
  measured.look();
  });
  void 0;`;

/** Less than a page at a time, as a reader would; the other text comes along. */
const scrolling = `(async () => {
  measured.tasks.length = 0;
  const pane = document.querySelector('[data-pane="before"]');
  pane.dispatchEvent(new WheelEvent('wheel'));
  let steps = 0;
  while (pane.scrollTop + pane.clientHeight < pane.scrollHeight - 2) {
    pane.scrollTop += pane.clientHeight * 0.8;
    steps += 1;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
  await new Promise((resolve) => setTimeout(resolve, 500));
  return [steps, measured.tasks.length, Math.max(0, ...measured.tasks)];
})()`;

const searching = (word: string): string => `(async () => {
  const field = document.querySelector('search input[type="text"]');
  field.value = ${JSON.stringify(word)};
  const start = performance.now();
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve));
  return [performance.now() - start];
})()`;

async function numbers(window: Page, script: string): Promise<number[]> {
  const found: unknown = await window.evaluate(script);
  return Array.isArray(found) ? found.map(Number) : [];
}

function named(values: Readonly<Record<keyof LongTexts, number | undefined>>): LongTexts {
  const of = (key: keyof LongTexts): number => values[key] ?? NaN;
  return {
    firstMarks: of('firstMarks'),
    compared: of('compared'),
    longestOpening: of('longestOpening'),
    steps: of('steps'),
    longScrolling: of('longScrolling'),
    longestScrolling: of('longestScrolling'),
    search: of('search'),
    searchForms: of('searchForms'),
  };
}
