import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** Digest of a file's bytes, read as a stream. */
export async function digest(
  path: string,
  algorithm: 'sha256' | 'sha512',
  encoding: 'hex' | 'base64',
): Promise<string> {
  const hash = createHash(algorithm);
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest(encoding);
}

/**
 * Compares a file with its subresource integrity (https://www.w3.org/TR/SRI/), of which npm writes one sha512.
 *
 * @throws {Error} if the bytes are not the promised ones
 */
export async function checkIntegrity(path: string, integrity: string): Promise<void> {
  const actual = `sha512-${await digest(path, 'sha512', 'base64')}`;
  if (actual !== integrity) {
    throw new Error(`the download is not the expected file and was thrown away (expected ${integrity}, got ${actual})`);
  }
}
