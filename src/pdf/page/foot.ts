import type { Content } from 'pdfmake/interfaces';
import type { Sheet } from '../../core/briefing/sheet.ts';
import type { Plan } from '../../core/briefing/fitting/plan.ts';
import { clipped } from '../../core/briefing/writing.ts';
import type { Tag } from '../press/tag.ts';
import { colours } from '../style.ts';
import { quietParagraph, rule } from './text.ts';

/** Longest paragraph of the foot, in UTF-16 code units; the foot must leave room for the findings. */
const longestParagraph = 760;

/** The foot of the page: both sources where the body has no table of them, how the findings were made, the scale of a judgement. */
export function foot(sheet: Sheet, part: Tag, plan: Plan, width: number): Content[] {
  const texts = plan.sources === 'table' ? sheet.foot : [sheet.sources.line, ...sheet.foot];
  return [
    rule(width, 0.8, colours.rule, 0, 4),
    ...texts.map((text) => quietParagraph(part, clipped(text, longestParagraph), 1.5)),
  ];
}
