import type { Comparison } from '../../src/core/comparison/comparison.ts';
import { scoreAlignment } from './alignment.ts';
import type { LabelledPair } from './answers.ts';
import { scoreChangedWords } from './changed-words.ts';
import { scoreFacts } from './facts.ts';
import type { Tally } from './tally.ts';
import { type ReportedTheme, scoreThemes, type ThemeScore } from './themes.ts';

/** How one comparison did: counts, and in words what it missed. What a method does not do is absent. */
export interface PairScore extends ThemeScore {
  readonly pairs?: Tally;
  readonly wronglyPaired?: number;
  readonly verdict?: Tally;
  readonly facts?: Tally;
  readonly wrongFacts?: number;
  readonly changes?: Tally;
  readonly changedFound?: Tally;
  readonly changedRight?: Tally;
}

export function scorePair({ before, after, answers }: LabelledPair, comparison: Comparison): PairScore {
  const texts = { before: before.text, after: after.text };
  const themes = scoreThemes(comparison.themes, texts, answers.themes);
  const alignment = scoreAlignment(comparison, texts, answers.alignment);
  const facts = scoreFacts(comparison, answers.facts);
  const verdict = comparison.verdict.kind === answers.verdict;
  const words = answers.changedWords === undefined ? null : scoreChangedWords(comparison, texts, answers.changedWords);
  return {
    ...themes,
    pairs: alignment.pairs,
    wronglyPaired: alignment.wronglyPaired,
    verdict: { part: verdict ? 1 : 0, whole: 1 },
    facts: facts.stated,
    wrongFacts: facts.wrong,
    changes: facts.changes,
    ...(words === null ? {} : { changedFound: words.found, changedRight: words.right }),
    notes: [
      ...themes.notes,
      ...alignment.notes,
      ...(verdict ? [] : [`verdict ${comparison.verdict.kind}, expected ${answers.verdict}`]),
      ...facts.notes,
    ],
  };
}

/** The same scorer for a method that has themes only. */
export function scoreBaseline({ before, after, answers }: LabelledPair, themes: readonly ReportedTheme[]): PairScore {
  return scoreThemes(themes, { before: before.text, after: after.text }, answers.themes);
}
