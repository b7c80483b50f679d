import type { Column, Content } from 'pdfmake/interfaces';
import type { Sheet } from '../../core/briefing/sheet.ts';
import type { Wording } from '../../core/briefing/wording.ts';
import { clipped } from '../../core/briefing/writing.ts';
import type { Plan } from '../../core/briefing/fitting/plan.ts';
import { margin, paperSizes, textWidth, type Paper } from '../paper.ts';
import type { PageDefinition } from '../press/press.ts';
import { Tag } from '../press/tag.ts';
import { spaces } from '../spaces.ts';
import { changesTable } from './changes-table.ts';
import { counts } from './counts.ts';
import { foot } from './foot.ts';
import { ledgerTable } from './ledger-table.ts';
import { pictureOf } from './picture.ts';
import { notices, remarks } from './remarks.ts';
import { sourcesTable } from './sources-table.ts';
import { titleBlock } from './title-block.ts';

/** Space between the body and the foot, and between two columns, in points. */
const aboveFoot = 6;
const gap = 22;
/** Bars of a picture that stands beside the facts. */
const fewestBeside = 3;

/** The page as it is laid out. A new definition each time, because pdfmake writes into what it is given. */
export function pageOf(sheet: Sheet, plan: Plan, paper: Paper, footHeight: number, wording: Wording): PageDefinition {
  const structure = new Tag('Document');
  const frame = frameOf(paper, plan);
  const { width } = frame;
  const body: Content[] = [
    ...titleBlock(shortened(sheet, plan), structure, width),
    ...counts(sheet, structure, width),
    ...ledgerTable(sheet, structure, plan, wording, width),
    ...changesAndPicture(sheet, structure, plan, wording, width),
    ...remarks(sheet, structure, plan),
    ...(plan.sources === 'table' ? sourcesTable(sheet, structure, plan, width) : []),
  ];
  return {
    ...frame,
    margins: { ...frame.margins, bottom: frame.margins.bottom + footHeight + aboveFoot },
    content: body,
    foot: [{ stack: foot(sheet, structure, plan, width), margin: [0, aboveFoot, 0, 0] }],
    structure,
  };
}

/** The foot alone on a page as high as itself, to be measured. */
export function footAlone(sheet: Sheet, plan: Plan, paper: Paper): PageDefinition {
  const structure = new Tag('Document');
  const { zoom, size, margins, width } = frameOf(paper, plan);
  return {
    zoom,
    size: { ...size, height: Infinity },
    margins: { ...margins, top: 0, bottom: 0 },
    content: foot(sheet, structure, plan, width),
    foot: [],
    structure,
  };
}

/** The paper and its margins before they are enlarged, and the width of the text, in points. */
function frameOf(paper: Paper, { spacing }: Plan) {
  const { zoom } = spaces[spacing];
  const { width, height } = paperSizes[paper];
  const side = margin.side / zoom;
  return {
    zoom,
    size: { width: width / zoom, height: height / zoom },
    margins: { left: side, top: margin.top / zoom, right: side, bottom: margin.bottom / zoom },
    width: textWidth(paper) / zoom,
  };
}

function shortened(sheet: Sheet, plan: Plan): Sheet {
  return { ...sheet, bottomLine: clipped(sheet.bottomLine, plan.remarkLength) };
}

/** What changed and what to bear in mind on the left, a picture of some height on the right; else one over the other. */
function changesAndPicture(sheet: Sheet, part: Tag, plan: Plan, wording: Wording, width: number): Content[] {
  const { picture } = sheet;
  const words = (across: number): Content[] => [
    ...changesTable(sheet, part, plan, wording, across),
    ...notices(sheet, part, plan, wording),
  ];
  if (picture === null || plan.bars === 0) return words(width);
  const alone = sheet.changes.rows.length === 0 && sheet.notices.items.length === 0;
  // A low picture beside many facts would leave a column empty below it.
  if (alone || plan.bars < fewestBeside) return [...words(width), ...pictureOf(picture, part, plan, wording, width)];
  const left = Math.round(width * 0.62);
  const columns: Column[] = [
    { width: left, stack: words(left) },
    { width: width - left - gap, stack: pictureOf(picture, part, plan, wording, width - left - gap) },
  ];
  return [{ columns, columnGap: gap }];
}
