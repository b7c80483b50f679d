import type { Content } from 'pdfmake/interfaces';
import type { Sheet } from '../../core/briefing/sheet.ts';
import type { Wording } from '../../core/briefing/wording.ts';
import { clipped } from '../../core/briefing/writing.ts';
import { spaces } from '../spaces.ts';
import type { Plan } from '../../core/briefing/fitting/plan.ts';
import { tagged, type Tag } from '../press/tag.ts';
import { sizes } from '../style.ts';
import { heading, quiet, quietParagraph } from './text.ts';

/** What a reader must know of the two texts, as a list. */
export function notices(sheet: Sheet, part: Tag, plan: Plan, wording: Wording): Content[] {
  const { heading: title, items } = sheet.notices;
  if (items.length === 0) return [];
  const printed = items.slice(0, plan.notices);
  const head = heading(part, title, spaces[plan.spacing].heading);
  const list = printed.length === 0 ? null : part.add('L');
  return [
    head,
    ...printed.map((notice): Content => {
      const body = list?.add('LI').add('LBody') ?? part.add('P');
      return tagged(body, { ...quiet(clipped(notice, plan.noticeLength)), marginBottom: 2 });
    }),
    ...(printed.length === items.length
      ? []
      : [quietParagraph(part, wording.cutNotices(items.length - printed.length))]),
  ];
}

/** The analyst's note and judgement; likelihood and confidence are sentences apart from it and from each other. */
export function remarks(sheet: Sheet, part: Tag, plan: Plan): Content[] {
  return sheet.remarks.flatMap(({ heading: title, text, scales }) => [
    heading(part, title, spaces[plan.spacing].heading),
    tagged(part.add('P'), { text: clipped(text, plan.remarkLength), font: 'Serif', fontSize: sizes.quote }),
    ...scales.map((sentence) => quietParagraph(part, sentence, 1)),
  ]);
}
