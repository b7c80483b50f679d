import { expect, it } from 'vitest';
import { applyDecisions } from './apply.ts';
import type { Decision } from './decision.ts';
import { forBriefing } from './for-briefing.ts';
import { comparison, texts } from './testing/example.ts';

const matter = (...decisions: Decision[]) => forBriefing(applyDecisions(comparison, texts, decisions));

it('hands the page all findings in the machine’s order where nothing is decided', () => {
  const { comparison: made, options } = matter();
  expect(made.themes.map(({ id }) => id)).toEqual(['water', 'sport', 'fishing']);
  expect(options).toEqual({ excluded: [], byAnalyst: [] });
});

it('leaves rejected themes out of the count, and those not chosen off the page', () => {
  const { comparison: made, options } = matter(
    { kind: 'verdict', theme: 'sport', verdict: 'rejected' },
    { kind: 'choose', theme: 'fishing', chosen: false },
  );
  expect(made.themes.map(({ id }) => id)).toEqual(['water', 'fishing']);
  expect(options.excluded).toEqual(['fishing']);
});

it('puts ordered themes first and the others behind them', () => {
  const { options } = matter({ kind: 'order', themes: ['gone', 'fishing', 'sport'] });
  expect(options.themes).toEqual(['fishing', 'sport', 'water']);
});

it('says which findings are the analyst’s', () => {
  expect(matter({ kind: 'rename', theme: 'sport', label: 'Games' }).options.byAnalyst).toEqual(['sport']);
});

it('passes on what the analyst wrote, and not what was taken back', () => {
  const { options } = matter(
    { kind: 'field', field: 'title', value: 'The Lake Commission' },
    { kind: 'field', field: 'author', value: 'A. Analyst' },
    { kind: 'field', field: 'author', value: null },
    { kind: 'judgement', judgement: { text: 'It will go on.', likelihood: 'likely', confidence: 'low' } },
    { kind: 'facts', slots: ['venue'] },
  );
  expect(options).toMatchObject({
    title: 'The Lake Commission',
    judgement: { text: 'It will go on.', likelihood: 'likely', confidence: 'low' },
    facts: ['venue'],
  });
  expect(options).not.toHaveProperty('author');
});
