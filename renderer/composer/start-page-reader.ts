import { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import address from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** Starts the thread on which pdf.js reads pages; it is part of the app, and kept for the next page. */
export function startPageReader(): PDFWorker {
  return PDFWorker.create({ port: new Worker(address, { type: 'module' }) });
}
