/** The two papers that offices use. */
export type Paper = 'a4' | 'letter';

/** Width and height in points (1/72 inch), by ISO 216 and ANSI/ASME Y14.1. */
export const paperSizes: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
};

/** Margins in points. */
export const margin = { side: 45, top: 36, bottom: 28 } as const;

/** The width between the margins, in points. */
export function textWidth(paper: Paper): number {
  return paperSizes[paper].width - 2 * margin.side;
}
