import type { Content } from 'pdfmake/interfaces';
import type { Briefing } from '../../core/briefing/briefing.ts';
import { statusOrder } from '../../core/briefing/ordering.ts';
import { clipped, uncapitalised } from '../../core/briefing/writing.ts';
import { colours, signs, sizes, statusColours } from '../style.ts';
import { quiet, rule } from './text.ts';

/** The three counts with their signs; they are the ledger's key as well. */
export function figures(briefing: Briefing, width: number): Content[] {
  return [
    rule(width, 0.5, colours.rule, 6, 3),
    {
      columns: statusOrder.map((status) => ({
        text: [
          {
            text: `${signs[status]} ${briefing.figures[status]}`,
            font: 'Serif',
            bold: true,
            fontSize: sizes.figure,
            color: statusColours[status],
          },
          quiet(`   ${clipped(uncapitalised(briefing.labels[status]), 40)}`),
        ],
      })),
    },
    rule(width, 0.5, colours.rule, 3, 0),
  ];
}
