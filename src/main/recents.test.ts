import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Recents } from './recents.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
  file = join(folder, 'recents.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const labels = (recents: Recents) => recents.entries.map(({ label }) => label);

it('has the latest first, each once, and at most ten', () => {
  const recents = new Recents(file, () => undefined);
  for (let number = 1; number <= 12; number += 1) recents.add(`/w/${number}.sidelight`);
  recents.add('/w/5.sidelight');
  expect(labels(recents)).toEqual([5, 12, 11, 10, 9, 8, 7, 6, 4, 3].map((number) => `${number}.sidelight`));
});

it('is there again at the next start, and empty where its file is damaged', () => {
  new Recents(file, () => undefined).add('/w/a.sidelight');
  expect(labels(new Recents(file, () => undefined))).toEqual(['a.sidelight']);
  writeFileSync(file, '{"paths":');
  expect(labels(new Recents(file, () => undefined))).toEqual([]);
});

it('tells two files of one name apart by their folders', () => {
  const recents = new Recents(file, () => undefined);
  for (const path of ['/w/a.sidelight', '/v/a.sidelight', '/v/b.sidelight']) recents.add(path);
  expect(labels(recents)).toEqual(['b.sidelight', 'a.sidelight (/v)', 'a.sidelight (/w)']);
});

it('tells what was added and that something went, and nothing where nothing changes', () => {
  const onChange = vi.fn();
  const recents = new Recents(file, onChange);
  recents.add('/w/a.sidelight');
  recents.add('/w/a.sidelight');
  recents.remove('/w/b.sidelight');
  recents.remove('/w/a.sidelight');
  expect(onChange.mock.calls).toEqual([['/w/a.sidelight'], [null]]);
});
