import type { Briefing } from '../briefing.ts';
import type { Plan } from '../fitting/plan.ts';
import { sheetOf } from '../sheet-of.ts';
import { english } from '../wording.ts';
import { htmlOf } from './html.ts';
import { markdownOf } from './markdown.ts';
import { textOf } from './text.ts';

/** What the page shows, and on which paper. */
export interface PageShown {
  readonly plan: Plan;
  readonly paper: 'a4' | 'letter';
}

/** The whole briefing as text: plain, as Markdown, or as data. */
export function writtenAs(format: 'txt' | 'md' | 'json', briefing: Briefing): string {
  switch (format) {
    case 'txt':
      return textOf(sheetOf(briefing, english));
    case 'md':
      return markdownOf(sheetOf(briefing, english), english);
    case 'json':
      return `${JSON.stringify(briefing, null, 2)}\n`;
  }
}

/** The whole briefing as one HTML file, whose print is the page. */
export function htmlAs(briefing: Briefing, { plan, paper }: PageShown): string {
  return htmlOf(sheetOf(briefing, english), plan, paper, english);
}
