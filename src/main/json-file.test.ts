import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readJson, writeJson } from './json-file.ts';

const schema = v.object({ paper: v.string() });
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a small file of the app', () => {
  it('gives back what was written, also into a folder that is not there yet', () => {
    const path = join(folder, 'new', 'settings.json');
    writeJson(path, { paper: 'letter' });
    expect(readJson(path, schema)).toEqual({ paper: 'letter' });
  });

  it.each(['', '{"paper":', '{"paper":7}', '[]', 'null', '\u0000\u0001'])(
    'is as if absent when it holds %j',
    (text) => {
      const path = join(folder, 'settings.json');
      writeFileSync(path, text);
      expect(readJson(path, schema)).toBeNull();
    },
  );

  it('is as if absent when it is missing or a folder', () => {
    mkdirSync(join(folder, 'a.json'));
    expect(readJson(join(folder, 'a.json'), schema)).toBeNull();
    expect(readJson(join(folder, 'b.json'), schema)).toBeNull();
  });

  it('survives a failed write, and nothing is left beside it', () => {
    mkdirSync(join(folder, 'settings.json'));
    writeFileSync(join(folder, 'settings.json', 'kept'), 'old');
    writeJson(join(folder, 'settings.json'), { paper: 'a4' });
    expect(readdirSync(folder)).toEqual(['settings.json']);
    expect(readFileSync(join(folder, 'settings.json', 'kept'), 'utf8')).toBe('old');
  });
});
