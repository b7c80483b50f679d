/** Characters that follow each other, and whose glyphs do. */
export interface CharacterGroup {
  readonly first: number;
  readonly last: number;
  /** The number of the first one's glyph. */
  readonly glyph: number;
}

/**
 * Reads which characters a TrueType or OpenType font can print, and with which glyphs, from the font itself: the
 * segmented coverage (format 12) of its `cmap` table, as ISO/IEC 14496-22 lays it out.
 * @throws Error where the file has no such table
 */
export function characterMap(font: Uint8Array): readonly CharacterGroup[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  return readGroups(view, findSegmented(view, findTable(view, 'cmap')));
}

/** The offset of a table, from the directory at the start of the file. */
function findTable(view: DataView, tag: string): number {
  const tables = view.getUint16(4);
  for (let index = 0; index < tables; index += 1) {
    const record = 12 + index * 16;
    const letters = [0, 1, 2, 3].map((letter) => String.fromCharCode(view.getUint8(record + letter)));
    if (letters.join('') === tag) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no ${tag} table.`);
}

/** The offset of the format 12 subtable. */
function findSegmented(view: DataView, cmap: number): number {
  const subtables = view.getUint16(cmap + 2);
  for (let index = 0; index < subtables; index += 1) {
    const offset = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    if (view.getUint16(offset) === 12) return offset;
  }
  throw new Error('The font has no cmap subtable of format 12.');
}

function readGroups(view: DataView, subtable: number): readonly CharacterGroup[] {
  const count = view.getUint32(subtable + 12);
  return Array.from({ length: count }, (_, index) => {
    const group = subtable + 16 + index * 12;
    return { first: view.getUint32(group), last: view.getUint32(group + 4), glyph: view.getUint32(group + 8) };
  });
}
