import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader finds in a PDF. */
export interface ReadPage {
  readonly pages: number;
  /** Width and height of the first page in points, rounded. */
  readonly size: readonly [number, number];
  /** The text of the first page, its pieces joined by spaces. */
  readonly text: string;
  /** The smallest font size on it, in points. */
  readonly smallest: number;
  /** The lowest and the rightmost point that text reaches, in points from the lower left corner. */
  readonly lowest: number;
  readonly rightmost: number;
  readonly title: string;
  /** As the file writes it: `D:20210701000000Z`. */
  readonly created: string;
}

/** Reads a PDF back with another library than the one that wrote it. */
export async function readPage(bytes: Uint8Array): Promise<ReadPage> {
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const page = await document.getPage(1);
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const pieces = content.items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
  const numbers = pieces.map((piece) => piece.transform.map(Number));
  const { info } = await document.getMetadata();
  const read = {
    pages: document.numPages,
    size: [Math.round(viewport.width), Math.round(viewport.height)] as const,
    text: pieces.map((piece) => piece.str).join(' '),
    smallest: Math.min(...numbers.map((transform) => transform[3] ?? 0)),
    lowest: Math.min(...numbers.map((transform) => transform[5] ?? 0)),
    rightmost: Math.max(...pieces.map((piece, index) => (numbers[index]?.[4] ?? 0) + piece.width)),
    title: entry(info, 'Title'),
    created: entry(info, 'CreationDate'),
  };
  await task.destroy();
  return read;
}

function entry(info: object, name: string): string {
  const value: unknown = Reflect.get(info, name);
  return typeof value === 'string' ? value : '';
}
