import type { CommitmentShift, LedgerCell, LedgerRow } from './briefing.ts';
import { marks, statusSigns } from './marks.ts';
import { references } from './references.ts';
import type { SheetCell, SheetRow } from './sheet.ts';
import type { Wording } from './wording.ts';
import { capitalised } from './writing.ts';

/** A row of the ledger in the words of the page; grade and shift stand behind the references of the later side. */
export function sheetRow(row: LedgerRow, wording: Wording): SheetRow {
  const from = row.by === 'analyst' ? [marks.analyst] : row.origin === 'discovered' ? [marks.discovered] : [];
  const grade = row.wording === null ? [] : [wording[row.wording]];
  const shift = row.shift === null ? [] : [shiftInWords(row.shift, wording)];
  return {
    id: row.id,
    status: row.status,
    sign: statusSigns[row.status],
    label: [capitalised(row.label), ...from].join('\u00a0'),
    discovered: row.origin === 'discovered' && row.by === 'machine',
    weight: Math.max(row.weight.before, row.weight.after),
    before: cellOf(row.before, [], wording),
    after: cellOf(row.after, [...grade, ...shift], wording),
  };
}

function cellOf(cell: LedgerCell | null, remarks: readonly string[], wording: Wording): SheetCell {
  const where = cell === null ? wording.notMentioned : references(cell.paragraphs, cell.mentions);
  return { quote: cell?.quote ?? null, where: [where, ...remarks].join(' · ') };
}

function shiftInWords({ steps, party, before, after }: CommitmentShift, wording: Wording): string {
  return `${steps > 0 ? marks.stronger : marks.weaker} ${wording.shift(party, before, after)}`;
}
