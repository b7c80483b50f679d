import type { CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import type { Briefing } from '../../core/briefing/briefing.ts';
import { clipped } from '../../core/briefing/writing.ts';
import { colours, sizes } from '../style.ts';

/** Space between two columns of a table, in points; a column's own width does not hold it. */
export const columnGap = 9;

/** A hairline under each row; columns are told apart by space alone. */
export const ruled: CustomTableLayout = {
  hLineWidth: (row) => (row === 0 ? 0 : 0.5),
  vLineWidth: () => 0,
  hLineColor: () => colours.rule,
  paddingLeft: () => 0,
  paddingRight: (column, node) => (column === (node.table.widths?.length ?? 0) - 1 ? 0 : columnGap),
  paddingTop: () => 1.5,
  paddingBottom: () => 1.7,
};

/** The columns of the two sides: `2019 (A)`, `2021 (B)`. */
export function sideHeads({ labels }: Briefing): TableCell[] {
  return [head(`${labels.before} (A)`), head(`${labels.after} (B)`)];
}

/** The heading of a column. */
export function head(text: string): TableCell {
  return { text: clipped(text, 40), font: 'Sans', bold: true, fontSize: sizes.small, color: colours.quiet };
}
