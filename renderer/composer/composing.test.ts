import { describe, expect, it, vi } from 'vitest';
import { Analyst } from '../analysis/analyst.ts';
import { ReadingRoom } from '../room/reading-room.svelte.ts';
import { analysis } from '../testing/comparison.ts';
import { FakeBridge } from '../testing/fake-bridge.ts';
import { FakeWorker } from '../testing/fake-worker.ts';
import { Composing } from './composing.svelte.ts';

async function begin() {
  const bridge = new FakeBridge();
  const worker = new FakeWorker();
  const room = new ReadingRoom(bridge, new Analyst(() => worker));
  const composing = new Composing(room, bridge);
  const shown = room.files.begin();
  await vi.waitFor(() => {
    expect(worker.questions).toHaveLength(1);
  });
  worker.answer({ number: 1, kind: 'compared', analysis });
  await shown;
  return { bridge, room, composing };
}

const onPage = ({ briefing }: Composing) => briefing?.ledger.map(({ id }) => id);

describe('the page', () => {
  it('has every theme in the order of the rules until something else is decided', async () => {
    const { composing } = await begin();
    expect(onPage(composing)).toEqual(['sport', 'fishing', 'water']);
    expect(composing.themes.map(({ id }) => id)).toEqual(['sport', 'fishing', 'water']);
  });

  it('goes without a theme that is not ticked, and names it', async () => {
    const { composing } = await begin();
    composing.choose('fishing', false);
    expect(onPage(composing)).toEqual(['sport', 'water']);
    expect(composing.briefing?.excluded.map(({ id }) => id)).toEqual(['fishing']);
    composing.choose('fishing', true);
    expect(onPage(composing)).toEqual(['sport', 'fishing', 'water']);
  });

  it('has the themes in the order of the analyst, until that is taken back', async () => {
    const { composing } = await begin();
    composing.move('water', -2);
    expect(onPage(composing)).toEqual(['water', 'sport', 'fishing']);
    composing.move('water', -1);
    composing.move('sport', 5);
    expect(onPage(composing)).toEqual(['water', 'fishing', 'sport']);
    composing.resetOrder();
    expect(onPage(composing)).toEqual(['sport', 'fishing', 'water']);
  });

  it('carries the texts that the analyst writes, and the composed ones again once they are taken back', async () => {
    const { composing } = await begin();
    const composed = composing.briefing?.bottomLine;
    composing.write('bottomLine', 'Water is what matters.');
    composing.write('marking', 'For discussion');
    expect(composing.briefing).toMatchObject({
      bottomLine: ['Water is what matters.'],
      bottomLineBy: 'analyst',
      marking: 'For discussion',
    });
    composing.write('bottomLine', null);
    expect(composing.briefing).toMatchObject({ bottomLine: composed, bottomLineBy: 'machine' });
  });

  it('states likelihood and confidence apart, and no judgement where none is made', async () => {
    const { composing } = await begin();
    composing.judge({ text: 'The talks go on.' });
    composing.judge({ likelihood: 'likely' });
    composing.judge({ confidence: 'low' });
    expect(composing.briefing?.judgement).toEqual({
      text: 'The talks go on.',
      likelihood: 'likely',
      confidence: 'low',
    });
    composing.judge({ text: '', likelihood: null, confidence: null });
    expect(composing.decided?.briefing.judgement).toBeNull();
  });

  it('takes up the paper of an earlier session, and tells of another', async () => {
    const { composing, bridge } = await begin();
    await composing.begin();
    expect(composing.page?.paper).toBe('letter');
    composing.choosePaper('a4');
    expect(composing.page?.paper).toBe('a4');
    expect(bridge.asked).toContain('paper a4');
  });

  it('leads back to the evidence of a theme', async () => {
    const { composing, room } = await begin();
    composing.open = true;
    await composing.showEvidence({ kind: 'theme', id: 'fishing' });
    expect([composing.open, room.chosen?.theme.id]).toEqual([false, 'fishing']);
  });
});

describe('a briefing that leaves the window', () => {
  it('is exported with the comparison inside, and the file can be shown', async () => {
    const { composing, room, bridge } = await begin();
    bridge.exported = { kind: 'saved', fileName: 'page.pdf', warnings: ['A letter is missing.'] };
    await composing.outgoing.export('pdf');
    const [notice] = room.notices.list;
    expect(notice?.text).toBe('Saved “page.pdf”. A letter is missing.');
    notice?.actions.forEach(({ run }) => {
      run();
    });
    expect(bridge.asked.slice(-3)).toEqual(['export pdf on a4', 'reveal folder', 'reveal open']);
    expect(JSON.parse(bridge.attached)).toMatchObject({ schema: 'sidelight.comparison/1' });
  });

  it('is copied as text', async () => {
    const { composing, bridge } = await begin();
    await composing.outgoing.copy();
    expect(bridge.asked.at(-1)).toMatch(/^copy Lake Commission[\s\S]*\+ Sport: not mentioned \| “Sport” ¶/);
  });

  it('says so where there is nothing yet, or where it fails', async () => {
    const { composing, room, bridge } = await begin();
    const empty = new Composing(new ReadingRoom(bridge, new Analyst(() => new FakeWorker())), bridge);
    await empty.outgoing.export('pdf');
    await empty.outgoing.print();
    bridge.exported = { kind: 'failed', problem: 'The folder cannot be written.' };
    await composing.outgoing.export('pdf');
    bridge.render = () => Promise.resolve({ kind: 'failed', problem: 'A font is missing.' });
    await composing.outgoing.print();
    expect([...empty.room.notices.list, ...room.notices.list].map(({ tone, text }) => `${tone}: ${text}`)).toEqual([
      'problem: There is nothing to export until the two texts are compared.',
      'problem: There is nothing to print until the two texts are compared.',
      'problem: The folder cannot be written.',
      'problem: A font is missing.',
    ]);
    expect(bridge.asked.filter((asked) => asked.startsWith('print'))).toEqual([]);
  });
});

describe('the preview', () => {
  it('makes one page at a time, and of those that wait only the last', async () => {
    vi.useFakeTimers();
    try {
      const { composing, bridge } = await begin();
      const titles: string[] = [];
      bridge.render = async ({ briefing }) => {
        titles.push(briefing.title);
        await new Promise((resolve) => setTimeout(resolve, 200));
        return { kind: 'made', bytes: new Uint8Array([titles.length]), warnings: [], left: [], places: [] };
      };
      for (const title of ['a', 'ab', 'abc', 'abcd', 'abcde']) {
        composing.write('title', title);
        if (composing.page !== null) composing.preview.want(composing.page);
        await vi.advanceTimersByTimeAsync(70);
      }
      await vi.advanceTimersByTimeAsync(1000);
      expect(titles).toEqual(['a', 'abcd', 'abcde']);
      expect(composing.preview.made?.bytes).toEqual(new Uint8Array([3]));
    } finally {
      vi.useRealTimers();
    }
  });
});
