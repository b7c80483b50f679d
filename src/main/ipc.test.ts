import type { IpcMain } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { parseNothing, parseSide } from '../shared/parse.ts';
import { handle, isOurs, type Answer, type Frame, type Page, type Sent } from './ipc.ts';
import { Refusal } from './refusal.ts';

const ours: Frame = { origin: 'app://sidelight' };
const contents: Page = { mainFrame: ours };
const event: Sent = { sender: contents, senderFrame: ours };

const cancelled = { kind: 'cancelled' } as const;

function answering(answer: Partial<Answer<'openDispatch'>> = {}) {
  const answers = new Map<string, (event: Sent, ...sent: unknown[]) => Promise<unknown>>();
  const ipcMain = { handle: (channel: string, listener: never) => answers.set(channel, listener) };
  const report = vi.fn();
  const respond = vi.fn(() => Promise.resolve(cancelled));
  const around = { ipcMain: ipcMain as unknown as IpcMain, contents: () => contents, report };
  handle(around, 'openDispatch', {
    parse: parseSide,
    respond,
    refuse: (problem) => ({ kind: 'refused', problem }),
    ...answer,
  });
  handle(around, 'opening', { parse: parseNothing, respond: () => Promise.reject(new Error('at /home/reader')) });
  const call = (channel: string, from: Sent, ...sent: unknown[]) => {
    const listener = answers.get(channel);
    if (!listener) throw new Error('Nobody answers.');
    return listener(from, ...sent);
  };
  return { call, report, respond };
}

describe('the sender of a message', () => {
  it('is ours only as the main frame of our window on our page', () => {
    expect(isOurs(event, contents)).toBe(true);
  });

  it.each<[string, Sent, Page | null]>([
    ['there is no window', event, null],
    ['another window sends', { sender: { mainFrame: ours }, senderFrame: ours }, contents],
    ['an inner frame sends', { sender: contents, senderFrame: { origin: 'app://sidelight' } }, contents],
    ['the frame is gone', { sender: contents, senderFrame: null }, contents],
  ])('is not ours where %s', (_, sent, window) => {
    expect(isOurs(sent, window)).toBe(false);
  });

  it.each(['null', '', 'app://elsewhere', 'https://sidelight', 'file://', 'app://sidelight.a.test'])(
    'is not ours where the main frame shows %j',
    (origin) => {
      const mainFrame = { origin };
      const window = { mainFrame };
      expect(isOurs({ sender: window, senderFrame: mainFrame }, window)).toBe(false);
    },
  );
});

describe('an answer', () => {
  it('is given to our window', async () => {
    const { call, respond } = answering();
    expect(await call('sidelight:open-dispatch', event, 'before')).toEqual({ kind: 'cancelled' });
    expect(respond).toHaveBeenCalledExactlyOnceWith('before');
  });

  it('is not even begun for a foreign sender', async () => {
    const { call, respond } = answering();
    const foreign = { ...event, senderFrame: { origin: 'https://a.test' } };
    await expect(call('sidelight:open-dispatch', foreign, 'before')).rejects.toThrow('Refused.');
    expect(respond).not.toHaveBeenCalled();
  });

  it.each([[['left']], [[]], [['before', '/etc/passwd']], [[{ side: 'before' }]]])(
    'is a refusal where the payload is %j',
    async (sent) => {
      const { call, respond } = answering();
      const outcome = await call('sidelight:open-dispatch', event, ...sent);
      expect(outcome).toMatchObject({ kind: 'refused', problem: expect.stringMatching(/^Refused: /) as string });
      expect(respond).not.toHaveBeenCalled();
    },
  );

  it('tells the window the reason of a refusal, which is nothing to report', async () => {
    const { call, report } = answering({ respond: () => Promise.reject(new Refusal('“a.txt” is empty.')) });
    const outcome = await call('sidelight:open-dispatch', event, 'after');
    expect(outcome).toEqual({ kind: 'refused', problem: '“a.txt” is empty.' });
    expect(report).not.toHaveBeenCalled();
  });

  it('tells the window nothing of what went wrong inside, and reports it', async () => {
    const fault = new Error('EACCES /home/reader/secret.txt');
    const { call, report } = answering({ respond: () => Promise.reject(fault) });
    const outcome = await call('sidelight:open-dispatch', event, 'after');
    expect(JSON.stringify(outcome)).not.toMatch(/EACCES|home|secret| at /);
    expect(report).toHaveBeenCalledExactlyOnceWith(fault);
  });

  it('is a rejection without detail where the contract has no refusal', async () => {
    const { call } = answering();
    await expect(call('sidelight:opening', event)).rejects.toThrow(/^Something went wrong inside Sidelight/);
  });
});
