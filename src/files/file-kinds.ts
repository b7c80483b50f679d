/** Files that people take for texts, told by their first bytes. */
const kinds: readonly { readonly start: readonly number[]; readonly name: string }[] = [
  { start: [0x25, 0x50, 0x44, 0x46, 0x2d], name: 'a PDF' },
  { start: [0x50, 0x4b, 0x03, 0x04], name: 'a Word, OpenDocument or zip file' },
  { start: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], name: 'a Word 97–2003 file' },
  { start: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'a rich text (RTF) file' },
];

/** What kind of document the bytes are, with its article (`a PDF`), or null where no such start is known. */
export function knownKind(bytes: Uint8Array): string | null {
  return kinds.find((kind) => kind.start.every((byte, index) => bytes[index] === byte))?.name ?? null;
}
