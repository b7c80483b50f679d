import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, relative } from 'node:path';
import * as v from 'valibot';
import { digest } from './integrity.ts';

const recordName = 'sidelight-runtime.json';
const workshopPrefix = '.preparing-';
/** Milliseconds after which a workshop belongs to a start that was broken off. */
const abandonedAfter = 24 * 60 * 60 * 1000;

const RecordSchema = v.object({
  files: v.array(v.object({ path: v.string(), size: v.number(), modified: v.number(), sha256: v.string() })),
});

/**
 * Where prepared runtimes are kept: `SIDELIGHT_CACHE`, else the folder `sidelight` in `XDG_CACHE_HOME`, else in
 * `~/.cache`. It lies outside node_modules, so `npm ci` does not throw it away.
 */
export function cacheFolder(env: Readonly<Record<string, string | undefined>>): string {
  const own = env['SIDELIGHT_CACHE'];
  if (own !== undefined && isAbsolute(own)) return own;
  const shared = env['XDG_CACHE_HOME'];
  return join(shared !== undefined && isAbsolute(shared) ? shared : join(homedir(), '.cache'), 'sidelight');
}

/**
 * Prepares a folder aside and moves it to `target` in one step, so that no start ever sees a half-made one.
 * `prepare` gets a workshop for its intermediate files, which is removed in any case, and the folder to fill.
 * If another start was quicker, its result stays; a damaged folder at `target` is replaced.
 */
export async function keepInCache(
  target: string,
  prepare: (workshop: string, folder: string) => Promise<void>,
): Promise<void> {
  const cache = dirname(target);
  await mkdir(cache, { recursive: true });
  await removeAbandoned(cache);
  const workshop = await mkdtemp(join(cache, workshopPrefix));
  // An interrupt is likely while a large file downloads, and what it would leave behind is larger still.
  const breakOff = (): never => {
    rmSync(workshop, { recursive: true, force: true });
    process.exit(130);
  };
  process.on('SIGINT', breakOff).on('SIGTERM', breakOff);
  try {
    const folder = join(workshop, 'runtime');
    await mkdir(folder);
    await prepare(workshop, folder);
    await writeRecord(folder);
    await settle(folder, target, workshop);
  } finally {
    process.off('SIGINT', breakOff).off('SIGTERM', breakOff);
    await rm(workshop, { recursive: true, force: true });
  }
}

/**
 * Whether a folder holds exactly what was recorded when it was prepared. A file whose size and time are as
 * recorded is taken as unchanged; only one whose time differs is read and compared by its hash.
 */
export async function isWhole(folder: string): Promise<boolean> {
  try {
    const record = v.parse(RecordSchema, JSON.parse(await readFile(join(folder, recordName), 'utf8')));
    for (const file of record.files) {
      const path = join(folder, file.path);
      const now = await stat(path);
      if (now.size !== file.size) return false;
      if (now.mtimeMs !== file.modified && (await digest(path, 'sha256', 'hex')) !== file.sha256) return false;
    }
    return record.files.length > 0;
  } catch {
    return false;
  }
}

async function writeRecord(folder: string): Promise<void> {
  const files: v.InferOutput<typeof RecordSchema>['files'] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const { size, mtimeMs } = await stat(path);
    const sha256 = await digest(path, 'sha256', 'hex');
    files.push({ path: relative(folder, path), size, modified: mtimeMs, sha256 });
  }
  await writeFile(join(folder, recordName), JSON.stringify({ files }));
}

async function settle(folder: string, target: string, workshop: string): Promise<void> {
  if (await moved(folder, target)) return;
  if (await isWhole(target)) return;
  await rename(target, join(workshop, 'damaged'));
  await rename(folder, target);
}

/** Whether the folder could be moved: it cannot where another one stands. */
async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM' || code === 'ENOTDIR') return false;
    throw error;
  }
}

async function removeAbandoned(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!name.startsWith(workshopPrefix)) continue;
    const path = join(cache, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > abandonedAfter) await rm(path, { recursive: true, force: true });
  }
}
