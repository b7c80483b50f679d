import { open, stat, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { largestText } from '../core/dispatch/largest-text.ts';
import { InputError, systemCode } from './input-error.ts';

/**
 * Reads a regular file of at most `largest` bytes. What is no regular file is refused before it is opened:
 * opening a pipe that nobody writes to would wait for ever.
 * @param refuse makes the refusal of a larger file
 * @throws InputError for a missing file, a folder, a special file, one without permission or above the limit
 */
export async function readBytes(path: string, largest = largestText, refuse = tooLarge): Promise<Uint8Array> {
  const name = basename(path);
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new InputError(`“${name}” is a folder. Choose a text file inside it.`);
    if (!found.isFile()) {
      throw new InputError(`“${name}” is a pipe or a device, not a file. Save the text to a file and choose that.`);
    }
    if (found.size > largest) throw refuse(name);
    const file = await open(path, 'r');
    try {
      return await readUpTo(file, largest, () => refuse(name));
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(whyUnreadable(path, systemCode(error)));
  }
}

/** The refusal of a file above `largestText`. */
export function tooLarge(name: string): InputError {
  const megabytes = largestText / 1024 / 1024;
  return new InputError(
    `“${name}” is larger than ${megabytes} MB. Keep the dispatch alone and save it as a text file.`,
  );
}

/** Reads on until the end, because some files (under /proc, or growing) are longer than they say. */
async function readUpTo(file: FileHandle, largest: number, refuse: () => InputError): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  for (;;) {
    const chunk = new Uint8Array(256 * 1024);
    const { bytesRead } = await file.read(chunk);
    if (bytesRead === 0) return Buffer.concat(chunks);
    total += bytesRead;
    if (total > largest) throw refuse();
    chunks.push(chunk.subarray(0, bytesRead));
  }
}

function whyUnreadable(path: string, code: string | null): string {
  switch (code) {
    case 'ENOENT':
      return `There is no file “${path}”. Check the name and the folder.`;
    case 'ENOTDIR':
      return `There is no file “${path}”: a part of that path is a file, not a folder. Check the path.`;
    case 'EACCES':
    case 'EPERM':
      return `“${path}” may not be read by this user. Ask for the permission, or copy the file to a folder of your own.`;
    case 'ENAMETOOLONG':
      return `“${path.slice(0, 40)}…” is too long for a file name. Check the name.`;
    case 'ELOOP':
      return `“${path}” is a link that leads back to itself. Choose the file itself.`;
    default:
      return `“${path}” cannot be read (${code ?? 'unknown reason'}). Copy the file to another folder and try again.`;
  }
}
