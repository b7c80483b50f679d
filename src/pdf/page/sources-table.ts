import type { Content } from 'pdfmake/interfaces';
import type { Plan } from '../../core/briefing/fitting/plan.ts';
import type { Sheet } from '../../core/briefing/sheet.ts';
import { spaces } from '../spaces.ts';
import { tagged, type Tag } from '../press/tag.ts';
import { columnGap, headRow, ruled } from './table.ts';
import { heading, plain, quiet } from './text.ts';

/** The two sources side by side, at length: for a page that has room for more than their line in the foot. */
export function sourcesTable({ sources }: Sheet, part: Tag, plan: Plan, width: number): Content[] {
  const label = 84;
  const side = (width - label - 2 * columnGap) / 2;
  const title = heading(part, sources.heading, spaces[plan.spacing].heading);
  const table = part.add('Table');
  return [
    title,
    {
      table: {
        widths: [label, side, side],
        body: [
          headRow(table, sources.columns),
          ...sources.rows.map(([name, a, b]) => {
            const row = table.add('TR');
            return [
              tagged(row.add('TH', { scope: 'Row' }), quiet(name)),
              tagged(row.add('TD'), plain(a)),
              tagged(row.add('TD'), plain(b)),
            ];
          }),
        ],
      },
      layout: ruled(plan.spacing),
    },
  ];
}
