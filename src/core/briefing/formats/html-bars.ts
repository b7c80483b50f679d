import { percent } from '../sheet-of.ts';
import type { SheetBar, SheetPicture } from '../sheet.ts';
import { clipped } from '../writing.ts';
import { element, type Markup } from './html-element.ts';

/** Measures in units of the picture, which are points where it prints. */
const width = 190;
const track = 72;
const left = 92;
const pitch = 22;
const top = 16;
const longestLine = 20;

/** The pairs of bars as an SVG picture: the earlier text's hollow, the later one's filled. */
export function barsSvg(picture: SheetPicture, alt: string): Markup {
  const height = top + picture.bars.length * pitch;
  const most = Math.max(...picture.bars.flatMap(({ before, after }) => [before, after]));
  return element('svg', { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': alt }, [
    bar('hollow', 0, 4, 10),
    words(14, 10, picture.before),
    bar('filled', left, 4, 10),
    words(left + 14, 10, picture.after),
    ...picture.bars.flatMap((each, index) => pair(each, top + index * pitch, most)),
  ]);
}

function pair({ label, before, after }: SheetBar, y: number, most: number): readonly Markup[] {
  const row = (share: number, at: number, kind: 'hollow' | 'filled'): readonly Markup[] => {
    const length = share === 0 ? 0 : Math.max(1, (share / most) * track);
    return [...(length === 0 ? [] : [bar(kind, left, at, length)]), words(left + length + 4, at + 6, percent(share))];
  };
  const lines = twoLines(label);
  return [
    ...lines.map((line, index) => words(0, y + 7 + index * 9.5, line)),
    ...row(before, y + 1, 'hollow'),
    ...row(after, y + 11, 'filled'),
  ];
}

/** A label on at most two lines. */
function twoLines(label: string): readonly string[] {
  if (label.length <= longestLine) return [label];
  const space = label.lastIndexOf(' ', longestLine);
  if (space < 1) return [clipped(label, longestLine)];
  return [label.slice(0, space), clipped(label.slice(space + 1), longestLine)];
}

function bar(kind: 'hollow' | 'filled', x: number, y: number, length: number): Markup {
  return element('rect', { class: kind, x: rounded(x), y: rounded(y), width: rounded(length), height: '6' }, []);
}

function words(x: number, y: number, text: string): Markup {
  return element('text', { x: rounded(x), y: rounded(y) }, [text]);
}

function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}
