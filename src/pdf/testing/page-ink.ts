import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Cells of a page, across and down: each about a word wide and a line high. */
const [columns, rows] = [42, 84] as const;
/** Dots of the drawing in a cell, each way. */
const dots = 10;

/**
 * How dark each part of the first page is when it is drawn: a line of digits for each row of cells, from 0 for white
 * to 9 for a quarter of black, which is bold type. Fonts' outlines differ by a hair between machines; where words and rules stand does not.
 */
export async function inkOf(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const page = await document.getPage(1);
  const [, , width = 1, height = 1] = page.view;
  const [across, down] = [columns * dots, rows * dots];
  const { canvas, context } = canvasOf(document.canvasFactory, across, down);
  const viewport = page.getViewport({ scale: 1 });
  const transform = [across / width, 0, 0, down / height, 0, 0];
  await page.render({ canvas, canvasContext: context, viewport, transform, background: '#fff' }).promise;
  const { data } = context.getImageData(0, 0, across, down);
  await task.destroy();
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => darkness(data, across, column, row)).join(''),
  );
}

/** The mean darkness of one cell, 0 to 9. */
function darkness(data: Uint8ClampedArray, across: number, column: number, row: number): number {
  let sum = 0;
  for (let y = row * dots; y < (row + 1) * dots; y += 1) {
    for (let x = column * dots; x < (column + 1) * dots; x += 1) {
      const at = 4 * (y * across + x);
      sum += 255 - ((data[at] ?? 255) + (data[at + 1] ?? 255) + (data[at + 2] ?? 255)) / 3;
    }
  }
  return Math.min(9, Math.round((sum / (dots * dots) / 255) * 36));
}

interface Drawing {
  readonly canvas: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D;
}

/** What pdf.js draws on outside a browser, which its types do not tell. */
function canvasOf(factory: object, width: number, height: number): Drawing {
  const { create } = factory as { create: (width: number, height: number) => Drawing };
  return create.call(factory, width, height);
}
