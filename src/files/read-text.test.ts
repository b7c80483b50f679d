import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { largestText } from '../core/dispatch/largest-text.ts';
import { decodeText, InputError, readTextFile } from './read-text.ts';

const sentence = 'Министрлер “climate change” туралы келісті — ағымдағы жыл.\n';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const bigEndian = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

/** Windows-1251 for capital and small Russian letters and ASCII. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', bytesOf(sentence)],
    ['UTF-8 with a mark', bytesOf(`\ufeff${sentence}`)],
    ['UTF-16 LE with a mark', Buffer.from(`\ufeff${sentence}`, 'utf16le')],
    ['UTF-16 BE with a mark', bigEndian(`\ufeff${sentence}`)],
    ['UTF-16 LE without a mark', Buffer.from(sentence, 'utf16le')],
    ['UTF-16 BE without a mark', bigEndian(sentence)],
  ])('reads %s', (_encoding, bytes) => {
    expect(decodeText('a.txt', bytes).text).toBe(sentence);
  });

  it('turns every kind of line end into one', () => {
    expect(decodeText('a.txt', bytesOf('one\r\ntwo\rthree\nfour\r\n\r\nfive')).text).toBe(
      'one\ntwo\nthree\nfour\n\nfive',
    );
  });

  it('hashes the bytes as they came, mark and line ends included', () => {
    const bytes = bytesOf('\ufeffone\r\n');
    expect(decodeText('a.txt', bytes).sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('keeps pure ASCII and a stray page feed', () => {
    expect(decodeText('a.txt', bytesOf('Page one.\fPage two.')).text).toBe('Page one.\fPage two.');
  });

  it.each([
    ['nothing', new Uint8Array(0), /“a\.txt” is empty/],
    ['white space only', bytesOf(' \r\n\t\u00a0'), /“a\.txt” is empty/],
    ['a byte order mark only', bytesOf('\ufeff'), /“a\.txt” is empty/],
    ['a PDF', bytesOf('%PDF-1.7\nabc'), /is a PDF.*save it as plain text/],
    ['a Word file', Buffer.from('PK\u0003\u0004word'), /Word, OpenDocument or zip/],
    ['rich text', bytesOf('{\\rtf1 words}'), /RTF/],
    ['zero bytes', bytesOf('text\0\0\0text'), /is a binary file/],
    ['bytes of a program', Uint8Array.from({ length: 300 }, (_, index) => (index * 37) % 251), /is a binary file/],
    ['Windows-1251', windows1251('Президент Казахстана провел встречу в Брюсселе'), /is written in Windows-1251/],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), /is written in UTF-32/],
    [
      'ISO-2022-JP',
      Buffer.from([0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42]),
      /written in ISO-2022-JP/,
    ],
    ['half a character of UTF-16', Buffer.from([0xff, 0xfe, 0x41, 0, 0x42]), /like UTF-16, but some .* damaged/],
    ['damaged UTF-8', Buffer.concat([bytesOf(sentence.repeat(9)), Buffer.from([0xd0])]), /like UTF-8, but .* damaged/],
    ['more than the limit', new Uint8Array(largestText + 1).fill(0x61), /is larger than 10 MB/],
  ])('refuses %s', (_what, bytes, message) => {
    expect(() => decodeText('a.txt', bytes)).toThrow(InputError);
    expect(() => decodeText('a.txt', bytes)).toThrow(message);
  });

  it('names the encoding of a large text without delay, wherever its first letter outside ASCII stands', () => {
    const letters = 'Президент Казахстана провел встречу в Брюсселе. '.repeat(100_000);
    const start = performance.now();
    expect(() => decodeText('a.txt', windows1251(`${'date 2019 '.repeat(100_000)}${letters}`))).toThrow('Windows-1251');
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});

describe('readTextFile', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sidelight-read-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  it('names the text by its file, without the path', async () => {
    await writeFile(join(folder, 'мәтін.txt'), 'Text.');
    expect(await readTextFile(join(folder, 'мәтін.txt'))).toMatchObject({ name: 'мәтін.txt', text: 'Text.' });
  });

  it('says that a file is missing, also below a file', async () => {
    await writeFile(join(folder, 'file'), 'Text.');
    await expect(readTextFile(join(folder, 'none.txt'))).rejects.toThrow(/There is no file “.*none\.txt”/);
    await expect(readTextFile(join(folder, 'file', 'a.txt'))).rejects.toThrow(/a part of that path is a file/);
  });

  it('refuses a folder', async () => {
    await expect(readTextFile(folder)).rejects.toThrow(/is a folder/);
  });

  it('refuses a pipe and a device without waiting for them', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    await expect(readTextFile(join(folder, 'pipe'))).rejects.toThrow(/is a pipe or a device/);
    await expect(readTextFile('/dev/zero')).rejects.toThrow(/is a pipe or a device/);
  });

  it('refuses a file above the limit before reading it', async () => {
    await writeFile(join(folder, 'large.txt'), '');
    await truncate(join(folder, 'large.txt'), 2 ** 40);
    await expect(readTextFile(join(folder, 'large.txt'))).rejects.toThrow(/is larger than 10 MB/);
  });
});
