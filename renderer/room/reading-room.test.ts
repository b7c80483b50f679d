import { describe, expect, it, vi } from 'vitest';
import { Analyst } from '../analysis/analyst.ts';
import { analysis, pair } from '../testing/comparison.ts';
import { FakeBridge } from '../testing/fake-bridge.ts';
import { FakeWorker } from '../testing/fake-worker.ts';
import { Composing } from '../composer/composing.svelte.ts';
import { carryOut } from './commands.ts';
import { ReadingRoom } from './reading-room.svelte.ts';

function newRoom() {
  const bridge = new FakeBridge();
  const worker = new FakeWorker();
  const room = new ReadingRoom(bridge, new Analyst(() => worker));
  return { room, composing: new Composing(room, bridge), bridge, worker };
}

async function openRoom(problems: string[] = []) {
  const made = newRoom();
  made.bridge.problems = problems;
  const opened = made.room.files.begin();
  await vi.waitFor(() => {
    expect(made.worker.questions).toHaveLength(1);
  });
  made.worker.answer({ number: 1, kind: 'compared', analysis });
  await opened;
  return made;
}

describe('opening', () => {
  it('shows the texts together with what was found in them', async () => {
    const { room, bridge } = await openRoom();
    expect(room.pair).toEqual(pair);
    expect(room.listed.map(({ theme }) => theme.id)).toEqual(['water', 'sport', 'fishing']);
    expect(room.labels.new).toBe('New in 2003');
    expect(bridge.asked).toEqual(['title 2001.txt – 2003.txt']);
  });

  it('shows the texts alone while a comparison takes long, and lets it be cancelled', async () => {
    vi.useFakeTimers();
    try {
      const { room } = newRoom();
      const opened = room.comparing.show(pair, null);
      expect(room.pair).toBeNull();
      await vi.advanceTimersByTimeAsync(400);
      expect(room.comparing.stage).toBe('slow');
      expect(room.pair).toEqual(pair);
      room.comparing.cancel();
      await opened;
      expect(room.comparing.stage).toBe('cancelled');
      expect(room.analysis).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  it('says why it does not show the files it was started with', async () => {
    const { room } = await openRoom(['“a.png” is no text.']);
    expect(room.notices.list).toMatchObject([{ tone: 'problem', text: '“a.png” is no text.' }]);
  });

  it('says what went wrong where a comparison fails', async () => {
    const { room, worker } = newRoom();
    const opened = room.comparing.show(pair, null);
    worker.answer({ number: 1, kind: 'failed', problem: 'the codebook is damaged' });
    await opened;
    expect([room.comparing.stage, room.comparing.problem]).toEqual(['failed', 'the codebook is damaged']);
    expect(room.pair).toEqual(pair);
  });
});

describe('themes', () => {
  it('brings the first evidence of a chosen theme into view on both sides', async () => {
    const { room, composing } = await openRoom();
    carryOut(room, composing, 'next-theme');
    expect(room.chosen?.theme.id).toBe('water');
    const { before, after } = room.goals;
    expect([before, after].map((goal) => goal !== null)).toEqual([true, true]);
    expect(pair.before.text.slice(before?.start, before?.end)).toBe('water');
  });

  it('walks the ledger round in both directions, and clears', async () => {
    const { room, composing } = await openRoom();
    carryOut(room, composing, 'previous-theme');
    expect(room.chosen?.theme.id).toBe('fishing');
    carryOut(room, composing, 'next-theme');
    expect(room.chosen?.theme.id).toBe('water');
    carryOut(room, composing, 'clear-theme');
    expect(room.chosen).toBeNull();
  });

  it('lets a theme go that is chosen again', async () => {
    const { room } = await openRoom();
    const [entry] = room.listed;
    if (entry === undefined) throw new Error('the ledger is empty');
    room.choose(entry);
    room.choose(entry);
    expect(room.chosen).toBeNull();
  });

  it('goes through the themes of a mark that carries several', async () => {
    const { room } = await openRoom();
    room.chooseOneOf([0, 1]);
    expect(room.chosen?.theme.id).toBe('water');
    room.chooseOneOf([0, 1]);
    expect(room.chosen?.theme.id).toBe('sport');
  });
});

describe('sentences', () => {
  it('lights a sentence that is pointed at and its counterpart, without scrolling', async () => {
    const { room } = await openRoom();
    room.point({ side: 'before', sentence: 1 });
    expect(room.lit).toEqual([
      { side: 'before', sentence: 1 },
      { side: 'after', sentence: 1 },
    ]);
    expect(room.goals).toEqual({ before: null, after: null });
  });

  it('keeps the last sentence pointed at, unless a theme or sentence was chosen before', async () => {
    const { room } = await openRoom();
    room.point({ side: 'before', sentence: 1 });
    room.pointAway();
    expect(room.current).toEqual({ side: 'before', sentence: 1 });
    room.hold({ side: 'before', sentence: 0 });
    room.point({ side: 'after', sentence: 2 });
    room.pointAway();
    expect(room.current).toEqual({ side: 'before', sentence: 0 });
  });

  it('moves by key and brings the counterpart into view', async () => {
    const { room } = await openRoom();
    room.stepSentence('after', 1, null);
    room.stepSentence('after', 1, null);
    expect(room.held).toEqual({ side: 'after', sentence: 1 });
    expect(room.goals.before?.start).toBe(pair.before.text.indexOf('It discussed'));
  });
});

describe('files', () => {
  it('swaps the two texts', async () => {
    const { room, composing, worker } = await openRoom();
    carryOut(room, composing, 'swap');
    expect(worker.questions[1]).toMatchObject({ before: pair.after, after: pair.before });
  });

  it('puts an opened text on its side', async () => {
    const { room, composing, bridge, worker } = await openRoom();
    const dispatch = { name: '2005.txt', text: 'The Lake Commission closed.', sha256: '5' };
    bridge.open = { kind: 'opened', dispatch };
    carryOut(room, composing, 'open-after');
    await vi.waitFor(() => {
      expect(worker.questions[1]).toMatchObject({ before: pair.before, after: dispatch });
    });
  });

  it('tells why a text was refused and keeps what is shown', async () => {
    const { room, bridge } = await openRoom();
    bridge.open = { kind: 'refused', problem: '“a.png” is no text.' };
    await room.files.open('before');
    expect(room.notices.list).toMatchObject([{ tone: 'problem', text: '“a.png” is no text.' }]);
    expect(room.pair).toEqual(pair);
  });

  it('sends the bytes of one dropped file, and refuses more files or larger ones at once', async () => {
    const { room, bridge } = await openRoom();
    await room.files.drop('before', [new File(['four'], 'a.txt')]);
    await room.files.drop('before', [new File(['a'], 'a.txt'), new File(['b'], 'b.txt')]);
    await room.files.drop('before', [new File([new Uint8Array(10 * 1024 * 1024 + 1)], 'huge.txt')]);
    expect(bridge.asked.filter((asked) => asked.startsWith('drop'))).toEqual(['drop a.txt of 4 bytes']);
    expect(room.notices.list.map(({ text }) => text)).toEqual([
      'Drop one file at a time, on the side where it should stand.',
      '“huge.txt” is larger than 10 MB. Sidelight reads texts of up to 10 MB.',
    ]);
  });
});
