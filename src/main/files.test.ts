import type { OpenDialogOptions, OpenDialogReturnValue } from 'electron';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDispatch, readDropped } from './files.ts';
import { Refusal } from './refusal.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
  writeFileSync(join(folder, 'a.txt'), '\ufeffOne.\r\nTwo.');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function dialogGiving(...filePaths: string[]) {
  return vi.fn<(options: OpenDialogOptions) => Promise<OpenDialogReturnValue>>(() =>
    Promise.resolve({ canceled: filePaths.length === 0, filePaths }),
  );
}

describe('opening a dispatch', () => {
  it('reads the chosen file', async () => {
    const outcome = await openDispatch('before', dialogGiving(join(folder, 'a.txt')));
    expect(outcome).toMatchObject({ kind: 'opened', dispatch: { name: 'a.txt', text: 'One.\nTwo.' } });
  });

  it('is cancelled where nothing was chosen', async () => {
    expect(await openDispatch('before', dialogGiving())).toEqual({ kind: 'cancelled' });
  });

  it('refuses in words, without a path', async () => {
    for (const path of [folder, join(folder, 'missing.txt')]) {
      const refusal = await openDispatch('after', dialogGiving(path)).catch((error: unknown) => error);
      if (!(refusal instanceof Refusal)) throw refusal;
      expect(refusal.message).not.toContain(tmpdir());
    }
  });

  it('says which of the two it asks for', async () => {
    const dialog = dialogGiving();
    await openDispatch('before', dialog);
    await openDispatch('after', dialog);
    expect(dialog.mock.calls.map(([options]) => options.title)).toEqual([
      'Open the earlier dispatch',
      'Open the later dispatch',
    ]);
  });
});

describe('a dropped file', () => {
  it('becomes a text', () => {
    const outcome = readDropped({ name: 'b.txt', bytes: new TextEncoder().encode('Three.') });
    expect(outcome).toMatchObject({ kind: 'opened', dispatch: { name: 'b.txt', text: 'Three.' } });
  });

  it('is refused where it is no text', () => {
    const binary = { name: 'b.txt', bytes: new Uint8Array([0, 1, 2, 0, 255]) };
    expect(() => readDropped(binary)).toThrow(Refusal);
    expect(() => readDropped(binary)).toThrow('“b.txt”');
  });
});
