import type { Content, ContentText } from 'pdfmake/interfaces';
import type { Sheet } from '../../core/briefing/sheet.ts';
import { clipped } from '../../core/briefing/writing.ts';
import { tagged, type Tag } from '../press/tag.ts';
import { colours, sizes } from '../style.ts';
import { quiet, rule } from './text.ts';

/** Longest texts of the block, in UTF-16 code units: with them the block never fills more than a third of a page. */
export const longestTitle = 420;
const longestBottomLine = 900;
const longestSubtitle = 260;
const longestMarking = 60;
const longestAuthor = 160;

/** Title sizes in points, by the longest title that each is for, and how many letters of it surely fit a line. */
const titleSizes = [
  { upTo: 80, size: 20, line: 48 },
  { upTo: 120, size: 17, line: 56 },
  { upTo: 200, size: 15, line: 64 },
] as const;
const smallest = { size: 12.5, line: 76 } as const;

/** The head of the page: what it is, whose texts it compares, and the bottom line. */
export function titleBlock(sheet: Sheet, part: Tag, width: number): Content[] {
  const title = clipped(sheet.title, longestTitle);
  const { size, line } = titleSizes.find((step) => title.length <= step.upTo) ?? smallest;
  return [
    runningHead(sheet, part),
    tagged(part.add('H1'), {
      text: brokenAtSense(title, line),
      font: 'Serif',
      bold: true,
      fontSize: size,
      lineHeight: 0.95,
      margin: [0, 5, 0, 2],
    } satisfies ContentText),
    tagged(part.add('P'), { ...quiet(clipped(sheet.subtitle, longestSubtitle)), fontSize: sizes.quote }),
    ...(sheet.author === null ? [] : [tagged(part.add('P'), quiet(clipped(sheet.author, longestAuthor)))]),
    rule(width, 1.1, colours.strongRule, 6, 6),
    bottomLine(sheet, part),
  ];
}

function bottomLine(sheet: Sheet, part: Tag): Content {
  const text = clipped(sheet.bottomLine, longestBottomLine);
  const note = sheet.bottomLineNote === null ? [] : [quiet(`  ${sheet.bottomLineNote}`)];
  return tagged(part.add('P'), {
    text: [{ text }, ...note],
    font: 'Serif',
    fontSize: text.length > 420 ? 10 : sizes.bottomLine,
    lineHeight: 1.03,
  });
}

/** What a title says after its last colon begins a line of its own where two lines can hold it so, and one cannot. */
function brokenAtSense(title: string, line: number): string {
  const colon = title.lastIndexOf(': ');
  const [head, rest] = [title.slice(0, colon + 1), title.slice(colon + 2)];
  return colon < 0 || title.length <= line || head.length > line || rest.length > line ? title : `${head}\n${rest}`;
}

function runningHead({ product, marking }: Sheet, part: Tag): Content {
  const spaced = (text: string): ContentText => ({ ...quiet(text.toUpperCase()), characterSpacing: 0.7 });
  const left = tagged(part.add('P'), spaced(product));
  if (marking === null) return left;
  const right = tagged(part.add('P'), { ...spaced(clipped(marking, longestMarking)), alignment: 'right' as const });
  return { columns: [{ ...left, width: 'auto' }, right], columnGap: 20 };
}
