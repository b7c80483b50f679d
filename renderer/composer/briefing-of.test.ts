import { expect, it } from 'vitest';
import { applyDecisions } from '../../src/core/workspace/apply.ts';
import { analysis, comparison, pair } from '../testing/comparison.ts';
import { briefingOf } from './briefing-of.ts';

it('is the page that came with the comparison as long as nothing is decided', () => {
  const texts = { before: pair.before.text, after: pair.after.text };
  const decided = applyDecisions(comparison, texts, []);
  expect(briefingOf(decided, pair, analysis.versions)).toEqual(analysis.briefing);
});
