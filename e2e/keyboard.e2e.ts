import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { press } from './keys.ts';
import { launchSidelight, type RunningSidelight } from './launch.ts';
import { chooseFromMenu, isInView, readingRoom, untilCompared } from './reading-room.ts';

let sidelight: RunningSidelight;
let room: ReturnType<typeof readingRoom>;

beforeAll(async () => {
  sidelight = await launchSidelight();
  room = readingRoom(sidelight.window);
  await untilCompared(sidelight.window);
});
afterAll(() => sidelight.close());
beforeEach(async () => {
  await sidelight.window.mouse.move(5, 5);
  await chooseFromMenu(sidelight, 'Clear Choice');
});

const type = (key: string) => sidelight.window.keyboard.press(key);

/** The part of the window that has the focus. */
async function focused(): Promise<string> {
  return sidelight.window.evaluate(() => {
    const part = document.activeElement?.closest('[data-part]');
    return part?.getAttribute('data-part') ?? document.activeElement?.tagName.toLowerCase() ?? 'nothing';
  });
}

/** The row of the ledger that is chosen, by its place; -1 where none is. */
async function chosenRow(): Promise<number> {
  const states = await room.ledger
    .locator('[data-stop]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-pressed')));
  return states.indexOf('true');
}

const focusedRow = () =>
  room.ledger.locator('[data-stop]').evaluateAll((rows) => rows.findIndex((row) => row === document.activeElement));

const announced = () => sidelight.window.locator('[aria-live="polite"]').allInnerTexts();

/** Puts the focus on the first theme, by keys. */
async function toFirstTheme(): Promise<void> {
  await sidelight.window.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  await press(sidelight, 'F6');
  await expect.poll(focused).toBe('ledger');
  await type('Home');
}

describe('in the ledger', () => {
  test('one stop for Tab, arrows inside it, Enter to choose', async () => {
    await toFirstTheme();
    expect(await room.ledger.locator('[data-stop][tabindex="0"]').count()).toBe(1);
    await type('ArrowDown');
    await type('ArrowDown');
    await type('ArrowUp');
    expect([await focusedRow(), await chosenRow()]).toEqual([1, -1]);
    await type('Enter');
    expect(await chosenRow()).toBe(1);
  });

  test('j and k choose the next theme and the one before, and the focus goes with them', async () => {
    await toFirstTheme();
    await type('j');
    await type('j');
    expect([await focusedRow(), await chosenRow()]).toEqual([2, 2]);
    await type('k');
    expect([await focusedRow(), await chosenRow()]).toEqual([1, 1]);
    await expect.poll(announced).toContainEqual(expect.stringMatching(/Theme 2 of \d+\./));
  });

  test('n and p go through the words that carry the theme, in both texts', async () => {
    await toFirstTheme();
    const places = room.dock.getByRole('button', { name: /^“.*”, paragraph \d+$/ });
    await type('n');
    await expect.poll(() => places.first().getAttribute('aria-current')).toBe('true');
    await type('n');
    await expect.poll(() => places.nth(1).getAttribute('aria-current')).toBe('true');
    await expect
      .poll(announced)
      .toContainEqual(expect.stringMatching(/“.*”, 20\d\d, paragraph \d+\. Evidence 2 of \d+\./));
    await type('p');
    await expect.poll(() => places.first().getAttribute('aria-current')).toBe('true');
  });

  test('a question mark shows the keys, and closing them gives the focus back', async () => {
    await toFirstTheme();
    await type('?');
    await sidelight.window.getByRole('dialog', { name: 'Keys' }).waitFor();
    await type('Escape');
    expect(await focusedRow()).toBe(0);
  });

  test('says of each theme what the picture shows: status, counts, place among all, words', async () => {
    const row = room.theme(/^Illicit drugs/);
    expect(await row.innerText()).toMatch(/shared, twice in 2019, once in 2021, theme \d+ of \d+/);
    expect(await row.getAttribute('aria-description')).toMatch(/^2019: “illicit drugs trafficking”, paragraph \d+/);
  });
});

test('letters do nothing while a text has the focus', async () => {
  await room.before.locator('[data-stop]').first().focus();
  for (const key of ['j', 'k', 'n', 'p', '?']) await type(key);
  expect(await chosenRow()).toBe(-1);
  expect(await sidelight.window.getByRole('dialog').count()).toBe(0);
});

test('F7 and Shift+F7 go from theme to theme wherever the focus is', async () => {
  await room.before.locator('[data-stop]').first().focus();
  await press(sidelight, 'F7');
  await expect.poll(chosenRow).toBe(0);
  await press(sidelight, 'F7');
  await expect.poll(chosenRow).toBe(1);
  await press(sidelight, 'F7', ['shift']);
  await expect.poll(chosenRow).toBe(0);
  expect(await focused()).toBe('before');
});

test('F6 and Shift+F6 go round the parts of the window', async () => {
  await toFirstTheme();
  const visited: string[] = [];
  while (visited.length < 4) {
    await press(sidelight, 'F6');
    await expect.poll(focused).not.toBe(visited.at(-1) ?? 'ledger');
    visited.push(await focused());
  }
  expect(visited).toEqual(['before', 'after', 'dock', 'ledger']);
  await press(sidelight, 'F6', ['shift']);
  await expect.poll(focused).toBe('dock');
});

test('Ctrl+1, 2 and 3 show the views, and the focus is never lost', async () => {
  await room.before.locator('[data-stop]').nth(2).focus();
  await press(sidelight, '2', ['control']);
  await sidelight.window.getByRole('list', { name: 'Aligned sentences' }).waitFor();
  await expect.poll(focused).toBe('rows');
  await press(sidelight, '3', ['control']);
  await expect.poll(focused).toBe('before');
  expect(await room.before.locator('[data-themes]').count()).toBe(0);
  await press(sidelight, '1', ['control']);
  await room.before.locator('[data-stop]').first().waitFor();
  expect(await focused()).toBe('before');
  await expect.poll(announced).toContain('View: Themes.');
});

test('the focus can be seen on every stop of Tab', async () => {
  await toFirstTheme();
  const seen = new Set<string>();
  for (let stop = 0; stop < 60; stop += 1) {
    await type('Tab');
    const { name, outline } = await sidelight.window.evaluate(() => {
      const node = document.activeElement;
      if (node === null || node === document.body) return { name: '', outline: '' };
      // A box that is drawn by its label shows the ring there.
      const drawn = node.matches('label .for-ears') ? (node.parentElement ?? node) : node;
      const style = getComputedStyle(drawn);
      return {
        name: `${node.tagName} ${node.getAttribute('aria-label') ?? node.textContent.trim().slice(0, 30)}`,
        outline: style.outlineStyle,
      };
    });
    if (name === '') continue;
    seen.add(name);
    expect(outline, name).not.toBe('none');
  }
  expect(seen.size).toBeGreaterThan(15);
});

test('Ctrl with plus, minus and zero sizes the text', async () => {
  const size = () => room.before.locator('.text').evaluate((node) => parseFloat(getComputedStyle(node).fontSize));
  const usual = await size();
  await press(sidelight, '=', ['control']);
  await expect.poll(size).toBeCloseTo(usual * 1.1, 1);
  await press(sidelight, '-', ['control']);
  await press(sidelight, '-', ['control']);
  await expect.poll(size).toBeCloseTo(usual * 0.9, 1);
  await press(sidelight, '0', ['control']);
  await expect.poll(size).toBeCloseTo(usual, 1);
});

test('Ctrl+F finds in both texts; Enter, F3 and Shift+F3 go on; Escape gives the focus back', async () => {
  await room.after.locator('[data-stop]').first().focus();
  await press(sidelight, 'f', ['control']);
  const field = sidelight.window.getByRole('textbox', { name: 'Find in both texts' });
  await field.waitFor();
  await sidelight.window.keyboard.type('security');
  const counts = sidelight.window.getByRole('search', { name: 'Find in both texts' }).getByRole('status');
  await expect.poll(() => counts.innerText()).toMatch(/^2019: \d+, 2021: \d+$/);
  await type('Enter');
  await press(sidelight, 'F3');
  await expect.poll(() => counts.innerText()).toMatch(/^2019: 2 of \d+, 2021: \d+$/);
  await press(sidelight, 'F3', ['shift']);
  await expect.poll(() => counts.innerText()).toMatch(/^2019: 1 of /);
  await expect.poll(() => isInView(room.before.getByText('The sixth High-level'), room.before)).toBe(true);
  await type('Escape');
  await expect.poll(focused).toBe('after');
});

test('the divider is moved and reset by keys', async () => {
  const divider = sidelight.window.getByRole('separator', { name: 'Width of the texts' });
  const width = async () => (await room.before.boundingBox())?.width ?? 0;
  const usual = await width();
  await divider.focus();
  for (let step = 0; step < 5; step += 1) await type('ArrowRight');
  expect(await width()).toBeGreaterThan(usual + 50);
  expect(await divider.getAttribute('aria-valuenow')).toBe('60');
  await type('Enter');
  expect(await width()).toBeCloseTo(usual, 0);
});
