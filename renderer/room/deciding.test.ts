import { describe, expect, it, vi } from 'vitest';
import { standing } from '../../src/core/workspace/decisions.ts';
import { Analyst } from '../analysis/analyst.ts';
import { analysis, pair } from '../testing/comparison.ts';
import { FakeBridge } from '../testing/fake-bridge.ts';
import { FakeWorker } from '../testing/fake-worker.ts';
import { ReadingRoom } from './reading-room.svelte.ts';

async function openRoom() {
  const worker = new FakeWorker();
  const room = new ReadingRoom(new FakeBridge(), new Analyst(() => worker));
  const opened = room.files.begin();
  await vi.waitFor(() => {
    expect(worker.questions).toHaveLength(1);
  });
  worker.answer({ number: 1, kind: 'compared', analysis });
  await opened;
  const theme = (id: string) => {
    const found = room.comparison?.themes.find((one) => one.id === id);
    if (found === undefined) throw new Error(`There is no ${id}.`);
    return found;
  };
  return { room, theme, made: () => standing(room.workspace.decisions) };
}

function placeOf(quote: string) {
  const start = pair.after.text.indexOf(quote);
  return { side: 'after', start, end: start + quote.length, quote } as const;
}

describe('a verdict', () => {
  it('is given on the chosen theme, and taken back by giving it again', async () => {
    const { room, made } = await openRoom();
    room.chooseById('water');
    room.deciding.judge('rejected');
    room.deciding.judge('rejected');
    expect(made()).toEqual([
      { kind: 'verdict', theme: 'water', verdict: 'rejected' },
      { kind: 'verdict', theme: 'water', verdict: null },
    ]);
  });

  it('needs a theme', async () => {
    const { room, made } = await openRoom();
    room.deciding.judge('accepted');
    expect(made()).toEqual([]);
    expect(room.notices.list).toMatchObject([{ tone: 'problem' }]);
  });
});

describe('a name', () => {
  it('is given, and taken back by the one that was found or by none', async () => {
    const { room, made, theme } = await openRoom();
    room.deciding.rename(theme('water'), ' Rivers ');
    room.deciding.rename(theme('water'), 'water');
    room.deciding.rename(theme('water'), '');
    expect(made()).toEqual([
      { kind: 'rename', theme: 'water', label: 'Rivers' },
      { kind: 'rename', theme: 'water', label: null },
    ]);
  });
});

describe('a status', () => {
  it('is changed with its reason, and taken back by the one that was found', async () => {
    const { room, made, theme } = await openRoom();
    room.deciding.changeStatus(theme('sport'), 'shared', ' Known. ');
    expect(theme('sport')).toMatchObject({ status: 'shared', reason: 'Known.' });
    room.deciding.changeStatus(theme('sport'), 'new', '');
    expect(made().at(-1)).toEqual({ kind: 'status', theme: 'sport', status: null, reason: '' });
    expect(theme('sport').status).toBe('new');
  });
});

describe('a merger', () => {
  it('leads to the theme that has the words now, and is parted again', async () => {
    const { room, theme } = await openRoom();
    room.chooseById('fishing');
    room.deciding.merge(theme('fishing'), 'water');
    expect(room.chosenId).toBe('water');
    expect(room.listed.map((entry) => entry.theme.id)).toEqual(['water', 'sport']);
    room.deciding.part('fishing');
    expect(room.listed).toHaveLength(3);
  });
});

describe('a new theme', () => {
  it('rests on the words of a place, and is chosen', async () => {
    const { room, theme } = await openRoom();
    room.deciding.add(placeOf('agreed'), ' Agreement ');
    expect(room.chosenId).toBe('added-1');
    expect(theme('added-1')).toMatchObject({ label: 'Agreement', status: 'new', by: 'analyst' });
    room.workspace.undo();
    expect(room.chosen).toBeNull();
  });

  it('is no new one where the words carry one that there is', async () => {
    const { room, theme } = await openRoom();
    room.deciding.cite(placeOf('agreed'), 'water');
    expect(theme('water').evidence.map(({ quote }) => quote)).toContain('agreed');
    expect(room.chosenId).toBe('water');
  });
});

describe('a note', () => {
  it('is on the chosen theme, or on the sentence that is held', async () => {
    const { room, made } = await openRoom();
    room.chooseById('water');
    room.deciding.ask('note');
    expect(room.deciding.question).toMatchObject({ kind: 'note', theme: { id: 'water' } });
    room.hold({ side: 'after', sentence: 2 });
    room.deciding.ask('note');
    expect(room.deciding.question).toMatchObject({
      kind: 'note-sentence',
      place: { quote: 'Sport came up.' },
      text: '',
    });
    room.deciding.noteSentence(placeOf('Sport came up.'), 'At last.');
    room.deciding.ask('note');
    expect(room.deciding.question).toMatchObject({ text: 'At last.' });
    expect(made()).toHaveLength(1);
  });
});

it('what was done last is told, and what was undone', async () => {
  const { room } = await openRoom();
  room.chooseById('water');
  room.deciding.judge('accepted');
  expect(room.workspace.last).toMatchObject({ how: 'made', decision: { kind: 'verdict' } });
  room.workspace.undo();
  expect(room.workspace.last).toMatchObject({ how: 'undone', decision: { verdict: 'accepted' } });
  room.workspace.undo();
  expect(room.workspace.last?.how).toBe('undone');
  room.workspace.redo();
  expect(room.workspace.last).toMatchObject({ how: 'redone', decision: { verdict: 'accepted' } });
});
