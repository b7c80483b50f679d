import { expect, it } from 'vitest';
import { knowledge } from './knowledge.ts';
import { themesOfOpenings } from './opening.ts';

const padding = '\n\nThe agenda was adopted. The chair thanked everybody.'.repeat(2500);
const long = (opening: string, end = '') => ({ name: 'a', sha256: '', text: `${opening}${padding}${end}` });

it('finds the themes of both openings, and leaves open whether the other text has what one alone has', () => {
  const before = long('Ministers discussed border management and illicit drugs trafficking.', ' Water resources, too.');
  const after = long('Ministers discussed border management and water resources.');
  const themes = themesOfOpenings({ before, after }, knowledge);
  const statusOf = (label: RegExp) => themes.find((theme) => label.test(theme.label))?.status;
  expect(statusOf(/border management/i)).toBe('shared');
  expect(statusOf(/drugs/i)).toBe('sought');
  expect(statusOf(/water/i)).toBe('sought');
  for (const { evidence } of themes)
    for (const { side, start, end, quote } of evidence)
      expect((side === 'before' ? before : after).text.slice(start, end)).toBe(quote);
});

it('has nothing to say of texts that are compared at once', () => {
  const text = { name: 'a', sha256: '', text: 'Ministers discussed border management.' };
  expect(themesOfOpenings({ before: text, after: text }, knowledge)).toEqual([]);
});
