import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { writeSafely } from '../files/write-safely.ts';
import { Refusal, refusalFor } from './refusal.ts';

/** A file that is no longer as it was left: to write into it could lose what somebody else wrote. */
export class ChangedElsewhere extends Refusal {}

/**
 * The file that a workspace is kept in. It knows by their digests which versions of it are ours, so that what
 * another program, or another laptop, put there is never written over.
 */
export class OwnFile {
  readonly path: string;
  #stamp: string | null;
  #digests: readonly string[];

  /** @param digests of the versions that may stand there and are ours */
  private constructor(path: string, stamp: string | null, digests: readonly string[]) {
    this.path = path;
    this.#stamp = stamp;
    this.#digests = digests;
  }

  /** A file that was just read. @param bytes what was read */
  static async at(path: string, bytes: Uint8Array): Promise<OwnFile> {
    return new OwnFile(path, await stampOf(path), [digestOf(bytes)]);
  }

  /** A file that the analyst has just chosen to write to, and to replace if it is there. */
  static chosen(path: string): OwnFile {
    return new OwnFile(path, null, []);
  }

  get name(): string {
    return basename(this.path);
  }

  /** Digests of the versions that may stand in the file. */
  get digests(): readonly string[] {
    return this.#digests;
  }

  /** Says that a version will be written, which must be known before it is. */
  announce(bytes: Uint8Array): void {
    const digest = digestOf(bytes);
    if (!this.#digests.includes(digest)) this.#digests = [...this.#digests, digest];
  }

  /** Whether a version is the one that was written last. */
  holds(bytes: Uint8Array): boolean {
    return this.#digests.length === 1 && this.#digests[0] === digestOf(bytes);
  }

  /**
   * Writes a version, whole or not at all.
   * @throws {ChangedElsewhere} where the file is not as it was left
   * @throws {Refusal} where it cannot be written
   */
  async write(bytes: Uint8Array): Promise<void> {
    if (this.#stamp !== null && !(await this.#isAsLeft())) {
      throw new ChangedElsewhere(
        `“${this.name}” was changed, moved or deleted by another program. Your work is not written over that: ` +
          'it is kept here, without a file. Save it under another name.',
      );
    }
    try {
      await writeSafely(this.path, bytes);
    } catch (error) {
      throw refusalFor(this.path, error);
    }
    this.#stamp = await stampOf(this.path);
    const written = digestOf(bytes);
    this.#digests = [written, ...this.#digests.slice(this.#digests.indexOf(written) + 1)];
  }

  /** Some file systems give a file another stamp by themselves: then its bytes decide. */
  async #isAsLeft(): Promise<boolean> {
    if ((await stampOf(this.path)) === this.#stamp) return true;
    try {
      return this.#digests.includes(digestOf(await readFile(this.path)));
    } catch {
      return false;
    }
  }
}

/** SHA-256, hexadecimal. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What changes with every write: which file it is, how large, and when it was written. */
async function stampOf(path: string): Promise<string> {
  try {
    const { ino, size, mtimeMs } = await stat(path);
    return [ino, size, mtimeMs].join(' ');
  } catch {
    return 'gone';
  }
}
