import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
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

describe('the ledger', () => {
  const rows = () => room.ledger.locator('[data-stop]');
  const labels = async () => (await rows().locator('.label').allInnerTexts()).map((text) => text.split('\n')[0] ?? '');
  const shown = () => room.ledger.getByRole('status').innerText();

  test('is filtered by status, category and text, and counts what is left', async () => {
    const all = await rows().count();
    await room.ledger.getByRole('checkbox', { name: /^Shared/ }).focus();
    await sidelight.window.keyboard.press('Space');
    const rest = await rows().count();
    expect(rest).toBeLessThan(all);
    expect(await shown()).toContain(`${rest} of ${all} themes`);
    await room.ledger.getByRole('button', { name: 'Show all' }).click();
    await room.ledger
      .getByRole('textbox', { name: 'Filter themes by text' })
      .or(room.ledger.getByRole('searchbox'))
      .fill('drug');
    expect(await labels()).toContain('Illicit drugs');
    expect(await rows().count()).toBeLessThan(4);
    await room.ledger.getByRole('button', { name: 'Show all' }).click();
    const category = room.ledger.getByRole('combobox', { name: 'Category' });
    await category.selectOption({ label: 'Environment, climate and water' });
    expect(await labels()).toContain('Water resources');
    expect(await labels()).not.toContain('Illicit drugs');
    await room.ledger.getByRole('button', { name: 'Show all' }).click();
    expect(await rows().count()).toBe(all);
  });

  test('is sorted by weight, order of appearance or label', async () => {
    const order = room.ledger.getByRole('combobox', { name: 'Order' });
    const shared = async () =>
      (await labels()).slice(0, await room.ledger.locator('section.shared [data-stop]').count());
    const byWeight = await shared();
    await order.selectOption('By label');
    expect(await shared()).toEqual([...byWeight].sort((a, b) => a.localeCompare(b, 'en')));
    await order.selectOption('By appearance');
    expect((await shared())[0]).toBe('Afghanistan');
    await order.selectOption('By weight');
    expect(await shared()).toEqual(byWeight);
  });

  test('tells themes that were found in the text from those of the codebook, and shows weights and grades', async () => {
    expect(await room.ledger.getByText('found in the text').count()).toBeGreaterThan(0);
    expect(await room.ledger.getByText('reworded').count()).toBeGreaterThan(0);
    expect(await rows().first().locator('.bar').count()).toBe(2);
  });

  test('dims everything else while a theme is pointed at, and lets it go again', async () => {
    const wash = (words: RegExp) =>
      room.before
        .getByRole('button', { name: words })
        .first()
        .evaluate((node) => getComputedStyle(node).backgroundColor);
    const usual = await wash(/Afghanistan/);
    await room.theme(/^Illicit drugs/).hover();
    await expect.poll(() => wash(/Afghanistan/)).toBe('rgba(0, 0, 0, 0)');
    expect(await wash(/illicit drugs trafficking/)).not.toBe('rgba(0, 0, 0, 0)');
    await sidelight.window.mouse.move(5, 5);
    await expect.poll(() => wash(/Afghanistan/)).toBe(usual);
  });
});

describe('why', () => {
  test('a shared theme is shared: quotes of both texts, the rule, the terms, who commits', async () => {
    await room.theme(/^Illicit drugs/).click();
    const why = await room.dock.innerText();
    expect(why).toMatch(/Shared: both texts speak of it, but not in the same words\./);
    expect(why).toMatch(/Terms? that matched\s+illicit drug trafficking/);
    expect(why).toMatch(/Who commits\s+2019:[^:]+2021:[^:]+reaffirmed/);
    await room.dock.getByRole('button', { name: /“illicit drug trafficking”, paragraph/ }).click();
    await expect
      .poll(() => isInView(room.after.getByRole('button', { name: /illicit drug trafficking/ }), room.after))
      .toBe(true);
  });

  test('a dropped theme is dropped: what was looked for and not found', async () => {
    await room.theme(/^Organised crime/).click();
    const why = await room.dock.innerText();
    expect(why).toMatch(
      /Dropped: 2019 speaks of it; in 2021 (none of its \d+ terms was found|its term was not found)\./,
    );
    expect(why).toMatch(/Not mentioned\.\s+Looked for: .*organi[sz]ed crime/);
  });
});

test('what changed is a table, each value of which leads to its words', async () => {
  await chooseFromMenu(sidelight, 'What Changed');
  const table = room.dock.getByRole('table');
  await expect
    .poll(() => table.getByRole('rowheader').allInnerTexts())
    .toEqual(expect.arrayContaining(['Held', 'Venue', 'Edition', 'Chaired by', 'Delegation led by', 'Invited']));
  await table.getByRole('button', { name: '28 May 2019' }).click();
  await expect.poll(() => isInView(room.before.getByText('took place on 28'), room.before)).toBe(true);
  expect(await sidelight.window.evaluate(() => CSS.highlights.has('place-before'))).toBe(true);
  await chooseFromMenu(sidelight, 'Why');
});

describe('the views', () => {
  test('Sentences shows pairs as rows with their changed words, and single sentences alone', async () => {
    await sidelight.window.getByRole('button', { name: 'Sentences', exact: true }).click();
    const rows = sidelight.window.getByRole('list', { name: 'Aligned sentences' }).getByRole('listitem');
    const texts = (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    expect(texts.some((text) => text.includes('Only in 2019') && text.includes('This meeting took place'))).toBe(true);
    const pair = rows.filter({ hasText: 'Participants welcomed' }).first();
    expect(await pair.locator('del').count()).toBeGreaterThan(0);
    expect(await pair.locator('ins').count()).toBeGreaterThan(0);
  });

  test('Clean shows the texts without a mark, Themes with all of them', async () => {
    await sidelight.window.getByRole('button', { name: 'Clean', exact: true }).click();
    expect(await sidelight.window.locator('[data-themes]').count()).toBe(0);
    expect(await room.before.innerText()).toContain('Participants welcomed the launching');
    await sidelight.window.getByRole('button', { name: 'Themes', exact: true }).click();
    expect(await sidelight.window.locator('[data-themes]').count()).toBeGreaterThan(20);
  });
});

describe('search', () => {
  const bar = () => sidelight.window.getByRole('search', { name: 'Find in both texts' });
  const counts = () => bar().getByRole('status').innerText();

  test('finds whole words only, or other forms too, where the reader wants that', async () => {
    await sidelight.window.getByRole('button', { name: 'Find', exact: true }).click();
    await bar().getByRole('textbox').fill('drug');
    await expect.poll(counts).toBe('2019: 2, 2021: 1');
    await bar().getByRole('checkbox', { name: 'Whole words' }).check();
    await expect.poll(counts).toBe('2019: 0, 2021: 1');
    await bar().getByRole('checkbox', { name: 'Other forms too' }).check();
    await expect.poll(counts).toBe('2019: 2, 2021: 1');
    await bar().getByRole('button', { name: 'Next' }).click();
    await expect.poll(counts).toBe('2019: 1 of 2, 2021: 1');
    await bar().getByRole('button', { name: 'Previous' }).click();
    await expect.poll(counts).toBe('2019: 2, 2021: 1 of 1');
    expect(await sidelight.window.evaluate(() => CSS.highlights.get('found-before')?.size)).toBe(2);
    await bar().getByRole('button', { name: 'Close the search' }).click();
    expect(await bar().count()).toBe(0);
  });
});
