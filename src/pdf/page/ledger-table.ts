import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import type { Briefing, LedgerCell, LedgerRow } from '../../core/briefing/briefing.ts';
import { statusOrder } from '../../core/briefing/ordering.ts';
import { references } from '../../core/briefing/references.ts';
import { capitalised, clipped, counted } from '../../core/briefing/writing.ts';
import { colours, signs, sizes, statusColours } from '../style.ts';
import { heading, quiet } from './text.ts';

const longestLabel = 80;
const longestQuote = 100;

/**
 * The ledger: a row for each theme with what either side says of it and where.
 * @param rows how many print; those after them are counted under the table
 */
export function ledgerTable(briefing: Briefing, rows: number, width: number): Content[] {
  if (briefing.ledger.length === 0) return [];
  const printed = briefing.ledger.slice(0, rows);
  const sign = 12;
  const label = Math.round(width * 0.255);
  const side = (width - sign - label - 3 * columnGap) / 2;
  return [
    heading('Themes'),
    {
      table: {
        widths: [sign, label, side, side],
        dontBreakRows: true,
        body: [[head(''), head('Theme'), ...sideHeads(briefing)], ...printed.map(rowCells)],
      },
      layout: ruled,
    },
    ...cutNote(briefing.ledger.slice(rows)),
  ];
}

/** Space between two columns of a table, in points; a column's own width does not hold it. */
export const columnGap = 9;

/** Sets a line of the sans at the height of a line of the serif beside it, in points. */
const toSerifLine = 1;

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

function rowCells(row: LedgerRow): TableCell[] {
  const label = { font: 'Sans', bold: true, fontSize: sizes.small, marginTop: toSerifLine };
  return [
    { ...label, text: signs[row.status], color: statusColours[row.status] },
    { ...label, text: clipped(capitalised(row.label), longestLabel), color: colours.text },
    sideCell(row.before),
    sideCell(row.after),
  ];
}

function sideCell(cell: LedgerCell | null): TableCell {
  if (cell === null) return { ...quiet('not mentioned'), marginTop: toSerifLine };
  return {
    text: [
      { text: `“${clipped(cell.quote, longestQuote)}” `, font: 'Serif', fontSize: sizes.quote, lineHeight: 0.94 },
      quiet(references(cell.paragraphs, cell.mentions)),
    ],
  };
}

function cutNote(cut: readonly LedgerRow[]): Content[] {
  if (cut.length === 0) return [];
  const parts = statusOrder.flatMap((status) => {
    const count = cut.filter((row) => row.status === status).length;
    return count === 0 ? [] : [`${count} ${status}`];
  });
  const verb = cut.length === 1 ? 'is' : 'are';
  const themes = capitalised(counted(cut.length, 'further theme'));
  return [{ ...quiet(`${themes} ${verb} not on this page: ${parts.join(', ')}.`), margin: [0, 4, 0, 0] }];
}
