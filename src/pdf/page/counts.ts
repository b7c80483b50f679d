import type { Content } from 'pdfmake/interfaces';
import type { Sheet } from '../../core/briefing/sheet.ts';
import { clipped } from '../../core/briefing/writing.ts';
import { tagged, type Tag } from '../press/tag.ts';
import { colours, sizes, statusColours } from '../style.ts';
import { quiet, rule } from './text.ts';

/** In letters: a label that surely fits a third of the page, beside its figure. */
const longestLabel = 26;

/** The three counts with their signs; they are the ledger's key as well. */
export function counts(sheet: Sheet, part: Tag, width: number): Content[] {
  const list = part.add('L');
  const columns = sheet.counts.map(({ status, sign, count, label }) => {
    const figure = { font: 'Serif', bold: true, fontSize: sizes.figure, color: statusColours[status] };
    return tagged(list.add('LI').add('LBody'), {
      text: [{ ...figure, text: `${sign} ${count}` }, quiet(`   ${clipped(label, 40)}`)],
    });
  });
  // Thirds of the page, except where a long label would run into the next figure.
  const long = sheet.counts.some(({ label }) => label.length > longestLabel);
  const set = columns.map((column) => ({ ...column, width: long ? 'auto' : '*' }));
  return [
    rule(width, 0.5, colours.rule, 6, 3),
    { columns: set, columnGap: long ? 18 : 0 },
    rule(width, 0.5, colours.rule, 3, 0),
  ];
}
