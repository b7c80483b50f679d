import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { composeBriefing } from '../core/briefing/compose.ts';
import { exampleComparison } from '../core/briefing/testing/examples.ts';
import { answerTo } from './answer.ts';

const fonts = join(import.meta.dirname, '../../assets/fonts');
const versions = { codebookVersion: '1', productVersion: '1' };
const briefing = composeBriefing(exampleComparison(), { before: 'a.txt', after: 'b.txt' }, versions);

describe('answerTo', () => {
  it('refuses a request that is not one, in words', async () => {
    expect(await answerTo({ id: 7, briefing: { title: 1 }, paper: 'a4' }, fonts)).toMatchObject({
      kind: 'failed',
      id: 7,
    });
    expect(await answerTo({ id: 8, briefing, paper: 'a3' }, fonts)).toMatchObject({ kind: 'failed', id: 8 });
  });

  it('cannot answer what has no number', async () => {
    expect(await answerTo({ briefing, paper: 'a4' }, fonts)).toBeNull();
    expect(await answerTo(null, fonts)).toBeNull();
  });

  it('names a font that is missing, not where this machine would have it', async () => {
    expect(await answerTo({ id: 9, briefing, paper: 'a4' }, join(fonts, 'none'))).toEqual({
      kind: 'failed',
      id: 9,
      // Four are read at once: whichever fails first is named.
      problem: expect.stringMatching(
        /^The page could not be made: The font “[\w-]+\.ttf” cannot be read\. Install Sidelight again\.$/,
      ) as unknown,
    });
  });
});

describe('the process that prints', () => {
  afterEach(() => {
    Reflect.deleteProperty(process, 'parentPort');
    vi.resetModules();
  });

  it('answers over its port', async () => {
    const port = new EventEmitter();
    Reflect.set(port, 'postMessage', (message: unknown) => port.emit('answer', message));
    Reflect.set(process, 'parentPort', port);
    await import('./worker.ts');
    const answered = once(port, 'answer');
    port.emit('message', { data: { id: 3, briefing, paper: 'letter' } });
    expect(await answered).toMatchObject([{ kind: 'made', id: 3, warnings: [] }]);
  });

  it('says where it belongs when it is started elsewhere', async () => {
    await expect(import('./worker.ts')).rejects.toThrow('utility process');
  });
});
