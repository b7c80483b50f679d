import { join } from 'node:path';
import pdfmake from 'pdfmake';

/** A run of text in one of the page's faces. */
export interface Run {
  readonly text: string;
  readonly font: 'Serif' | 'Sans';
  readonly bold: boolean;
}

/** A page as pdfmake makes it with nothing asked of it: the runs of a paragraph, one paragraph after another. */
export async function barePage(paragraphs: readonly (readonly Run[])[], fonts: string): Promise<Uint8Array> {
  const face = (file: string): string => join(fonts, `${file}.ttf`);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(fonts));
  pdfmake.setFonts({
    Serif: { normal: face('SourceSerif4-Regular'), bold: face('SourceSerif4-SemiBold') },
    Sans: { normal: face('Inter-Regular'), bold: face('Inter-SemiBold') },
  });
  const content = paragraphs.map((runs) => ({ text: runs.map((run) => ({ ...run })) }));
  return pdfmake.createPdf({ pageMargins: 30, defaultStyle: { font: 'Sans', fontSize: 8.5 }, content }).getBuffer();
}
