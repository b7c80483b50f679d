import type { Content } from 'pdfmake/interfaces';
import type { LaidPage, Margins, PdfDocument, Size } from './pdfmake-parts.ts';
import { SharedFontDocument, type SharedFonts } from './shared-fonts.ts';
import { boxes, boxOf, enlarged } from './boxes.ts';
import type { Tag } from './tag.ts';
import { TaggedLayout } from './tagged-layout.ts';
import { TaggedRenderer } from './tagged-renderer.ts';

/** A page to be laid out: pdfmake's content, and the elements that it belongs to. */
export interface PageDefinition {
  /** How many times as large as it is laid out the page is drawn. */
  readonly zoom: number;
  readonly size: Size;
  readonly margins: Margins;
  readonly content: readonly Content[];
  /** Stands in the lower margin. */
  readonly foot: readonly Content[];
  readonly structure: Tag;
}

/** A page as it would be drawn. */
export interface Layout {
  readonly zoom: number;
  /** Where the body of a page begins and ends, in points from its top. */
  readonly body: readonly [number, number];
  readonly pages: readonly LaidPage[];
  readonly structure: Tag;
}

/** What the file says of itself; its date is written for creation and for every attachment. */
export interface FileInfo {
  readonly title: string;
  readonly author: string | null;
  readonly subject: string;
  readonly keywords: string;
  readonly date: Date;
  /** BCP 47. */
  readonly language: string;
}

/** A file inside the file. */
export interface Attachment {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly text: string;
}

/** Lays out and draws one file: any number of layouts, one of which is printed at the end. */
export class Press {
  readonly #document: PdfDocument;
  readonly #info: FileInfo;
  readonly #defaults: object;

  /** @param defaults pdfmake's default style */
  constructor(fonts: SharedFonts, info: FileInfo, defaults: object) {
    this.#info = info;
    this.#defaults = defaults;
    this.#document = new SharedFontDocument(fonts, {
      size: [1, 1],
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      compress: true,
      lang: info.language,
      autoFirstPage: false,
      font: null,
      info: {
        Title: info.title,
        ...(info.author === null ? {} : { Author: info.author }),
        Subject: info.subject,
        ...(info.keywords === '' ? {} : { Keywords: info.keywords }),
        Creator: 'Sidelight',
        Producer: 'Sidelight',
        CreationDate: info.date,
        ModDate: info.date,
      },
    });
  }

  layOut({ zoom, size, margins, content, foot, structure }: PageDefinition): Layout {
    const layout = new TaggedLayout(size, margins, {});
    const pages = layout.layoutDocument(
      [...content],
      this.#document,
      {},
      this.#defaults,
      undefined,
      undefined,
      () => ({ stack: [...foot], margin: [margins.left, 0, margins.right, 0] }),
      undefined,
      undefined,
    );
    return { zoom, body: [margins.top, size.height - margins.bottom], pages, structure };
  }

  /** Draws a layout, attaches a file and ends: nothing more can be laid out. */
  async print({ zoom, pages, structure }: Layout, attachment: Attachment | null): Promise<Uint8Array> {
    const renderer = new TaggedRenderer(this.#document, zoom);
    renderer.renderPages(pages);
    const found = boxes(pages[0]);
    renderer.writeStructure(structure, (tag) => enlarged(boxOf(tag, found), zoom));
    if (attachment !== null) this.#attach(attachment);
    return bytesOf(this.#document);
  }

  #attach({ name, description, type, text }: Attachment): void {
    const { date } = this.#info;
    this.#document.file(Buffer.from(text, 'utf8'), {
      name,
      description,
      type,
      // What the page was made from (ISO 32000-2, 7.11.3).
      relationship: 'Data',
      creationDate: date,
      modifiedDate: date,
    });
  }
}

function bytesOf(document: PdfDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('error', reject);
    document.on('end', () => {
      resolve(new Uint8Array(Buffer.concat(chunks)));
    });
    document.end();
  });
}
