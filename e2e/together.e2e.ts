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
  await chooseFromMenu(sidelight, 'Clear Choice');
  await sidelight.window.locator('[data-pane]').evaluateAll((panes) => {
    for (const pane of panes) pane.scrollTop = 0;
  });
});

const scroller = (side: 'before' | 'after') => sidelight.window.locator(`[data-pane="${side}"]`);
const scrolled = (side: 'before' | 'after') => scroller(side).evaluate((pane) => Math.round(pane.scrollTop));

/** Turns the wheel over a text, as a hand does: a little at a time. */
async function wheel(side: 'before' | 'after', by: number): Promise<void> {
  const box = await scroller(side).boundingBox();
  if (box === null) throw new Error('the pane is not there');
  await sidelight.window.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (let turned = 0; turned < Math.abs(by); turned += 40) {
    await sidelight.window.mouse.wheel(0, Math.sign(by) * 40);
    await sidelight.window.waitForTimeout(20);
  }
  await sidelight.window.waitForTimeout(150);
}

/** How far the top of some words is from the top of their pane. */
async function levelOf(side: 'before' | 'after', words: string): Promise<number> {
  return scroller(side).evaluate((pane, wanted) => {
    const sentence = [...pane.querySelectorAll('[data-sentence]')].find((node) => node.textContent.includes(wanted));
    return (sentence?.getBoundingClientRect().top ?? NaN) - pane.getBoundingClientRect().top;
  }, words);
}

describe('scrolling one text', () => {
  test('brings the aligned sentence of the other to its level', async () => {
    await wheel('before', 600);
    const [left, right] = [
      await levelOf('before', 'Participants welcomed the launching'),
      await levelOf('after', 'The participants have reaffirmed'),
    ];
    expect(Math.abs(left - right)).toBeLessThan(120);
    expect(await scrolled('after')).toBeGreaterThan(0);
  });

  test('brings both to their ends together, and to their beginnings', async () => {
    await wheel('before', 4000);
    const left = async (side: 'before' | 'after') =>
      scroller(side).evaluate((pane) => pane.scrollHeight - pane.clientHeight - pane.scrollTop);
    for (const side of ['before', 'after'] as const) expect(Math.round(await left(side)), side).toBeLessThan(3);
    await wheel('after', -4000);
    expect([await scrolled('before'), await scrolled('after')]).toEqual([0, 0]);
  });

  test('moves the other without a jump, and is not moved back by it', async () => {
    const places: [number, number][] = [];
    const box = await scroller('before').boundingBox();
    await sidelight.window.mouse.move((box?.x ?? 0) + 100, (box?.y ?? 0) + 200);
    for (let turn = 0; turn < 20; turn += 1) {
      await sidelight.window.mouse.wheel(0, 20);
      await sidelight.window.waitForTimeout(120);
      places.push([await scrolled('before'), await scrolled('after')]);
    }
    for (const [at, [left, right]] of places.entries()) {
      expect(left).toBe(20 * (at + 1));
      const before = places[at - 1]?.[1] ?? 0;
      expect(right).toBeGreaterThanOrEqual(before);
      // 20 pixels here are never a page there.
      expect(right - before).toBeLessThan(200);
    }
    await sidelight.window.waitForTimeout(400);
    expect([await scrolled('before'), await scrolled('after')]).toEqual(places.at(-1));
  });

  test('leaves the other where it is while they are held apart, by key or button', async () => {
    const together = sidelight.window.getByRole('button', { name: 'Scroll together' });
    await press(sidelight, 'F8');
    await expect.poll(() => together.getAttribute('aria-pressed')).toBe('false');
    await wheel('before', 400);
    expect([await scrolled('before'), await scrolled('after')]).toEqual([400, 0]);
    await together.click();
    expect(await together.getAttribute('aria-pressed')).toBe('true');
    await wheel('before', 40);
    expect(await scrolled('after')).toBeGreaterThan(0);
  });

  test('works the same by the keys of the text', async () => {
    await scroller('after').evaluate((pane) => {
      pane.focus();
    });
    await sidelight.window.keyboard.press('PageDown');
    await expect.poll(() => scrolled('before')).toBeGreaterThan(0);
  });
});

describe('connectors', () => {
  const paths = () =>
    sidelight.window
      .locator('.panes > svg path')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('d') ?? ''));
  const count = (path: string | undefined) => path?.split('M').length ?? 1;

  test('join the aligned sentences that are in view, and no others', async () => {
    await sidelight.window.mouse.move(5, 5);
    await expect.poll(async () => count((await paths())[0])).toBeGreaterThan(1);
    const box = await sidelight.window.locator('.panes').boundingBox();
    const ends = (await paths()).join('').match(/[MC ]-?\d+ (-?\d+)/g) ?? [];
    expect(ends.length).toBeGreaterThan(0);
    const pairs = await sidelight.window.locator('[data-pane="before"] [data-sentence]').count();
    expect(count((await paths())[0]) - 1).toBeLessThan(pairs);
    const ys =
      (await paths())
        .join('')
        .match(/\d+ (\d+)(?=C|M|$)/g)
        ?.map((end) => Number(end.split(' ')[1])) ?? [];
    for (const y of ys) expect(y).toBeLessThanOrEqual(box?.height ?? 0);
  });

  test('are gone where no marks are', async () => {
    await chooseFromMenu(sidelight, 'Clean');
    expect(await sidelight.window.locator('.panes > svg').count()).toBe(0);
    await chooseFromMenu(sidelight, 'Themes');
  });
});

describe('the strip beside a text', () => {
  const strip = (side: string) => sidelight.window.locator(`.strip.${side}`);

  test('shows where each status lies, and what is in view', async () => {
    const kinds = await strip('before')
      .locator('.tick')
      .evaluateAll((ticks) => [
        ...new Set(ticks.map((tick) => ['shared', 'new', 'dropped'].find((status) => tick.classList.contains(status)))),
      ]);
    expect(kinds.sort()).toEqual(['dropped', 'shared']);
    const view = async () => (await strip('before').locator('.view').boundingBox())?.y ?? 0;
    const start = await view();
    await wheel('before', 400);
    await expect.poll(view).toBeGreaterThan(start + 20);
  });

  test('goes where it is pressed', async () => {
    const box = await strip('after').boundingBox();
    if (box === null) throw new Error('the strip is not there');
    await sidelight.window.mouse.click(box.x + box.width / 2, box.y + box.height - 4);
    await expect.poll(() => isInView(room.after.getByText('Following the meeting'), room.after)).toBe(true);
    await expect.poll(() => scrolled('before')).toBeGreaterThan(300);
  });
});

test('the divider is dragged, and reset by a double click', async () => {
  const divider = sidelight.window.getByRole('separator', { name: 'Width of the texts' });
  const box = await divider.boundingBox();
  if (box === null) throw new Error('the divider is not there');
  const width = async () => Math.round((await room.before.boundingBox())?.width ?? 0);
  const usual = await width();
  const [x, y] = [box.x + box.width / 2, box.y + 200];
  await sidelight.window.mouse.move(x, y);
  await sidelight.window.mouse.down();
  await sidelight.window.mouse.move(x - 100, y, { steps: 5 });
  await sidelight.window.mouse.up();
  expect(Math.abs((await width()) - (usual - 100))).toBeLessThan(4);
  await sidelight.window.mouse.dblclick(x - 100, y);
  expect(await width()).toBe(usual);
});

test('a full line has 66 to 75 characters where the window has room', async () => {
  await sidelight.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1680, 1000);
  });
  await sidelight.window.waitForFunction(() => innerWidth === 1680);
  const lengths = await sidelight.window.locator('[data-pane="before"] p').evaluateAll((paragraphs) =>
    paragraphs.flatMap((paragraph) => {
      const { top } = paragraph.getBoundingClientRect();
      const height = parseFloat(getComputedStyle(paragraph).lineHeight);
      const perLine: number[] = [];
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        for (let at = 0; at < (node.nodeValue ?? '').length; at += 1) {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = range.getClientRects()[0];
          const line = box === undefined ? NaN : Math.floor(((box.top + box.bottom) / 2 - top) / height);
          if (line >= 0) perLine[line] = (perLine[line] ?? 0) + 1;
        }
      }
      return perLine.slice(0, -1);
    }),
  );
  expect(lengths.length).toBeGreaterThan(20);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  expect(mean).toBeGreaterThan(66);
  expect(mean).toBeLessThan(75);
});
