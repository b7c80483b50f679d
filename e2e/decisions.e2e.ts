import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchSidelight, type RunningSidelight } from './launch.ts';
import { accessibilityFaults, chooseFromMenu, picture, readingRoom, untilCompared } from './reading-room.ts';

let sidelight: RunningSidelight;
let room: ReturnType<typeof readingRoom>;

beforeAll(async () => {
  sidelight = await launchSidelight();
  room = readingRoom(sidelight.window);
  await sidelight.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 900);
  });
  await untilCompared(sidelight.window);
});
afterAll(() => sidelight.close());
beforeEach(async () => {
  await sidelight.window.mouse.move(5, 5);
  await chooseFromMenu(sidelight, 'Clear Choice');
});

const dialog = () => sidelight.window.getByRole('dialog');
/** What the line at the foot of the window says was done last. */
const done = () => sidelight.window.getByRole('contentinfo').getByRole('status').innerText();
/** What the panel says the analyst decided about the chosen theme. */
const decided = () => room.dock.getByRole('list', { name: 'What you decided' }).innerText();
const undo = () => chooseFromMenu(sidelight, 'Undo');
const redo = () => chooseFromMenu(sidelight, 'Redo');

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sidelight.window.keyboard.press(key);
}

/** Chooses a theme with the keyboard alone, the pointer out of the way. */
async function choose(name: RegExp): Promise<void> {
  await sidelight.window.mouse.move(5, 5);
  await room.theme(name).focus();
  await press('Enter');
  await expect.poll(() => room.theme(name).getAttribute('aria-pressed')).toBe('true');
}

/** Asks by the menu, whose keys are those of the system, and waits for the question. */
async function ask(entry: string): Promise<void> {
  await chooseFromMenu(sidelight, entry);
  await dialog().waitFor();
}

async function group(theme: RegExp): Promise<string> {
  const row = sidelight.window.getByRole('button', { name: theme });
  const section = room.ledger.getByRole('region').filter({ has: row });
  return (await section.getByRole('heading').innerText()).toLowerCase();
}

describe('by keyboard alone, a finding', () => {
  test('is accepted, which is undone and redone', async () => {
    await choose(/^Water resources/);
    await room.dock.getByRole('button', { name: 'Accept' }).focus();
    await press('Enter');
    await room.theme(/^Water resources .*accepted/).waitFor();
    expect(await done()).toBe('“Water resources” accepted.');
    await undo();
    await expect.poll(() => room.theme(/^Water resources .*accepted/).count()).toBe(0);
    expect(await done()).toBe('Undone: “Water resources” accepted.');
    await redo();
    await room.theme(/^Water resources .*accepted/).waitFor();
    await undo();
  });

  test('is rejected: its marks go, it stays in the ledger, and it counts no more', async () => {
    const marks = room.after.getByRole('button', { name: 'transboundary water' });
    await choose(/^Water resources/);
    expect(await marks.count()).toBe(1);
    const count = async () => /\+ (\d+)/.exec(await sidelight.window.getByRole('contentinfo').innerText())?.[1];
    const before = Number(await count());
    await chooseFromMenu(sidelight, 'Reject');
    await room.theme(/^Water resources .*rejected/).waitFor();
    await expect.poll(() => marks.count()).toBe(0);
    await expect.poll(count).toBe(String(before - 1));
    await picture(sidelight.window, 'decision-rejected');
    await undo();
    await expect.poll(() => marks.count()).toBe(1);
    await expect.poll(count).toBe(String(before));
  });

  test('is renamed, and keeps the name it was found with beside the new one', async () => {
    await choose(/^Water resources/);
    await ask('Rename…');
    await press('Control+A');
    await sidelight.window.keyboard.type('Shared rivers');
    await press('Enter');
    await expect.poll(() => dialog().count()).toBe(0);
    await room.theme(/^Shared rivers .*changed by you/).waitFor();
    expect(await decided()).toContain('found as “Water resources”');
    await undo();
    await room.theme(/^Water resources/).waitFor();
    await redo();
    await room.theme(/^Shared rivers/).waitFor();
    await ask('Rename…');
    await press('Control+A', 'Delete', 'Enter');
    await room.theme(/^Water resources/).waitFor();
    await undo();
    await undo();
  });

  test('is merged into another, which has its words then, and parted again', async () => {
    await choose(/^Environment/);
    await ask('Merge…');
    await sidelight.window.keyboard.type('Climate ch');
    await press('Tab', 'Tab', 'Enter');
    await expect.poll(() => dialog().count()).toBe(0);
    await expect.poll(() => room.theme(/^Environment/).count()).toBe(0);
    await expect.poll(() => room.theme(/^Climate change/).getAttribute('aria-pressed')).toBe('true');
    expect(await decided()).toContain('“Environment” merged into it by you.');
    expect(await room.dock.innerText()).toContain('environmental issues');
    await picture(sidelight.window, 'decision-merged');
    await room.dock.getByRole('button', { name: 'Part “Environment” again' }).focus();
    await press('Enter');
    await room.theme(/^Environment/).waitFor();
    await undo();
    await expect.poll(() => room.theme(/^Environment/).count()).toBe(0);
    await undo();
    await room.theme(/^Environment/).waitFor();
  });

  test('changes its status only with a reason, and says what it was found as', async () => {
    await choose(/^Stability/);
    expect(await group(/^Stability/)).toContain('first mentioned');
    await ask('Change Status…');
    await sidelight.window.keyboard.type('Shared');
    await press('Tab', 'Tab', 'Tab', 'Enter');
    expect(await dialog().count(), 'there is no reason yet').toBe(1);
    await dialog().getByRole('textbox', { name: 'Reason' }).focus();
    await sidelight.window.keyboard.type('“Security and stability” was meant in 2019, too.');
    await press('Tab', 'Tab', 'Enter');
    await expect.poll(() => group(/^Stability/)).toContain('shared');
    expect(await decided()).toMatch(/Status changed by you; found as new\.\s+Your reason: “Security and stability”/);
    await picture(sidelight.window, 'decision-status');
    await undo();
    await expect.poll(() => group(/^Stability/)).toContain('first mentioned');
  });

  test('bears a note', async () => {
    await choose(/^Hybrid threats/);
    await ask('Note…');
    await sidelight.window.keyboard.type('Ask the desk why.');
    await press('Tab', 'Tab', 'Enter');
    await room.theme(/^Hybrid threats .*with a note/).waitFor();
    expect(await decided()).toContain('Your note: Ask the desk why.');
    await undo();
    await expect.poll(() => room.theme(/^Hybrid threats .*with a note/).count()).toBe(0);
  });
});

test('a sentence bears a note', async () => {
  await room.after.getByText('The EU delegation was led by').click();
  await ask('Note…');
  expect(await dialog().innerText()).toContain('The EU delegation was led by');
  await sidelight.window.keyboard.type('A step down from 2019.');
  await press('Tab', 'Tab', 'Enter');
  await expect.poll(() => room.dock.innerText()).toContain('Your note, 2021: A step down from 2019.');
  await picture(sidelight.window, 'decision-sentence-note');
  await undo();
  await expect.poll(() => room.dock.innerText()).not.toContain('A step down');
});

describe('in the briefing', () => {
  const tick = (name: string) => sidelight.window.getByRole('checkbox', { name });

  test('what goes on the page, and in which order, is undone and redone', async () => {
    await sidelight.window.getByRole('button', { name: 'Briefing', exact: true }).click();
    await tick('Stability').focus();
    await press('Space');
    await expect.poll(() => tick('Stability').isChecked()).toBe(false);
    expect(await done()).toBe('“Stability” left out of the briefing.');
    await undo();
    await expect.poll(() => tick('Stability').isChecked()).toBe(true);
    await redo();
    await expect.poll(() => tick('Stability').isChecked()).toBe(false);
    await undo();
    await tick('Stability').focus();
    await press('Alt+ArrowDown');
    await expect.poll(done).toBe('Order of the briefing.');
    await undo();
    await expect.poll(done).toBe('Undone: order of the briefing.');
    await sidelight.window.getByRole('button', { name: 'Back to the Texts' }).click();
  });
});

describe('a selection', () => {
  async function select(words: string): Promise<void> {
    await sidelight.window.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.querySelector('[data-pane="after"]') ?? document.body, 4);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted) ?? -1;
        if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      }
    }, words);
  }

  test('becomes a theme of the analyst’s own, marked in the text and on the page', async () => {
    await select('constructive proposals');
    await ask('Add Theme from Selection…');
    expect(await dialog().getByRole('textbox', { name: 'Name of the theme' }).inputValue()).toBe(
      'constructive proposals',
    );
    await press('Control+A');
    await sidelight.window.keyboard.type('Kazakh proposals');
    await press('Enter');
    await room.theme(/^Kazakh proposals .*added by you/).waitFor();
    expect(await room.theme(/^Kazakh proposals/).getAttribute('aria-pressed')).toBe('true');
    await room.after.getByRole('button', { name: 'constructive proposals', pressed: true }).waitFor();
    await picture(sidelight.window, 'decision-added');
    await sidelight.window.getByRole('button', { name: 'Briefing', exact: true }).click();
    const page = sidelight.window.getByRole('region', { name: 'The page as it prints' });
    await expect.poll(() => page.innerText(), { timeout: 15_000 }).toMatch(/Kazakh proposals\s*◆/);
    await picture(sidelight.window, 'decision-on-the-page');
    await sidelight.window.getByRole('button', { name: 'Back to the Texts' }).click();
    await undo();
    await expect.poll(() => room.theme(/^Kazakh proposals/).count()).toBe(0);
  });

  test('becomes further words of the chosen theme', async () => {
    await choose(/^Water resources/);
    await select('constructive proposals');
    await ask('Add Theme from Selection…');
    await dialog().getByRole('combobox').selectOption('chosen');
    await dialog().getByRole('button', { name: 'Add' }).click();
    await expect.poll(() => room.dock.innerText()).toContain('constructive proposals');
    await undo();
  });

  test('without one, and without a theme, what is missing is said', async () => {
    await sidelight.window.evaluate(() => getSelection()?.empty());
    await chooseFromMenu(sidelight, 'Add Theme from Selection…');
    await expect.poll(() => room.refusal.innerText()).toContain('Select the words');
    await chooseFromMenu(sidelight, 'Accept');
    await expect.poll(() => room.refusal.innerText()).toContain('Choose a theme first');
    const dismiss = room.refusal.getByRole('button', { name: /^Dismiss/ });
    while ((await dismiss.count()) > 0) await dismiss.first().click();
  });
});

test('Escape leaves a question, and the theme stays chosen', async () => {
  await choose(/^Water resources/);
  await ask('Rename…');
  await press('Escape');
  await expect.poll(() => dialog().count()).toBe(0);
  expect(await room.theme(/^Water resources/).getAttribute('aria-pressed')).toBe('true');
  expect(await sidelight.window.evaluate(() => document.activeElement?.textContent)).toContain('Water resources');
});

test('undoing in a text field undoes what was typed there, and no decision', async () => {
  await choose(/^Water resources/);
  await chooseFromMenu(sidelight, 'Accept');
  await ask('Note…');
  await sidelight.window.keyboard.type('So');
  await undo();
  await expect.poll(() => dialog().getByRole('textbox').inputValue()).toBe('');
  await press('Escape');
  await room.theme(/^Water resources .*accepted/).waitFor();
  await undo();
});

test('at 200 % a question is whole in the window', async () => {
  const zoom = (factor: number) =>
    sidelight.app.evaluate(({ BrowserWindow }, wanted) => {
      BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(wanted);
    }, factor);
  await choose(/^Water resources/);
  await zoom(2);
  await ask('Change Status…');
  const whole = await dialog().evaluate((node) => {
    const { top, bottom, left, right } = node.getBoundingClientRect();
    return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
  });
  expect(whole).toBe(true);
  expect(await accessibilityFaults(sidelight.window)).toEqual([]);
  await press('Escape');
  await zoom(1);
});

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  beforeAll(() => sidelight.window.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' }));
  afterAll(() => sidelight.window.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' }));

  test.each(['Rename…', 'Merge…', 'Change Status…', 'Note…'])(
    'axe finds nothing in the question: %s',
    async (entry) => {
      await choose(/^Water resources/);
      await ask(entry);
      await picture(sidelight.window, `question-${entry.replace(/\W/g, '')}-${scheme}`);
      expect(await accessibilityFaults(sidelight.window)).toEqual([]);
      await press('Escape');
    },
  );

  test('axe finds nothing in the question about a new theme, nor in what was decided', async () => {
    await room.after.getByText('The EU delegation was led by').click();
    await ask('Add Theme from Selection…');
    await picture(sidelight.window, `question-add-${scheme}`);
    expect(await accessibilityFaults(sidelight.window)).toEqual([]);
    await press('Escape');
    await choose(/^Stability/);
    await chooseFromMenu(sidelight, 'Accept');
    await ask('Note…');
    await sidelight.window.keyboard.type('Ask the desk.');
    await press('Tab', 'Tab', 'Enter');
    await room.theme(/^Stability .*with a note/).waitFor();
    await picture(sidelight.window, `decided-${scheme}`);
    expect(await accessibilityFaults(sidelight.window)).toEqual([]);
    await undo();
    await undo();
  });
});
