import { randomUUID } from 'node:crypto';
import { open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { systemCode } from './input-error.ts';

/** A file that could not be written. The message names the target, what is wrong and what to do. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/**
 * Writes a file whole or not at all: beside the target first, onto the disk, then renamed over it. An old file
 * survives every failure, nothing is left beside it, and a link keeps pointing at the file it names.
 * @throws OutputError
 */
export async function writeSafely(path: string, bytes: Uint8Array): Promise<void> {
  try {
    const { target, mode } = await findTarget(path);
    const temporary = join(dirname(target), `${mark}${randomUUID()}.tmp`);
    try {
      const file = await open(temporary, 'wx', mode);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, target);
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined);
      throw error;
    }
  } catch (error) {
    throw error instanceof OutputError ? error : new OutputError(whyNotWritten(path, systemCode(error)));
  }
}

/** How the names of files begin that stand beside a target while it is written. */
const mark = '.sidelight-';

/** What is older, in milliseconds, belongs to no write that still runs. */
const longestWrite = 60_000;

/** Removes what writes left in a folder that were ended half way: the app was killed, or the power failed. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const leftovers = names.filter((name) => name.startsWith(mark) && name.endsWith('.tmp'));
  for (const path of leftovers.map((name) => join(folder, name))) {
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > longestWrite) await rm(path, { force: true }).catch(() => undefined);
  }
}

/** The file behind a link, with the permissions it has; or the path itself, where nothing stands there yet. */
async function findTarget(path: string): Promise<{ target: string; mode: number }> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new OutputError(`“${path}” is a folder. Add a file name to it.`);
    if (!found.isFile()) throw new OutputError(`“${path}” is a pipe or a device. Choose the name of a file.`);
    return { target: await realpath(path), mode: found.mode & 0o777 };
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return { target: path, mode: 0o666 };
    throw error;
  }
}

/** The message for a failed write, by the operating system's code. */
export function whyNotWritten(path: string, code: string | null): string {
  const name = basename(path);
  const folder = dirname(path);
  switch (code) {
    case 'ENOENT':
      return `“${name}” cannot be written: there is no folder “${folder}”. Make it first, or choose another.`;
    case 'ENOTDIR':
      return `“${name}” cannot be written: a part of “${folder}” is a file, not a folder. Choose another place.`;
    case 'EACCES':
    case 'EPERM':
      return `“${name}” cannot be written: this user may not write in “${folder}”. Choose a folder of your own.`;
    case 'EROFS':
      return `“${name}” cannot be written: “${folder}” is read-only. Choose a folder of your own.`;
    case 'ENOSPC':
    case 'EDQUOT':
      return `“${name}” cannot be written: the disk is full. Make room, or choose another disk.`;
    case 'EBUSY':
      return `“${name}” cannot be written: another program has it open. Close it there and try again.`;
    case 'ENAMETOOLONG':
      return `“${name.slice(0, 40)}…” cannot be written: the name is too long. Choose a shorter one.`;
    default:
      return `“${name}” cannot be written in “${folder}” (${code ?? 'unknown reason'}). Choose another place.`;
  }
}
