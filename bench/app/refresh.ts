import { launchSidelight } from '../../e2e/launch.ts';
import { untilCompared } from '../../e2e/reading-room.ts';
import { median } from '../timing.ts';

/** The page of the shipped pair in the window after a change in the form, in milliseconds. */
export interface Refresh {
  /** From the wish to see the page to its first picture. */
  readonly first: number;
  /** From a key in the form to the page that has it: the median. */
  readonly later: number;
  readonly slowest: number;
}

/** Opens the briefing and writes so many titles, each when the page has the one before. */
export async function measureRefresh(changes: number): Promise<Refresh> {
  const sidelight = await launchSidelight();
  const { window } = sidelight;
  try {
    await untilCompared(window);
    const start = performance.now();
    await window.getByRole('button', { name: 'Briefing', exact: true }).click();
    await window.locator('.page canvas').waitFor();
    const first = performance.now() - start;
    const answered: unknown = await window.evaluate(writing(changes));
    const times = Array.isArray(answered) ? answered.map(Number) : [];
    return { first, later: median(times), slowest: Math.max(...times) };
  } finally {
    await sidelight.close();
  }
}

/** In the page: how long each of so many titles took to stand on it; nothing is waited for longer than five seconds. */
const writing = (changes: number): string => `(async () => {
  const field = document.getElementById('entry-title');
  const refreshed = () => performance.getEntriesByName('briefing refreshed');
  const times = [];
  for (let change = 0; change < ${changes}; change += 1) {
    const known = refreshed().length;
    const start = performance.now();
    field.value = 'Title ' + change;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    while (refreshed().length === known && performance.now() - start < 5000) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    times.push(performance.now() - start);
    // A reader looks at the page, and what was put off until then is done.
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  return times;
})()`;
