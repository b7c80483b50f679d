import type { Content } from 'pdfmake/interfaces';
import type { Briefing, BriefingSource } from '../../core/briefing/briefing.ts';
import { clipped, inDateWords } from '../../core/briefing/writing.ts';
import { colours, sizes } from '../style.ts';
import { quiet, rule } from './text.ts';

/** Longest texts of the block, in UTF-16 code units: with them the block never fills more than a third of a page. */
const longestTitle = 420;
const longestBottomLine = 900;
const longestPart = 60;
/** A title of so many letters stands on one line. */
const oneLine = 48;

/** Title sizes in points, by the longest title that each is for. */
const titleSizes = [
  { upTo: 110, size: 20 },
  { upTo: 200, size: 16 },
  { upTo: longestTitle, size: 12.5 },
] as const;

/** The head of the page: what it is, whose texts it compares, and the bottom line. */
export function titleBlock(briefing: Briefing, width: number): Content[] {
  const title = clipped(briefing.title, longestTitle);
  const size = titleSizes.find((step) => title.length <= step.upTo)?.size ?? 12.5;
  const bottomLine = clipped(briefing.bottomLine.join(' '), longestBottomLine);
  return [
    runningHead(briefing.date),
    {
      text: brokenAtSense(title),
      font: 'Serif',
      bold: true,
      fontSize: size,
      lineHeight: 0.95,
      margin: [0, 5, 0, 2],
    },
    { ...quiet(briefing.sources.map(described).join(' · ')), fontSize: sizes.quote },
    rule(width, 1.1, colours.strongRule, 6, 6),
    { text: bottomLine, font: 'Serif', fontSize: bottomLine.length > 420 ? 10 : sizes.bottomLine, lineHeight: 1.03 },
  ];
}

/** What a title says after its last colon begins a line of its own where one line cannot hold both. */
function brokenAtSense(title: string): string {
  return title.length <= oneLine || title.length > titleSizes[0].upTo ? title : title.replace(/: (?=[^:]*$)/, ':\n');
}

function runningHead(date: string | null): Content {
  const head = { ...quiet('SIDELIGHT BRIEFING'), characterSpacing: 0.7 };
  if (date === null) return head;
  const right = { ...quiet(inDateWords(date).toUpperCase()), characterSpacing: 0.7, alignment: 'right' as const };
  return { columns: [head, right] };
}

/** `Kazinform, Brussels, 31 May 2019 (A)`; the file's name stands in for what the text does not say. */
function described(source: BriefingSource): string {
  const parts = [source.agency ?? source.name, source.place, source.date].filter((part) => part !== null);
  return `${parts.map((part) => clipped(part, longestPart)).join(', ')} (${source.letter})`;
}
