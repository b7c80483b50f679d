/** What is used of a fontkit font, which is what PDFKit embeds. */
export interface GlyphSource {
  getGlyph(id: number, characters?: readonly number[]): { codePoints: readonly number[] };
  /** The characters that a glyph stands for by the font's own table, each as a string. */
  stringsForGlyph(id: number): readonly string[];
}

/** Of several characters that look alike, running text has the Greek letter and the punctuation mark. */
const usual = /[\p{Script=Greek}\p{P}]/u;

/** Fonts give numbers of their own to variants of letters; they say nothing to a reader. */
const privateUse = /\p{Co}/u;

/**
 * Makes every glyph say which characters it stands for, whoever looked it up first. fontkit keeps a glyph with the
 * characters of its first look-up, which may have been by number alone, as a part of another glyph, or for a
 * look-alike. A PDF takes from there how its letters are read and copied, and here fonts serve many documents.
 */
export function keepCharacters(font: GlyphSource): void {
  const lookUp = font.getGlyph.bind(font);
  const settled = new Set<number>();
  font.getGlyph = (id, characters = []) => {
    const glyph = lookUp(id, characters);
    if (settled.has(id)) return glyph;
    const strings = font.stringsForGlyph(id).filter((string) => !privateUse.test(string));
    const own = strings.find((string) => usual.test(string)) ?? strings[0];
    // A glyph without a character of its own, a ligature or a variant, stands for those it replaced.
    const read = own === undefined ? characters : Array.from(own, (character) => character.codePointAt(0) ?? 0);
    glyph.codePoints = read;
    if (read.length > 0) settled.add(id);
    return glyph;
  };
}
