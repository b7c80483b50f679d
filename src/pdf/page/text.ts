import type { Content, ContentText } from 'pdfmake/interfaces';
import { colours, sizes } from '../style.ts';

/** A heading over a part of the page: small letter-spaced capitals. */
export function heading(text: string): ContentText {
  return {
    text: text.toUpperCase(),
    font: 'Sans',
    bold: true,
    fontSize: sizes.small,
    characterSpacing: 0.7,
    color: colours.quiet,
    margin: [0, 8, 0, 2],
  };
}

/** Small type of second rank: captions, references, what is absent. */
export function quiet(text: string): ContentText {
  return { text, font: 'Sans', fontSize: sizes.small, color: colours.quiet };
}

/** A rule across the page. */
export function rule(width: number, lineWidth: number, color: string, above: number, below: number): Content {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth, lineColor: color }],
    margin: [0, above, 0, below],
  };
}
