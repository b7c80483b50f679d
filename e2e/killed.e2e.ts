import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchSidelight } from './launch.ts';
import { answerSaveDialog, chooseFromMenu, readingRoom, untilCompared } from './reading-room.ts';

// The whole app, a few times; what keeps the work is killed 200 times by src/main/killed.integration.ts.
const rounds = 4;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-killed-'));
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

/** What the note on the page says, as the workspace's file has it. */
async function noteIn(path: string): Promise<string> {
  const { decisions } = JSON.parse(await readFile(path, 'utf8')) as {
    decisions: { made: { kind: string; field?: string; value?: string }[] };
  };
  return decisions.made.findLast(({ field }) => field === 'note')?.value ?? '';
}

test('killed while its reader types, the app loses a second of it at most', async () => {
  const userData = join(folder, 'data');
  const path = join(folder, 'talks.sidelight');
  const losses: number[] = [];
  let expected = '';
  for (let round = 0; round < rounds; round += 1) {
    const { app, window } = await launchSidelight({ userData });
    if (round === 0) {
      await untilCompared(window);
      await answerSaveDialog({ app, window, close: () => app.close() }, path);
      await chooseFromMenu({ app, window, close: () => app.close() }, 'Save As…');
      await expect.poll(() => readingRoom(window).notices.innerText()).toContain('Saved “talks.sidelight”');
      await window.getByRole('button', { name: 'Briefing', exact: true }).click();
    }
    const note = window.getByRole('textbox', { name: 'Analyst’s note' });
    await expect.poll(() => note.inputValue()).toBe(expected);
    await note.focus();
    await window.keyboard.press('Control+End');

    const until = Date.now() + 1500 + Math.random() * 1000;
    const typed: { readonly letter: string; readonly at: number }[] = [];
    while (Date.now() < until) {
      const letter = 'abcdefghij'.charAt(typed.length % 10);
      typed.push({ letter, at: Date.now() });
      await window.keyboard.type(letter, { delay: 20 });
    }
    const ended = once(app.process(), 'exit');
    app.process().kill('SIGKILL');
    const killed = Date.now();
    await ended;

    const kept = await noteIn(path);
    const all = expected + typed.map(({ letter }) => letter).join('');
    expect(all.startsWith(kept)).toBe(true);
    const firstLost = typed[kept.length - expected.length];
    const lost = firstLost === undefined ? 0 : killed - firstLost.at;
    console.log(`Killed after ${typed.length} letters; the last ${lost} ms were lost.`);
    losses.push(lost);
    const recovered = JSON.parse(await readFile(join(userData, 'recovery', 'last.json'), 'utf8')) as {
      workspace: { decisions: { made: { field?: string; value?: string }[] } };
    };
    expected = recovered.workspace.decisions.made.findLast(({ field }) => field === 'note')?.value ?? '';
    expect(expected.startsWith(kept)).toBe(true);
  }
  // The middle one: what a busy machine makes of a single round is no fault of the app.
  expect(losses.toSorted((a, b) => a - b)[rounds / 2]).toBeLessThan(1000);
});
