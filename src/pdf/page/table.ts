import type { CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import { clipped } from '../../core/briefing/writing.ts';
import { spaces } from '../spaces.ts';
import type { Spacing } from '../../core/briefing/fitting/plan.ts';
import { tagged, type Tag } from '../press/tag.ts';
import { colours, sizes } from '../style.ts';

/** Space between two columns of a table, in points; a column's own width does not hold it. */
export const columnGap = 9;

/** A hairline under each row; columns are told apart by space alone. */
export function ruled(spacing: Spacing): CustomTableLayout {
  const space = spaces[spacing].row;
  return {
    hLineWidth: (row) => (row === 0 ? 0 : 0.5),
    vLineWidth: () => 0,
    hLineColor: () => colours.rule,
    paddingLeft: () => 0,
    paddingRight: (column, node) => (column === (node.table.widths?.length ?? 0) - 1 ? 0 : columnGap),
    paddingTop: () => space,
    paddingBottom: () => space,
  };
}

/** The head of a table: a row of column headings. The first is read out, not printed: its column explains itself. */
export function headRow(table: Tag, texts: readonly string[]): TableCell[] {
  const row = table.add('TR');
  return texts.map((text, column) =>
    tagged(row.add('TH', { scope: 'Column', ...(column === 0 ? { actual: text } : {}) }), {
      text: column === 0 ? '' : clipped(text, 40),
      font: 'Sans',
      bold: true,
      fontSize: sizes.small,
      color: colours.quiet,
    }),
  );
}
