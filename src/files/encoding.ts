/** The encodings that are read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** What the first bytes say. UTF-32 is told apart from UTF-16, whose mark it begins with. */
export function encodingByMark(bytes: Uint8Array): Encoding | 'utf-32' | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'utf-32' : 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'utf-32';
  return null;
}

/**
 * UTF-16 without a mark. Its spaces and line ends are half zero, and a text in any language has some: zeros
 * that all stand on one side of the pairs, and make a text without control characters, are plainly UTF-16.
 */
export function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  if (bytes.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const encoding = odd > 0 && even === 0 ? 'utf-16le' : even > 0 && odd === 0 ? 'utf-16be' : null;
  if (encoding === null) return null;
  const text = decodeStrictly(bytes, encoding);
  return text === null || looksBinary(text) ? null : encoding;
}

/** The text without its byte order mark, or null where the bytes are not valid in that encoding. */
export function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether a text holds a zero character, or more control characters than a stray page feed explains. */
export function looksBinary(text: string): boolean {
  let controls = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0) return true;
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d) controls += 1;
  }
  return controls > text.length / 100;
}
