import { getDocument, TextLayer, type PDFPageProxy, type PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import './page.css';
import { readingOf } from './reading-of.ts';
import { startPageReader } from './start-page-reader.ts';

/** A page as it stands in the window. */
export interface DrawnPage {
  readonly picture: HTMLCanvasElement;
  /** Its words, unseen over the picture, to be selected. */
  readonly words: HTMLElement;
  /** The same words by the structure of the page, for those who hear it. */
  readonly reading: HTMLElement;
  /** Width in points. */
  readonly points: number;
  /** Height divided by width. */
  readonly proportion: number;
}

/** Points (1/72 inch) of a PDF in one inch. */
const pointsPerInch = 72;

let reader: PDFWorker | null = null;

/**
 * Draws the one page of a PDF file.
 * @param width in CSS pixels
 * @param density device pixels in a CSS pixel
 */
export function drawPage(bytes: Uint8Array, width: number, density: number): Promise<DrawnPage> {
  return withPage(bytes, async (page) => {
    const [, , pageWidth = 1, pageHeight = 1] = page.view;
    const scale = width / pageWidth;
    const [source, structure] = await Promise.all([
      page.getTextContent({ includeMarkedContent: true }),
      page.getStructTree(),
    ]);
    const words = document.createElement('div');
    words.className = 'words';
    words.ariaHidden = 'true';
    words.style.setProperty('--total-scale-factor', String(scale));
    const layer = new TextLayer({ textContentSource: source, container: words, viewport: page.getViewport({ scale }) });
    const [picture] = await Promise.all([paint(page, scale * density), layer.render()]);
    return {
      picture,
      words,
      reading: readingOf(structure, source.items),
      points: pageWidth,
      proportion: pageHeight / pageWidth,
    };
  });
}

/** Draws the one page of a PDF file for a printer of so many dots per inch. */
export function drawSheet(bytes: Uint8Array, dotsPerInch: number): Promise<HTMLCanvasElement> {
  return withPage(bytes, (page) => paint(page, dotsPerInch / pointsPerInch));
}

async function withPage<Result>(bytes: Uint8Array, act: (page: PDFPageProxy) => Promise<Result>): Promise<Result> {
  reader ??= startPageReader();
  // pdf.js hands the bytes over to its thread, and the page may be drawn again in another size.
  const task = getDocument({
    data: bytes.slice(),
    worker: reader,
    useSystemFonts: false,
    useWasm: false,
    verbosity: 0,
  });
  try {
    const opened = await task.promise;
    return await act(await opened.getPage(1));
  } finally {
    void task.destroy();
  }
}

async function paint(page: PDFPageProxy, scale: number): Promise<HTMLCanvasElement> {
  const viewport = page.getViewport({ scale });
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  // Drawn in one go, as for a printer: in steps, a step a frame, the page would be late.
  await page.render({ canvas, viewport, intent: 'print' }).promise;
  return canvas;
}
