import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeLongWorkspace } from '../bench/app/long-workspace.ts';
import { launchSidelight, type RunningSidelight } from './launch.ts';
import { answerOpenDialog, chooseFromMenu, untilCompared } from './reading-room.ts';

let folder: string;
let before: string;
let sidelight: RunningSidelight;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-long-'));
  before = await writeLongWorkspace(join(folder, 'long.sidelight'), 1_000_000);
  sidelight = await launchSidelight();
  await untilCompared(sidelight.window);
  await answerOpenDialog(sidelight, join(folder, 'long.sidelight'));
}, 120_000);
afterAll(async () => {
  await sidelight.close();
  await rm(folder, { recursive: true, force: true });
});

const pane = () => sidelight.window.locator('[data-pane="before"]');

test('the openings are marked before the whole is compared, with what is known and what is not', async () => {
  await chooseFromMenu(sidelight, 'Open Workspace…');
  await pane().locator('.sought').first().waitFor();
  // Nothing can be chosen yet, and nothing claims to be new or dropped.
  expect(await pane().locator('[data-stop], .new, .dropped').count()).toBe(0);
  await pane().locator('[data-stop]').first().waitFor({ timeout: 60_000 });
  expect(await pane().locator('.sought').count()).toBe(0);
});

test('all of a long text stands in the document', async () => {
  await sidelight.window.waitForFunction(
    (length) => (document.querySelector('[data-pane="before"] .text')?.textContent.length ?? 0) >= length,
    before.trim().length - 10,
  );
  const text = await pane()
    .locator('.text')
    .evaluate((node) => node.textContent);
  const words = (long: string): string => long.replace(/\s+/g, ' ').trim();
  expect(words(text) === words(before)).toBe(true);
});

test('its end is reached at once, with marks, and the other text comes along', async () => {
  const strip = await sidelight.window.locator('.strip.before').boundingBox();
  if (strip === null) throw new Error('the strip is not there');
  await sidelight.window.mouse.click(strip.x + strip.width / 2, strip.y + strip.height - 2);
  await expect
    .poll(() =>
      pane().evaluate((node) => {
        const frame = node.getBoundingClientRect();
        return [...node.querySelectorAll('[data-stop]')].some((mark) => {
          const box = mark.getBoundingClientRect();
          return box.height > 0 && box.top > frame.top && box.bottom < frame.bottom;
        });
      }),
    )
    .toBe(true);
  const rest = (side: string) =>
    sidelight.window
      .locator(`[data-pane="${side}"]`)
      .evaluate((node) => (node.scrollHeight - node.scrollTop - node.clientHeight) / node.scrollHeight);
  await expect.poll(() => rest('before')).toBeLessThan(0.02);
  await expect.poll(() => rest('after')).toBeLessThan(0.05);
});

test('a theme far down is brought into view where it stands', async () => {
  const row = sidelight.window
    .getByRole('navigation', { name: 'Themes' })
    .locator('section.dropped [data-stop]')
    .first();
  await row.click();
  await expect
    .poll(() =>
      pane().evaluate((node) => {
        const frame = node.getBoundingClientRect();
        return [...node.querySelectorAll('[aria-pressed="true"]')].some((mark) => {
          const box = mark.getBoundingClientRect();
          return box.height > 0 && box.top >= frame.top && box.bottom <= frame.bottom;
        });
      }),
    )
    .toBe(true);
});
