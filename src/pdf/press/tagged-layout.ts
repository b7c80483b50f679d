import { PdfmakeLayout, type LaidLine } from './pdfmake-parts.ts';
import type { Tag } from './tag.ts';

/** Lays out as pdfmake does, and lets every line remember the element of its text. */
export class TaggedLayout extends PdfmakeLayout {
  override buildNextLine(node: { readonly tag?: Tag }): (LaidLine & { tag?: Tag }) | null {
    const line = super.buildNextLine(node);
    if (line !== null && node.tag !== undefined) line.tag = node.tag;
    return line;
  }
}
