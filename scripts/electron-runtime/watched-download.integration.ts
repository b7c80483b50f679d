import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runWatched, type WatchedDownload } from './watched-download.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-watched-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** A fake download: Node running `script` in the watched folder. */
function fakeDownload(script: string, changes: Partial<WatchedDownload> = {}): WatchedDownload {
  return {
    command: process.execPath,
    args: ['-e', script],
    env: process.env,
    cwd: folder,
    folder,
    firstByteWithin: 20_000,
    stalledAfter: 20_000,
    onProgress: () => undefined,
    ...changes,
  };
}

test('a download that ends well is well', async () => {
  await expect(runWatched(fakeDownload('fs.writeFileSync("file", "whole")'))).resolves.toBeUndefined();
});

test('a download that fails is told by the line that names the error', async () => {
  const script = 'console.error("npm notice\\nnpm error code E404\\nmore"); process.exit(1)';
  await expect(runWatched(fakeDownload(script))).rejects.toThrow(/^npm error code E404$/);
});

test('a program that is not there is a failure, not a crash', async () => {
  await expect(runWatched(fakeDownload('', { command: 'no-such-program-here' }))).rejects.toThrow(
    'no-such-program-here',
  );
});

test('a download that receives nothing is given up', async () => {
  const silent = fakeDownload('setTimeout(() => {}, 60000)', { firstByteWithin: 600 });
  await expect(runWatched(silent)).rejects.toThrow('no answer for 1 seconds');
});

test('a download that stops growing is given up', async () => {
  const stalled = fakeDownload('fs.writeFileSync("file", "half"); setTimeout(() => {}, 60000)', { stalledAfter: 600 });
  await expect(runWatched(stalled)).rejects.toThrow('no answer for');
});

test('a download that keeps growing is waited for, with its bytes told', async () => {
  const told: number[] = [];
  const slow = fakeDownload(
    'let n = 0; const t = setInterval(() => { fs.appendFileSync("file", "x"); if (++n === 45) clearInterval(t); }, 100)',
    { firstByteWithin: 3000, stalledAfter: 3000, onProgress: (bytes) => told.push(bytes) },
  );
  await runWatched(slow);
  expect(told).not.toHaveLength(0);
  expect(told[0]).toBeGreaterThan(0);
});
