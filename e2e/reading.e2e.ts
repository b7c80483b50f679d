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

describe('opening', () => {
  test('shows both texts, the earlier one on the left, under their dates, places, sources and lengths', async () => {
    await expect.poll(() => room.before.textContent()).toContain('The sixth High-level Political and Security');
    const [left, right] = [await room.before.boundingBox(), await room.after.boundingBox()];
    expect(left?.x).toBeLessThan(right?.x ?? 0);
    expect(await room.before.innerText()).toMatch(/BRUSSELS\s+Kazinform\s+\d+ words\s+2019-05-31\.txt/);
    expect(await room.after.innerText()).toMatch(/NUR-SULTAN\s+Kazinform\s+\d+ words\s+2021-07-01\.txt/);
  });

  test('shows the themes in three groups, with how often each text speaks of them', async () => {
    const groups = await room.ledger.getByRole('heading', { level: 3 }).allInnerTexts();
    expect(groups.map((group) => group.replace(/\s*\d+$/, '').toLowerCase())).toEqual([
      'shared',
      'first mentioned in 2021',
      'not mentioned in 2021',
    ]);
    await room.theme(/^Illicit drugs .*in 2019, .*in 2021/).waitFor();
    expect(await sidelight.window.getByRole('contentinfo').innerText()).toMatch(
      /\d+ shared\s+\+ \d+ first mentioned in 2021/,
    );
  });
});

describe('a theme', () => {
  test('brings its first words into view in both texts and marks all of them', async () => {
    await room.theme(/^Illicit drugs/).click();
    const left = room.before.getByRole('button', { name: /illicit drugs trafficking/, pressed: true });
    const right = room.after.getByRole('button', { name: /illicit drug trafficking/, pressed: true });
    await expect.poll(() => isInView(left, room.before)).toBe(true);
    await expect.poll(() => isInView(right, room.after)).toBe(true);
    expect(await room.theme(/^Illicit drugs/).getAttribute('aria-pressed')).toBe('true');
  });

  test('shows its words in the dock, with buttons that lead to their paragraphs', async () => {
    await room.theme(/^Illicit drugs/).click();
    await room.dock.getByRole('heading', { name: 'Illicit drugs' }).waitFor();
    expect(await room.dock.innerText()).toMatch(/shared/);
    await room.before.getByText('BRUXELLES. KAZINFORM').scrollIntoViewIfNeeded();
    await room.dock.getByRole('button', { name: /“illicit drugs trafficking”, paragraph/ }).click();
    const words = room.before.getByRole('button', { name: /illicit drugs trafficking/ });
    await expect.poll(() => isInView(words, room.before)).toBe(true);
  });

  test('that one text lacks says what was looked for there', async () => {
    await room.theme(/^Water resources/).click();
    await expect.poll(() => room.dock.innerText()).toMatch(/Not mentioned\.\s+Looked for: .*water/);
  });

  test('is let go by Escape, and chosen from the menu in the order of the ledger', async () => {
    await room.theme(/^Illicit drugs/).click();
    await sidelight.window.keyboard.press('Escape');
    expect(await room.ledger.getByRole('button', { pressed: true }).count()).toBe(0);
    await chooseFromMenu(sidelight, 'Next Theme');
    const first = await room.ledger.getByRole('button').first().getAttribute('aria-pressed');
    expect(first).toBe('true');
  });
});

describe('a mark', () => {
  test('tells its theme to pointer, focus and screen reader, until Escape', async () => {
    const mark = room.before.getByRole('button', { name: /illicit drugs trafficking/ });
    const tip = sidelight.window.getByRole('tooltip');
    await mark.hover();
    await expect.poll(() => tip.innerText()).toContain('shared theme: Illicit drugs');
    await sidelight.window.keyboard.press('Escape');
    expect(await tip.count()).toBe(0);
    await mark.focus();
    await expect.poll(() => tip.innerText()).toContain('shared theme: Illicit drugs');
    const described = await mark.getAttribute('aria-describedby');
    const description = sidelight.window.locator(`#${described?.split(' ')[0] ?? ''}`);
    expect(await description.textContent()).toBe('shared theme: Illicit drugs');
  });

  test('lets the keyboard go from one to the next, and chooses its theme', async () => {
    const marks = room.after.getByRole('button', { pressed: false });
    await marks.nth(1).focus();
    await sidelight.window.keyboard.press('ArrowRight');
    expect(await marks.nth(2).evaluate((node) => node === document.activeElement)).toBe(true);
    await sidelight.window.keyboard.press('Enter');
    expect(await room.ledger.getByRole('button', { pressed: true }).count()).toBe(1);
  });

  test('leaves the text clean: what is copied has no signs in it', async () => {
    const paragraph = room.before.locator('p', { hasText: 'Participants welcomed' });
    expect(await paragraph.evaluate((node) => node.textContent)).toContain(
      "the EU's Border Management in Central Asia",
    );
  });
});

describe('an aligned sentence', () => {
  test('that is pointed at shows its counterpart and the words that changed, and scrolls nothing', async () => {
    await room.after.getByText('The EU delegation was led by').hover();
    await expect
      .poll(() => room.dock.locator('del').allInnerTexts())
      .toContainEqual(expect.stringContaining('chaired'));
    await expect
      .poll(() => room.dock.locator('ins').allInnerTexts())
      .toContainEqual(expect.stringContaining('Enrique Mora'));
    expect(await isInView(room.before.getByText('The meeting was hosted'), room.before)).toBe(false);
  });

  test('that is clicked brings its counterpart into view', async () => {
    await room.after.getByText('The EU delegation was led by').click();
    await expect.poll(() => isInView(room.before.getByText('The meeting was hosted'), room.before)).toBe(true);
  });

  test('is reached by key, from sentence to sentence', async () => {
    await room.before.getByText('BRUXELLES. KAZINFORM').click();
    await sidelight.window.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => room.dock.innerText()).toContain('Afghanistan was invited');
    await expect.poll(() => isInView(room.after.getByText('Attaching great'), room.after)).toBe(true);
  });

  test('says so where it stands alone', async () => {
    await room.before.getByText('This meeting took place').click();
    await expect.poll(() => room.dock.getByRole('heading', { level: 2 }).innerText()).toBe('No counterpart in 2021');
  });
});
