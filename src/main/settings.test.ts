import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Settings } from './settings.ts';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
  path = join(folder, 'settings.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('settings', () => {
  it('start with A4 and remember Letter', () => {
    const settings = new Settings(path);
    expect(settings.paper).toBe('a4');
    settings.paper = 'letter';
    expect(new Settings(path).paper).toBe('letter');
  });

  it('fall back to A4 where the file names a paper that does not exist', () => {
    writeFileSync(path, '{"paper":"a0"}');
    expect(new Settings(path).paper).toBe('a4');
  });
});
