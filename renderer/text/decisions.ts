import type { Decision, TextField } from '../../src/core/workspace/decision.ts';

const fields: Readonly<Record<TextField, string>> = {
  title: 'title',
  bottomLine: 'bottom line',
  author: 'author',
  marking: 'marking',
  date: 'date',
  note: 'note',
};

/**
 * What was decided, as a few words without a full stop.
 * @param nameOf the label of a theme by its id
 */
export function decisionInWords(decision: Decision, nameOf: (theme: string) => string): string {
  const theme = 'theme' in decision ? `“${nameOf(decision.theme)}”` : '';
  switch (decision.kind) {
    case 'verdict':
      return decision.verdict === null ? `${theme} awaits a verdict` : `${theme} ${decision.verdict}`;
    case 'rename':
      return decision.label === null ? `${theme} has its own name` : `${theme} renamed to “${decision.label}”`;
    case 'merge':
      return decision.into === null ? `${theme} stands alone` : `${theme} merged into “${nameOf(decision.into)}”`;
    case 'status':
      return decision.status === null ? `${theme} has the status it was found with` : `${theme} is ${decision.status}`;
    case 'add':
      return `“${decision.label}” added`;
    case 'cite':
      return `words added to ${theme}`;
    case 'note-theme':
      return decision.text === '' ? `no note on ${theme}` : `note on ${theme}`;
    case 'note-sentence':
      return decision.text === '' ? 'no note on the sentence' : 'note on a sentence';
    case 'choose':
      return decision.chosen === false ? `${theme} left out of the briefing` : `${theme} goes into the briefing`;
    case 'order':
      return 'order of the briefing';
    case 'facts':
      return 'facts of the briefing';
    case 'field':
      return `${fields[decision.field]} of the briefing`;
    case 'judgement':
      return 'judgement of the briefing';
  }
}
