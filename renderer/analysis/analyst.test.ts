import { expect, it } from 'vitest';
import { analysis, pair } from '../testing/comparison.ts';
import { FakeWorker } from '../testing/fake-worker.ts';
import type { OpeningTheme } from './answer.ts';
import { Analyst } from './analyst.ts';

function analystWith(): { analyst: Analyst; workers: FakeWorker[]; newest: () => FakeWorker } {
  const workers: FakeWorker[] = [];
  const analyst = new Analyst(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  const newest = (): FakeWorker => {
    const worker = workers.at(-1);
    if (worker === undefined) throw new Error('no worker was started');
    return worker;
  };
  return { analyst, workers, newest };
}

const never = new AbortController().signal;
const ignore = () => undefined;

it('hands on the analysis that answers its question, and no other', async () => {
  const { analyst, newest } = analystWith();
  const answer = analyst.compare(pair, null, never, ignore);
  expect(newest().questions).toEqual([{ number: 1, ...pair, codebook: null }]);
  newest().answer({ number: 7, kind: 'failed', problem: 'of another question' });
  newest().answer({ number: 1, kind: 'compared', analysis });
  await expect(answer).resolves.toEqual(analysis);
});

it('tells of the openings first, and joins what comes in parts', async () => {
  const { analyst, newest } = analystWith();
  const told: (readonly OpeningTheme[])[] = [];
  const answer = analyst.compare(pair, null, never, (themes) => told.push(themes));
  const themes = [{ id: 'water', label: 'Water', evidence: [], status: 'sought' }] as const;
  newest().answer({ number: 1, kind: 'opening', themes });
  newest().answer({ number: 1, kind: 'compared', analysis });
  await expect(answer).resolves.toEqual(analysis);
  expect(told).toEqual([themes]);
});

it('keeps its thread for the next question', async () => {
  const { analyst, workers, newest } = analystWith();
  const first = analyst.compare(pair, null, never, ignore);
  newest().answer({ number: 1, kind: 'failed', problem: 'the codebook is damaged' });
  await expect(first).rejects.toThrow('the codebook is damaged');
  const second = analyst.compare(pair, null, never, ignore);
  newest().answer({ number: 2, kind: 'compared', analysis });
  await expect(second).resolves.toEqual(analysis);
  expect(workers).toHaveLength(1);
});

it('ends the thread to cancel, and starts another for the next question', async () => {
  const { analyst, workers, newest } = analystWith();
  const cancelling = new AbortController();
  const cancelled = analyst.compare(pair, null, cancelling.signal, ignore);
  cancelling.abort();
  await expect(cancelled).rejects.toThrow();
  expect(newest().ended).toBe(true);
  const next = analyst.compare(pair, null, never, ignore);
  newest().answer({ number: 2, kind: 'compared', analysis });
  await expect(next).resolves.toEqual(analysis);
  expect(workers).toHaveLength(2);
});

it('says why a thread stopped that could not go on', async () => {
  const { analyst, newest } = analystWith();
  const answer = analyst.compare(pair, null, never, ignore);
  newest().crash('out of memory');
  await expect(answer).rejects.toThrow('out of memory');
  expect(newest().ended).toBe(true);
});
