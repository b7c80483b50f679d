import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Briefing } from '../core/briefing/briefing.ts';
import type { Cut } from './cut.ts';
import { factsAndNotes } from './page/facts-and-notes.ts';
import { figures } from './page/figures.ts';
import { ledgerTable } from './page/ledger-table.ts';
import { titleBlock } from './page/title-block.ts';
import { margin, paperSizes, textWidth, type Paper } from './paper.ts';
import { colours, sizes } from './style.ts';

/** The foot stands on the page's lower margin, so its height in points must be known. */
export interface Foot {
  readonly content: Content[];
  readonly height: number;
}

/** Space between the body and the foot, in points. */
const aboveFoot = 6;

/** The page as pdfmake takes it. Pure; a new definition each time, because pdfmake writes into what it is given. */
export function definition(briefing: Briefing, paper: Paper, cut: Cut, foot: Foot): TDocumentDefinitions {
  const width = textWidth(paper);
  return {
    ...base(briefing),
    pageSize: { ...paperSizes[paper] },
    pageMargins: [margin.side, margin.top, margin.side, margin.bottom + foot.height + aboveFoot],
    content: [
      ...titleBlock(briefing, width),
      ...figures(briefing, width),
      ...ledgerTable(briefing, cut.rows, width),
      ...factsAndNotes(briefing, cut, width),
    ],
    footer: () => ({ stack: foot.content, margin: [margin.side, aboveFoot, margin.side, 0] }),
  };
}

/** The foot alone on a page as high as itself: its height is that page's. */
export function footDefinition(briefing: Briefing, paper: Paper, content: Content[]): TDocumentDefinitions {
  return {
    ...base(briefing),
    pageSize: { width: paperSizes[paper].width, height: 'auto' },
    pageMargins: [margin.side, 0, margin.side, 0],
    content,
  };
}

function base(briefing: Briefing): Omit<TDocumentDefinitions, 'content'> {
  return {
    defaultStyle: { font: 'Sans', fontSize: sizes.small, color: colours.text },
    info: {
      title: briefing.title,
      creator: 'Sidelight',
      producer: 'Sidelight',
      // A date of the findings, not of the clock: the same input gives the same bytes.
      creationDate: new Date(`${briefing.created}T00:00:00Z`),
    },
    language: 'en',
    displayTitle: true,
    version: '1.7',
  };
}
