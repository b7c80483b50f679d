import { expect, it } from 'vitest';
import type { Decision } from '../../src/core/workspace/decision.ts';
import { decisionInWords } from './decisions.ts';

const place = { side: 'after', start: 0, end: 5, quote: 'Roads' } as const;

it.each<[Decision, string]>([
  [{ kind: 'verdict', theme: 'w', verdict: 'accepted' }, '“W” accepted'],
  [{ kind: 'verdict', theme: 'w', verdict: null }, '“W” awaits a verdict'],
  [{ kind: 'rename', theme: 'w', label: 'Rivers' }, '“W” renamed to “Rivers”'],
  [{ kind: 'rename', theme: 'w', label: null }, '“W” has its own name'],
  [{ kind: 'merge', theme: 'w', into: 's' }, '“W” merged into “S”'],
  [{ kind: 'merge', theme: 'w', into: null }, '“W” stands alone'],
  [{ kind: 'status', theme: 'w', status: 'new', reason: '' }, '“W” is new'],
  [{ kind: 'add', theme: 'added-1', label: 'Roads', place }, '“Roads” added'],
  [{ kind: 'cite', theme: 'w', place }, 'words added to “W”'],
  [{ kind: 'note-theme', theme: 'w', text: 'So.' }, 'note on “W”'],
  [{ kind: 'note-sentence', place, text: '' }, 'no note on the sentence'],
  [{ kind: 'choose', theme: 'w', chosen: false }, '“W” left out of the briefing'],
  [{ kind: 'choose', theme: 'w', chosen: null }, '“W” goes into the briefing'],
  [{ kind: 'order', themes: [] }, 'order of the briefing'],
  [{ kind: 'facts', slots: null }, 'facts of the briefing'],
  [{ kind: 'field', field: 'bottomLine', value: 'So.' }, 'bottom line of the briefing'],
  [{ kind: 'judgement', judgement: null }, 'judgement of the briefing'],
])('%j is told as: %s', (decision, words) => {
  expect(decisionInWords(decision, (theme) => theme.toUpperCase())).toBe(words);
});
