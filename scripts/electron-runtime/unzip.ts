import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { openPromise } from 'yauzl';

const fileType = 0o170000;
const symbolicLink = 0o120000;

/**
 * Unpacks a zip with its permissions, one file after another, without holding a file in memory.
 *
 * @param place where in `folder` an entry goes, or null to leave it out
 * @throws {Error} on a damaged zip, on a symbolic link, and on a path that leads outside
 */
export async function unzip(zip: string, folder: string, place: (name: string) => string | null): Promise<void> {
  const archive = await openPromise(zip);
  try {
    for await (const entry of archive.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      const path = place(entry.fileName);
      if (path === null) continue;
      // The upper half of the attributes is the file's mode where the zip was made on Unix.
      const mode = entry.externalFileAttributes >>> 16;
      if ((mode & fileType) === symbolicLink) throw new Error(`${entry.fileName} is a symbolic link`);
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      const bytes = await archive.openReadStreamPromise(entry);
      await pipeline(bytes, createWriteStream(target, { mode: (mode & 0o777) | 0o600 }));
    }
  } finally {
    archive.close();
  }
}
