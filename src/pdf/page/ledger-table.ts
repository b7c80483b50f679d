import type { Content, ContentText, TableCell } from 'pdfmake/interfaces';
import type { Sheet, SheetCell, SheetRow } from '../../core/briefing/sheet.ts';
import { saidOfThemes } from '../../core/briefing/fitting/said.ts';
import type { Wording } from '../../core/briefing/wording.ts';
import { capitalised, clipped } from '../../core/briefing/writing.ts';
import { spaces } from '../spaces.ts';
import type { Plan } from '../../core/briefing/fitting/plan.ts';
import { tagged, type Tag } from '../press/tag.ts';
import { colours, sizes, statusColours } from '../style.ts';
import { columnGap, headRow, ruled } from './table.ts';
import { heading, quiet, quietParagraph } from './text.ts';

const longestQuote = 100;
/** References of so many letters surely fit one line of their column, and stay together. */
const longestUnbroken = 24;
const longestWhere = 200;

/** The ledger: a row for each theme with what either side says of it and where. */
export function ledgerTable(sheet: Sheet, part: Tag, plan: Plan, wording: Wording, width: number): Content[] {
  const { ledger } = sheet;
  const rows = ledger.rows.filter((row) => plan.themes.has(row.id));
  if (ledger.rows.length === 0 && ledger.excluded === null) return [];
  const sign = 5;
  const label = Math.round(width * 0.285);
  const sides = width - sign - label - 3 * columnGap;
  const title = heading(part, ledger.heading, spaces[plan.spacing].heading);
  const table = rows.length === 0 ? null : part.add('Table');
  return [
    title,
    ...(table === null
      ? []
      : [
          {
            table: {
              // The later side needs more: grade and shift stand there.
              widths: [sign, label, sides * 0.47, sides * 0.53],
              body: [
                headRow(table, ledger.columns.map(capitalised)),
                ...rows.map((row) => rowCells(row, table.add('TR', subjectOf(row)), plan, meaningOf(row, sheet))),
              ],
            },
            layout: ruled(plan.spacing),
          },
        ]),
    ...[saidOfThemes(sheet, plan, wording), ledger.excluded].flatMap((sentence) =>
      sentence === null ? [] : [quietParagraph(part, sentence, 3)],
    ),
  ];
}

function subjectOf({ id }: SheetRow): { subject: { kind: 'theme'; id: string } } {
  return { subject: { kind: 'theme', id } };
}

function meaningOf({ status }: SheetRow, { counts }: Sheet): string {
  return counts.find((group) => group.status === status)?.label ?? status;
}

function rowCells(row: SheetRow, tag: Tag, plan: Plan, meaning: string): TableCell[] {
  const quoted = plan.themes.get(row.id) === 'quoted';
  // Sets a line of the sans at the height of a line of the serif beside it, in points.
  const marginTop = quoted ? 1 : 0;
  const label = { font: 'Sans', bold: true, fontSize: sizes.small, lineHeight: 0.96, marginTop };
  return [
    tagged(tag.add('TD', { actual: meaning }), { ...label, text: row.sign, color: statusColours[row.status] }),
    tagged(tag.add('TH', { scope: 'Row' }), {
      ...label,
      text: clipped(row.label, plan.labelLength),
      color: colours.text,
    }),
    ...[row.before, row.after].map((cell) => tagged(tag.add('TD'), sideCell(cell, quoted))),
  ];
}

function sideCell({ quote, where }: SheetCell, quoted: boolean): ContentText {
  const reference = quiet(clipped(where, longestWhere));
  if (quote === null || !quoted) return { ...reference, marginTop: quoted ? 1 : 0 };
  return {
    text: [
      { text: `“${clipped(quote, longestQuote)}” `, font: 'Serif', fontSize: sizes.quote, lineHeight: 0.88 },
      { ...reference, noWrap: where.length <= longestUnbroken },
    ],
  };
}
