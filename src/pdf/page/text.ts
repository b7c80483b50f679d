import type { Content, ContentText } from 'pdfmake/interfaces';
import { colours, sizes } from '../style.ts';
import { tagged, type Tag } from '../press/tag.ts';

/** Lines of small type, as a share of the font's own height. */
const close = 0.96;

/** A heading over a part of the page: small letter-spaced capitals. */
export function heading(part: Tag, text: string, above: number): Content {
  return tagged(part.add('H2'), {
    text: text.toUpperCase(),
    font: 'Sans',
    bold: true,
    fontSize: sizes.small,
    characterSpacing: 0.7,
    color: colours.quiet,
    margin: [0, above, 0, 2],
  } satisfies ContentText);
}

/** Small type of second rank: captions, references, what is absent. */
export function quiet(text: string): ContentText & { text: string } {
  return { text, font: 'Sans', fontSize: sizes.small, color: colours.quiet, lineHeight: close };
}

/** Small type of first rank. */
export function plain(text: string): ContentText & { text: string } {
  return { text, font: 'Sans', fontSize: sizes.small, color: colours.text, lineHeight: close };
}

/** A paragraph in small type. */
export function quietParagraph(part: Tag, text: string, above = 0): Content {
  return tagged(part.add('P'), { ...quiet(text), margin: [0, above, 0, 0] } satisfies ContentText);
}

/** A rule across the page. */
export function rule(width: number, lineWidth: number, color: string, above: number, below: number): Content {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth, lineColor: color }],
    margin: [0, above, 0, below],
  };
}
