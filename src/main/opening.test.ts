import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedFiles, parseAsked, readAsked, readShipped } from './opening.ts';

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

const ask = (...files: string[]) => readAsked({ files, folder });

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

describe('what files ask for', () => {
  it('are two texts, in the order given', async () => {
    expect(await ask('two.txt', join(folder, 'one.txt'))).toMatchObject({
      kind: 'texts',
      before: { name: 'two.txt', text: 'Two.' },
      after: { name: 'one.txt', text: 'One.' },
    });
  });

  it('is a workspace, where one is named alone, whatever the case of its ending', async () => {
    expect(await ask('Work.Sidelight')).toEqual({ kind: 'workspace', path: join(folder, 'Work.Sidelight') });
  });

  it('is nothing where no file is named', async () => {
    expect(await ask()).toEqual({ kind: 'nothing', problems: [] });
  });

  it.each([[['one.txt']], [['one.txt', 'two.txt', 'three.txt']], [['one.txt', 'a.sidelight', 'b.sidelight']]])(
    'is nothing where %j is named, with the reason',
    async (files) => {
      const asked = await ask(...files);
      expect(asked).toEqual({ kind: 'nothing', problems: [expect.stringContaining('opens two files')] });
    },
  );

  it('is nothing where files cannot be read, with a reason for each and no path', async () => {
    const asked = await ask('missing.txt', 'empty.txt');
    const problems = asked.kind === 'nothing' ? asked.problems : [];
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain('“missing.txt”');
    expect(problems[1]).toContain('“empty.txt” is empty');
    expect(problems.join()).not.toContain(folder);
  });
});

describe('the shipped pair', () => {
  it('are the two texts of the folder, in order of their names', async () => {
    const { before, after } = await readShipped(shipped);
    expect([before.name, before.text]).toEqual(['a.txt', 'The first.']);
    expect([after.name, after.text]).toEqual(['b.txt', 'The second.']);
  });

  it('fails where the app is not whole', async () => {
    await expect(readShipped(join(folder, 'nowhere'))).rejects.toThrow('ENOENT');
  });
});
