import type { Content, TableCell } from 'pdfmake/interfaces';
import type { Briefing, LedgerCell, LedgerRow } from '../../core/briefing/briefing.ts';
import { statusOrder } from '../../core/briefing/ordering.ts';
import { references } from '../../core/briefing/references.ts';
import { capitalised, clipped, counted, uncapitalised } from '../../core/briefing/writing.ts';
import { colours, signs, sizes, statusColours } from '../style.ts';
import { columnGap, head, ruled, sideHeads } from './table.ts';
import { heading, quiet } from './text.ts';

const longestLabel = 80;
const longestQuote = 100;
/** References of so many letters surely fit one line of their column, and stay together. */
const longestUnbroken = 24;

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
    ...cutNote(briefing.ledger.slice(rows), briefing.labels),
  ];
}

/** Sets a line of the sans at the height of a line of the serif beside it, in points. */
const toSerifLine = 1;

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
  const where = references(cell.paragraphs, cell.mentions);
  return {
    text: [
      { text: `“${clipped(cell.quote, longestQuote)}” `, font: 'Serif', fontSize: sizes.quote, lineHeight: 0.94 },
      { ...quiet(where), noWrap: where.length <= longestUnbroken },
    ],
  };
}

function cutNote(cut: readonly LedgerRow[], labels: Briefing['labels']): Content[] {
  if (cut.length === 0) return [];
  const parts = statusOrder.flatMap((status) => {
    const count = cut.filter((row) => row.status === status).length;
    return count === 0 ? [] : [`${count} ${uncapitalised(clipped(labels[status], 40))}`];
  });
  const verb = cut.length === 1 ? 'is' : 'are';
  const themes = capitalised(counted(cut.length, 'further theme'));
  return [{ ...quiet(`${themes} ${verb} not on this page: ${parts.join(', ')}.`), margin: [0, 4, 0, 0] }];
}
