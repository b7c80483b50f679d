import type { Content, ContentText, TableCell } from 'pdfmake/interfaces';
import type { Sheet, SheetFact } from '../../core/briefing/sheet.ts';
import type { Wording } from '../../core/briefing/wording.ts';
import { clipped } from '../../core/briefing/writing.ts';
import { spaces } from '../spaces.ts';
import type { Plan } from '../../core/briefing/fitting/plan.ts';
import { someValues } from '../../core/briefing/fitting/some-values.ts';
import { tagged, type Tag } from '../press/tag.ts';
import { columnGap, headRow, ruled } from './table.ts';
import { heading, plain, quiet, quietParagraph } from './text.ts';

/** Who, where and when: what either text states, then what a succession proves. */
export function changesTable(sheet: Sheet, part: Tag, plan: Plan, wording: Wording, width: number): Content[] {
  const { changes } = sheet;
  const rows = changes.rows.filter((fact) => plan.facts.has(fact.slot));
  const left = changes.rows.length - rows.length;
  if (changes.rows.length === 0) return [];
  const label = Math.min(84, Math.round(width * 0.25));
  const side = (width - label - 2 * columnGap) / 2;
  const title = heading(part, changes.heading, spaces[plan.spacing].heading);
  const table = rows.length === 0 ? null : part.add('Table');
  return [
    title,
    ...(table === null
      ? []
      : [
          {
            table: {
              widths: [label, side, side],
              body: [
                headRow(table, changes.columns),
                ...rows.map((fact) =>
                  factCells(fact, table.add('TR', { subject: { kind: 'fact', id: fact.slot } }), plan, wording),
                ),
              ],
            },
            layout: ruled(plan.spacing),
          },
        ]),
    ...changes.rows
      .flatMap((fact) => fact.claims)
      .slice(0, plan.claims)
      .map((claim) => quietParagraph(part, clipped(claim, plan.noticeLength), 3)),
    ...(left === 0 ? [] : [quietParagraph(part, wording.cutFacts(left), 3)]),
  ];
}

function factCells(fact: SheetFact, row: Tag, plan: Plan, wording: Wording): TableCell[] {
  const side = (values: readonly string[]): ContentText =>
    values.length === 0 ? quiet(wording.notStated) : plain(someValues(values, plan.valueLength, wording).text);
  return [
    tagged(row.add('TH', { scope: 'Row' }), quiet(clipped(fact.label, 40))),
    tagged(row.add('TD'), side(fact.before)),
    tagged(row.add('TD'), side(fact.after)),
  ];
}
