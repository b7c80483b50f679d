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
/** A title of so many letters stands on one line. */
const oneLine = 48;

/** Title sizes in points, by the longest title that each is for. */
const titleSizes = [
  { upTo: 110, size: 20 },
  { upTo: 200, size: 16 },
  { upTo: longestTitle, size: 12.5 },
] as const;

/** The head of the page: what it is, whose texts it compares, and the bottom line. */
export function titleBlock(sheet: Sheet, part: Tag, width: number): Content[] {
  const title = clipped(sheet.title, longestTitle);
  const size = titleSizes.find((step) => title.length <= step.upTo)?.size ?? 12.5;
  return [
    runningHead(sheet, part),
    tagged(part.add('H1'), {
      text: brokenAtSense(title),
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

/** What a title says after its last colon begins a line of its own where one line cannot hold both. */
function brokenAtSense(title: string): string {
  return title.length <= oneLine || title.length > titleSizes[0].upTo ? title : title.replace(/: (?=[^:]*$)/, ':\n');
}

function runningHead({ product, marking }: Sheet, part: Tag): Content {
  const spaced = (text: string): ContentText => ({ ...quiet(text.toUpperCase()), characterSpacing: 0.7 });
  const left = tagged(part.add('P'), spaced(product));
  if (marking === null) return left;
  const right = tagged(part.add('P'), { ...spaced(clipped(marking, longestMarking)), alignment: 'right' as const });
  return { columns: [{ ...left, width: 'auto' }, right], columnGap: 20 };
}
