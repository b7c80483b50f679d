import { keepCharacters } from './glyph-characters.ts';
import { PdfmakeDocument, type EmbeddedFont, type FontBuffers } from './pdfmake-parts.ts';

/** After so many documents what was measured is forgotten, so that it does not grow with every text ever shown. */
const documentsBeforeRenewal = 500;

/** Fonts that are read and measured once for all documents that are made with them. */
export class SharedFonts {
  readonly buffers: FontBuffers;
  readonly #known = new Map<string, EmbeddedFont>();
  #documents = 0;

  constructor(buffers: FontBuffers) {
    this.buffers = buffers;
  }

  /** Called for each new document. */
  begin(): void {
    this.#documents += 1;
    if (this.#documents % documentsBeforeRenewal === 0) this.#known.clear();
  }

  get(face: string): EmbeddedFont | undefined {
    return this.#known.get(face);
  }

  keep(face: string, font: EmbeddedFont): void {
    this.#known.set(face, font);
  }
}

type DocumentArguments = ConstructorParameters<typeof PdfmakeDocument>;

/**
 * A document whose fonts come with the outlines and measured words of those before it. What is embedded is its own:
 * the glyphs that it uses, in the order in which it uses them, so the bytes are those of a document made alone.
 */
export class SharedFontDocument extends PdfmakeDocument {
  readonly #shared: SharedFonts;

  constructor(shared: SharedFonts, options: DocumentArguments[4]) {
    super(shared.buffers, {}, {}, {}, options, null, () => false);
    this.#shared = shared;
    shared.begin();
  }

  override provideFont(family: string, bold?: boolean, italics?: boolean): EmbeddedFont {
    const face = this.getFontType(bold, italics);
    const here = this.fontCache[family]?.[face];
    if (here !== undefined) return here;
    const key = `${family} ${face}`;
    const known = this.#shared.get(key);
    if (known === undefined) {
      const font = super.provideFont(family, bold, italics);
      keepCharacters(font.font);
      this.#shared.keep(key, font);
      return font;
    }
    const font = this.#embed(known);
    this.fontCache[family] = { ...this.fontCache[family], [face]: font };
    return font;
  }

  #embed(known: EmbeddedFont): EmbeddedFont {
    this._fontCount += 1;
    const Font = known.constructor as new (document: this, font: object, id: string) => EmbeddedFont;
    const font = new Font(this, known.font, `F${this._fontCount}`);
    font.layoutCache = known.layoutCache;
    this._fontFamilies[font.name] = font;
    return font;
  }
}
