import type { Column, Content, ContentCanvas, ContentText } from 'pdfmake/interfaces';
import { pictureInWords, percent } from '../../core/briefing/sheet-of.ts';
import type { SheetBar, SheetPicture } from '../../core/briefing/sheet.ts';
import type { Wording } from '../../core/briefing/wording.ts';
import { clipped } from '../../core/briefing/writing.ts';
import { spaces } from '../spaces.ts';
import type { Plan } from '../../core/briefing/fitting/plan.ts';
import { tagged, type Tag } from '../press/tag.ts';
import { colours, sizes } from '../style.ts';
import { heading, plain, quiet } from './text.ts';

/** Widths in points: of a percentage, and of the space around a bar. */
const figureWidth = 24;
const gap = 4;
const barHeight = 5.5;
const longestLabel = 44;

/**
 * Themes by weight: a pair of bars each, the earlier text's hollow, the later one's filled, so that a grey printer
 * shows them as well. Labels stand in a column of their own and cannot meet.
 */
export function pictureOf(whole: SheetPicture, part: Tag, plan: Plan, wording: Wording, width: number): Content[] {
  if (plan.bars === 0) return [];
  const picture = { ...whole, bars: whole.bars.slice(0, plan.bars) };
  const title = heading(part, picture.heading, spaces[plan.spacing].heading);
  const figure = part.add('Figure', { alt: pictureInWords(picture, wording) });
  const label = Math.round(width * 0.47);
  const track = width - label - figureWidth - 2 * gap;
  const most = Math.max(...picture.bars.flatMap(({ before, after }) => [before, after]));
  const scale = (share: number): number => (share / most) * track;
  return [
    title,
    key(picture, figure),
    ...picture.bars.map((bar): Content => ({
      columns: [
        { width: label, ...tagged(figure, { ...plain(clipped(bar.label, longestLabel)), lineHeight: 0.95 }) },
        { width: '*', stack: pair(bar, figure, scale) },
      ],
      columnGap: gap,
      margin: [0, 0, 0, spaces[plan.spacing].row],
    })),
  ];
}

/** Which bar is which: the key is set with bars of its own. */
function key({ before, after }: SheetPicture, figure: Tag): Content {
  const entry = (text: string, filled: boolean): Column => ({
    width: 'auto',
    columns: [
      { width: 14, ...swatch(10, filled, figure) },
      { width: 'auto', ...tagged(figure, quiet(clipped(text, 24))) },
    ],
    columnGap: 0,
  });
  return { columns: [entry(before, false), entry(after, true)], columnGap: 12, margin: [0, 1.5, 0, 3] };
}

function pair(bar: SheetBar, figure: Tag, scale: (share: number) => number): Content[] {
  return [line(bar.before, false, figure, scale), line(bar.after, true, figure, scale)];
}

function line(share: number, filled: boolean, figure: Tag, scale: (share: number) => number): Content {
  const text: ContentText = { ...(filled ? plain(percent(share)) : quiet(percent(share))), lineHeight: 0.9 };
  const words = tagged(figure, { ...text, fontSize: sizes.small });
  if (share === 0) return words;
  const length = Math.max(1, scale(share));
  return {
    columns: [
      { width: length + gap, ...swatch(length, filled, figure) },
      { width: '*', ...words },
    ],
    columnGap: 0,
  };
}

function swatch(length: number, filled: boolean, figure: Tag): ContentCanvas {
  return {
    canvas: [
      tagged(figure, {
        type: 'rect' as const,
        x: 0.3,
        y: 2.2,
        w: length,
        h: barHeight,
        lineWidth: 0.6,
        lineColor: colours.text,
        color: filled ? colours.text : '#ffffff',
      }),
    ],
  };
}
