import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readStructure, type Structure } from './read-structure.ts';

/** What a reader finds in a PDF. */
export interface ReadPage {
  readonly pages: number;
  /** Width and height of the first page in points, rounded. */
  readonly size: readonly [number, number];
  /** The text of the first page, its pieces joined by spaces. */
  readonly text: string;
  /** The smallest font size on it, in points. */
  readonly smallest: number;
  /** Its text from the lowest to the highest baseline and to the rightmost point, in points from the lower left. */
  readonly lowest: number;
  readonly rightmost: number;
  /** The greatest distance between two lines that follow each other, in points. */
  readonly widestGap: number;
  /** The file's own entries; dates as it writes them: `D:20210701000000Z`. */
  readonly info: Readonly<Record<string, string>>;
  readonly language: string | null;
  readonly showsTitle: boolean;
  readonly structure: Structure;
  /** Attached files by name. */
  readonly attached: Readonly<Record<string, string>>;
}

/** Reads a PDF back with another library than the one that wrote it. */
export async function readPage(bytes: Uint8Array): Promise<ReadPage> {
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const page = await document.getPage(1);
  const viewport = page.getViewport({ scale: 1 });
  const pieces = await piecesOf(page);
  const baselines = [...new Set(pieces.map(({ baseline }) => Math.round(baseline)))].sort((a, b) => a - b);
  const metadata = await document.getMetadata();
  const preferences: unknown = await document.getViewerPreferences();
  const read = {
    pages: document.numPages,
    size: [Math.round(viewport.width), Math.round(viewport.height)] as const,
    text: pieces.map((piece) => piece.text).join(' '),
    smallest: Math.min(...pieces.map((piece) => piece.size)),
    lowest: Math.min(...pieces.map((piece) => piece.baseline)),
    rightmost: Math.max(...pieces.map((piece) => piece.right)),
    widestGap: Math.max(...baselines.slice(1).map((baseline, index) => baseline - (baselines[index] ?? baseline))),
    info: entriesOf(metadata.info),
    language: entriesOf(metadata.info)['Language'] ?? null,
    showsTitle: entriesOf(preferences)['DisplayDocTitle'] === 'true',
    structure: await readStructure(page),
    attached: await attachmentsOf(document),
  };
  await task.destroy();
  return read;
}

interface Piece {
  readonly text: string;
  readonly size: number;
  readonly baseline: number;
  readonly right: number;
}

async function piecesOf(page: PDFPageProxy): Promise<readonly Piece[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , , size = 0, left = 0, baseline = 0] = item.transform.map(Number);
    return [{ text: item.str, size, baseline, right: left + item.width }];
  });
}

async function attachmentsOf(document: PDFDocumentProxy): Promise<Readonly<Record<string, string>>> {
  const found: unknown = await document.getAttachments();
  if (typeof found !== 'object' || found === null) return {};
  return Object.fromEntries(
    Object.values(found).map((file: { filename: string; content: Uint8Array }) => [
      file.filename,
      new TextDecoder().decode(file.content),
    ]),
  );
}

function entriesOf(entries: unknown): Readonly<Record<string, string>> {
  if (typeof entries !== 'object' || entries === null) return {};
  return Object.fromEntries(Object.entries(entries).map(([name, value]) => [name, String(value)]));
}
