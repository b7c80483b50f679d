import type { Column, Content, TableCell } from 'pdfmake/interfaces';
import type { Briefing, BriefingFact } from '../../core/briefing/briefing.ts';
import { capitalised, clipped, counted } from '../../core/briefing/writing.ts';
import { colours, sizes } from '../style.ts';
import type { Cut } from '../cut.ts';
import { columnGap, head, ruled, sideHeads } from './table.ts';
import { heading, quiet } from './text.ts';

/** Space between facts and notes, in points. */
const gap = 20;

/** Who, where and when on the left; beside it what a reader must know. Either takes the whole width alone. */
export function factsAndNotes(briefing: Briefing, cut: Cut, width: number): Content[] {
  const { facts, notices } = briefing;
  if (notices.length === 0) return facts.length === 0 ? [] : factsPart(briefing, cut, width);
  if (facts.length === 0) return notesPart(notices, cut);
  const left = Math.round(width * 0.69);
  const columns: Column[] = [
    { width: left, stack: factsPart(briefing, cut, left) },
    { width: width - left - gap, stack: notesPart(notices, cut) },
  ];
  return [{ columns, columnGap: gap }];
}

function factsPart(briefing: Briefing, cut: Cut, width: number): Content[] {
  const printed = kept(briefing.facts, cut.facts);
  const label = Math.min(84, Math.round(width * 0.24));
  const side = (width - label - 2 * columnGap) / 2;
  return [
    heading('Who, where, when'),
    {
      table: {
        widths: [label, side, side],
        dontBreakRows: true,
        body: [
          [head(''), ...sideHeads(briefing)],
          ...printed.map((fact) => [
            quiet(clipped(fact.label, 40)),
            value(fact.before, '', cut.factLength),
            value(fact.after, fact.claim, cut.factLength),
          ]),
        ],
      },
      layout: ruled,
    },
    ...further(briefing.facts.length - printed.length, 'fact'),
  ];
}

/** The first rows, but a row that differs goes before one that says the same on both sides. */
function kept(facts: readonly BriefingFact[], most: number): readonly BriefingFact[] {
  const same = (fact: BriefingFact): boolean => fact.before === fact.after;
  const chosen = new Set([...facts.filter((fact) => !same(fact)), ...facts.filter(same)].slice(0, most));
  return facts.filter((fact) => chosen.has(fact));
}

function value(text: string | null, claim: string, length: number): TableCell {
  if (text === null) return quiet('not stated');
  const stated = { text: clipped(text, length), font: 'Sans', fontSize: sizes.small, color: colours.text };
  return claim === '' ? stated : { text: [stated, quiet(` (${clipped(claim, length)})`)] };
}

function notesPart(notices: readonly string[], cut: Cut): Content[] {
  const printed = notices.slice(0, cut.notes);
  return [
    heading('To bear in mind'),
    ...printed.map((notice): Content => ({ ...quiet(clipped(notice, cut.noteLength)), margin: [0, 2, 0, 2] })),
    ...further(notices.length - printed.length, 'note'),
  ];
}

function further(count: number, noun: string): Content[] {
  if (count === 0) return [];
  const text = `${capitalised(counted(count, `further ${noun}`))} ${count === 1 ? 'is' : 'are'} not on this page.`;
  return [{ ...quiet(text), margin: [0, 3, 0, 0] }];
}
