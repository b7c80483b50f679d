import { createRequire } from 'node:module';
import type { Content } from 'pdfmake/interfaces';
import type { GlyphSource } from './glyph-characters.ts';
import type { Tag } from './tag.ts';

/**
 * The parts of pdfmake that `createPdf` puts together. Sidelight puts them together itself, for two reasons: a page
 * must be laid out several times until it fits, with fonts that are read once; and pdfmake writes no tags, so what
 * it draws has to be marked while it is drawn. The types say what is used of each part, in the version that
 * `package.json` pins; the tests hold them to it.
 */
interface PdfmakeParts {
  readonly Document: new (
    fonts: FontBuffers,
    images: object,
    patterns: object,
    attachments: object,
    options: DocumentOptions,
    virtualFiles: null,
    localAccessPolicy: (path: string) => boolean,
  ) => PdfDocument;
  readonly Layout: new (size: Size, margins: Margins, svgMeasure: object) => Layout;
  readonly Renderer: new (document: PdfDocument) => PageRenderer;
}

/** Font files by family and face. */
export type FontBuffers = Readonly<Record<string, Readonly<Record<string, Uint8Array>>>>;

export interface Size {
  readonly width: number;
  /** `Infinity` for a page that is as high as what stands on it. */
  readonly height: number;
}

export interface Margins {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface DocumentOptions {
  readonly size: readonly [number, number];
  readonly pdfVersion: string;
  readonly tagged: boolean;
  readonly displayTitle: boolean;
  readonly compress: boolean;
  readonly lang: string;
  readonly autoFirstPage: boolean;
  readonly font: null;
  readonly info: Readonly<Record<string, string | Date>>;
}

/** A line of text in its place, in points from the upper left corner. */
export interface LaidLine {
  readonly x: number;
  readonly y: number;
  readonly tag?: Tag;
  getHeight(): number;
  getWidth(): number;
}

/** A rule, a bar or the border of a cell. */
export interface LaidVector {
  readonly tag?: Tag;
}

export type LaidItem =
  { readonly type: 'line'; readonly item: LaidLine } | { readonly type: 'vector'; readonly item: LaidVector };

export interface LaidPage {
  readonly items: readonly LaidItem[];
  readonly pageSize: Size;
}

export interface Layout {
  layoutDocument(
    content: Content,
    document: PdfDocument,
    styles: object,
    defaultStyle: object,
    background: undefined,
    header: undefined,
    footer: () => Content,
    watermark: undefined,
    pageBreakBefore: undefined,
  ): LaidPage[];
  buildNextLine(node: { readonly tag?: Tag }): (LaidLine & { tag?: Tag }) | null;
}

export interface PageRenderer {
  renderPages(pages: readonly LaidPage[]): void;
  renderLine(line: LaidLine, x: number, y: number): void;
  renderVector(vector: LaidVector): void;
}

/** A font inside one document; the outlines and the measured words behind it can serve another one. */
export interface EmbeddedFont {
  readonly name: string;
  readonly font: GlyphSource;
  layoutCache: object;
}

export interface StructureContent {
  readonly refs: readonly object[];
}

export interface StructureElement {
  add(child: StructureContent | StructureElement): StructureElement;
}

/** pdfmake's document, which is PDFKit's. */
export interface PdfDocument extends NodeJS.ReadableStream {
  readonly fontCache: Record<string, Record<string, EmbeddedFont>>;
  readonly _fontFamilies: Record<string, EmbeddedFont>;
  _fontCount: number;
  provideFont(family: string, bold?: boolean, italics?: boolean): EmbeddedFont;
  getFontType(bold?: boolean, italics?: boolean): string;
  struct(role: string, options: object): StructureElement;
  addStructure(element: StructureElement): void;
  markStructureContent(role: string): StructureContent;
  markContent(role: 'Artifact', options: { readonly type: 'Layout' }): void;
  endMarkedContent(): void;
  scale(factor: number): void;
  file(data: Buffer, options: object): void;
  end(): void;
}

const load = createRequire(import.meta.url);

/** @throws where pdfmake is not installed */
function partsOf(): PdfmakeParts {
  const part = (name: string): unknown => Reflect.get(load(`pdfmake/js/${name}.js`) as object, 'default');
  return { Document: part('PDFDocument'), Layout: part('LayoutBuilder'), Renderer: part('Renderer') } as PdfmakeParts;
}

export const { Document: PdfmakeDocument, Layout: PdfmakeLayout, Renderer: PdfmakeRenderer } = partsOf();
