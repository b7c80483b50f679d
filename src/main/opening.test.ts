import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedFiles, openPair, parseAsked } from './opening.ts';

let folder: string;
let shipped: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
  shipped = join(folder, 'shipped');
  mkdirSync(shipped);
  writeFileSync(join(shipped, 'b.txt'), 'The second.');
  writeFileSync(join(shipped, 'a.txt'), 'The first.');
  writeFileSync(join(shipped, 'README.md'), 'About them.');
  writeFileSync(join(folder, 'one.txt'), 'One.');
  writeFileSync(join(folder, 'two.txt'), 'Two.');
  writeFileSync(join(folder, 'empty.txt'), '');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const open = (...files: string[]) => openPair({ files, folder }, shipped);

describe('the arguments of the app', () => {
  it('are its files, without switches', () => {
    expect(askedFiles(['sidelight-app', '--no-sandbox', 'a.txt', '-x', 'b.txt', ''], true)).toEqual(['a.txt', 'b.txt']);
  });

  it('begin in development with the folder of the app', () => {
    expect(askedFiles(['electron', '--inspect=0', '.', 'a.txt', 'b.txt'], false)).toEqual(['a.txt', 'b.txt']);
    expect(askedFiles(['electron'], false)).toEqual([]);
  });
});

describe('what a second start passes on', () => {
  it('are its files and the folder they start from', () => {
    expect(parseAsked({ files: ['a.txt'], folder: '/b' })).toEqual({ files: ['a.txt'], folder: '/b' });
  });

  it.each([undefined, null, 'a.txt', { files: 'a.txt', folder: '/b' }, { files: [7], folder: '/b' }])(
    'is nothing where it is %j',
    (value) => {
      expect(parseAsked(value).files).toEqual([]);
    },
  );
});

describe('the opening pair', () => {
  it('is the shipped one, in order of their names', async () => {
    const pair = await open();
    expect([pair.before.name, pair.after.name]).toEqual(['a.txt', 'b.txt']);
    expect(pair.before.text).toBe('The first.');
    expect(pair.problems).toBeUndefined();
  });

  it('is the two files that were asked for, in the order given', async () => {
    const pair = await open('two.txt', join(folder, 'one.txt'));
    expect([pair.before.text, pair.after.text]).toEqual(['Two.', 'One.']);
    expect(pair.problems).toBeUndefined();
  });

  it.each([[['one.txt']], [['one.txt', 'two.txt', 'three.txt']]])(
    'is the shipped one where %j is asked for, with the reason',
    async (files) => {
      const pair = await open(...files);
      expect(pair.before.name).toBe('a.txt');
      expect(pair.problems).toEqual([expect.stringContaining('opens two files')]);
    },
  );

  it('is the shipped one where files cannot be read, with a reason for each and no path', async () => {
    const pair = await open('missing.txt', 'empty.txt');
    expect(pair.before.name).toBe('a.txt');
    expect(pair.problems).toHaveLength(2);
    expect(pair.problems?.[0]).toContain('“missing.txt”');
    expect(pair.problems?.[1]).toContain('“empty.txt” is empty');
    expect(pair.problems?.join()).not.toContain(folder);
  });

  it('fails where the app is not whole', async () => {
    await expect(openPair({ files: [], folder }, join(folder, 'nowhere'))).rejects.toThrow('ENOENT');
  });
});
