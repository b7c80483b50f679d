import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuilt } from './build-freshness.ts';

const products = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html', 'out/cli/sidelight.js'];
let project: string;

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'sidelight-built-'));
  for (const path of ['src/main/index.ts', 'renderer/main.ts', 'package.json']) await put(path, 100);
  for (const folder of ['src/main', 'src', 'renderer']) await utimes(join(project, folder), 100, 100);
  for (const path of products) await put(path, 200);
});

afterEach(() => rm(project, { recursive: true, force: true }));

/** Writes a file and dates it, in seconds. */
async function put(path: string, time: number): Promise<void> {
  const file = join(project, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, '');
  await utimes(file, time, time);
}

test('what is newer than every source is built', async () => {
  expect(await isBuilt(project)).toBe(true);
});

test.each(products)('without %s it is not built', async (product) => {
  await rm(join(project, product));
  expect(await isBuilt(project)).toBe(false);
});

test.each(['src/main/index.ts', 'renderer/main.ts', 'package.json'])(
  'a later change of %s wants a build',
  async (path) => {
    await put(path, 300);
    expect(await isBuilt(project)).toBe(false);
  },
);

test('a removed source wants a build', async () => {
  await rm(join(project, 'src/main/index.ts'));
  expect(await isBuilt(project)).toBe(false);
});
