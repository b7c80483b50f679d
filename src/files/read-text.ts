import { detect } from 'chardet';
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { DispatchText } from '../core/dispatch/dispatch.ts';
import { largestText } from '../core/dispatch/largest-text.ts';
import { decodeStrictly, encodingByMark, looksBinary, unmarkedUtf16 } from './encoding.ts';
import { knownKind } from './file-kinds.ts';
import { InputError } from './input-error.ts';
import { readBytes, tooLarge } from './read-bytes.ts';

export { InputError } from './input-error.ts';

/**
 * Reads a text file: UTF-8, or UTF-16 with or without a byte order mark.
 * @throws InputError for whatever is not such a text, with a message for the user
 */
export async function readTextFile(path: string): Promise<DispatchText> {
  return decodeText(basename(path), await readBytes(path));
}

/**
 * Makes a text of the bytes of a file: without byte order mark, line ends as `\n`.
 * @param name the file's name, for messages
 * @throws InputError for whatever is not a text in UTF-8 or UTF-16
 */
export function decodeText(name: string, bytes: Uint8Array): DispatchText {
  if (bytes.length > largestText) throw tooLarge(name);
  const text = decode(name, bytes).replace(/\r\n?/g, '\n');
  if (text.trim() === '') throw new InputError(`“${name}” is empty. Choose a file with a text in it.`);
  return { name, text, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function decode(name: string, bytes: Uint8Array): string {
  const kind = knownKind(bytes);
  if (kind !== null) throw new InputError(`“${name}” is ${kind}. ${saveAsPlainText}`);
  const marked = encodingByMark(bytes);
  if (marked === 'utf-32') throw otherEncoding(name, 'UTF-32');
  const encoding = marked ?? unmarkedUtf16(bytes) ?? 'utf-8';
  const text = decodeStrictly(bytes, encoding);
  if (text === null) throw whyNotDecoded(name, bytes, marked);
  const escaped = text.includes('\u001b') ? guessEncoding(bytes) : null;
  if (escaped?.startsWith('ISO-2022') === true) throw otherEncoding(name, escaped);
  if (looksBinary(text)) throw binary(name);
  return text;
}

function whyNotDecoded(name: string, bytes: Uint8Array, marked: string | null): InputError {
  // Every byte a character: enough to see zeros and control characters in whatever encoding this is.
  if (marked === null && looksBinary(Buffer.from(bytes).toString('latin1'))) return binary(name);
  const encoding = marked ?? guessEncoding(bytes) ?? 'UTF-8';
  if (!/^utf-(8|16)/i.test(encoding)) return otherEncoding(name, inCapitals(encoding));
  return new InputError(
    `“${name}” begins like ${encoding.replace(/(le|be)$/i, '').toUpperCase()}, but some of its bytes are damaged. ` +
      'Fetch the file again, or open it in a text editor and save it as UTF-8.',
  );
}

/** What chardet takes the text for, from its first byte outside ASCII on: of 10 MB it would think for ten seconds. */
function guessEncoding(bytes: Uint8Array): string | null {
  const telling = Math.max(
    0,
    bytes.findIndex((byte) => byte >= 0x80 || byte === 0x1b),
  );
  return detect(bytes.subarray(telling, telling + 64 * 1024));
}

const saveAsPlainText = 'Open it, save it as plain text (UTF-8) and choose that file.';

function binary(name: string): InputError {
  return new InputError(`“${name}” is a binary file, not a text. Choose the dispatch as plain text (UTF-8).`);
}

function otherEncoding(name: string, encoding: string): InputError {
  return new InputError(
    `“${name}” is written in ${encoding}; only UTF-8 and UTF-16 are read. ` +
      'Open it in a text editor, save it as UTF-8 and try again.',
  );
}

/** `windows-1251` as people write it: `Windows-1251`. */
function inCapitals(encoding: string): string {
  return encoding.charAt(0).toUpperCase() + encoding.slice(1);
}
