import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import type { Plan } from '../core/briefing/fitting/plan.ts';
import type { PageAnswer, PageRequest } from '../pdf/messages.ts';
import { briefingOf } from '../shared/testing/briefing.ts';
import { PageMaker } from './page-maker.ts';
import { Refusal } from './refusal.ts';

const plan: Plan = {
  spacing: 'normal',
  sources: 'line',
  themes: new Map(),
  bars: 0,
  facts: new Set(),
  valueLength: 100,
  labelLength: 100,
  claims: 1,
  notices: 1,
  noticeLength: 100,
  remarkLength: 100,
};
const page = { briefing: briefingOf('a.txt', 'b.txt'), paper: 'a4' } as const;

/** A process that answers as it is told. */
class FakeProcess extends EventEmitter {
  readonly asked: PageRequest[] = [];
  readonly kill = vi.fn();
  readonly #answer: (request: PageRequest) => PageAnswer | null;

  constructor(answer: (request: PageRequest) => PageAnswer | null) {
    super();
    this.#answer = answer;
  }

  postMessage(request: PageRequest): void {
    this.asked.push(request);
    const answer = this.#answer(request);
    if (answer) queueMicrotask(() => this.emit('message', answer));
  }
}

const made = ({ id }: PageRequest): PageAnswer => ({
  id,
  kind: 'made',
  bytes: new Uint8Array([id]),
  warnings: [],
  plan,
  left: [],
  places: [],
});

function making(answer: (request: PageRequest) => PageAnswer | null, patience?: number) {
  const started: FakeProcess[] = [];
  const maker = new PageMaker(() => {
    const process = new FakeProcess(answer);
    started.push(process);
    return process;
  }, patience);
  return { maker, started };
}

describe('the making of pages', () => {
  it('starts a process with the first page, and keeps it for all of them', async () => {
    const { maker, started } = making(made);
    expect(started).toHaveLength(0);
    expect((await maker.make(page)).bytes).toEqual(new Uint8Array([1]));
    expect((await maker.make(page)).bytes).toEqual(new Uint8Array([2]));
    expect(started).toHaveLength(1);
    expect(started[0]?.asked[0]).toEqual({ ...page, id: 1 });
  });

  it('gives each answer to the one who asked, in whatever order they come', async () => {
    const { maker, started } = making(() => null);
    const [first, second] = [maker.make(page), maker.make(page)];
    for (const request of started[0]?.asked.toReversed() ?? []) started[0]?.emit('message', made(request));
    expect([(await first).bytes, (await second).bytes]).toEqual([new Uint8Array([1]), new Uint8Array([2])]);
  });

  it('passes on why a page cannot be made', async () => {
    const { maker } = making(({ id }) => ({ id, kind: 'failed', problem: 'A font is missing.' }));
    await expect(maker.make(page)).rejects.toEqual(new Refusal('A font is missing.'));
  });

  it('says so when the process stops, and starts another for the next page', async () => {
    let stopping = true;
    const { maker, started } = making((request) => (stopping ? null : made(request)));
    const page1 = maker.make(page);
    started[0]?.emit('exit');
    await expect(page1).rejects.toThrow('has stopped');
    stopping = false;
    expect((await maker.make(page)).kind).toBe('made');
    expect(started).toHaveLength(2);
  });

  it('ends a process that does not answer in time, without harm to its successor', async () => {
    let slow = true;
    const { maker, started } = making((request) => (slow ? null : made(request)), 20);
    await expect(maker.make(page)).rejects.toThrow('took too long');
    expect(started[0]?.kill).toHaveBeenCalledOnce();
    slow = false;
    const next = maker.make(page);
    started[0]?.emit('exit');
    expect((await next).kind).toBe('made');
    expect(started).toHaveLength(2);
  });
});
