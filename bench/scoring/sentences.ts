import { split } from 'sentence-splitter';
import { normalized, sentenceCases } from '../../src/core/dispatch/testing/sentence-cases.ts';
import { readDispatch } from '../../src/core/dispatch/read.ts';
import type { LanguageData } from '../../src/core/knowledge.ts';
import type { Tally } from './tally.ts';

/** How one splitter parts the Golden Rules and our own sentences of the press. */
export interface SplitterScore {
  readonly splitter: string;
  readonly golden: Tally;
  readonly press: Tally;
}

/** Scores our sentences beside those of the runtime and of `sentence-splitter`, the best of the npm ones that we tried. */
export function scoreSplitters(language: LanguageData): SplitterScore[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const splitters: Readonly<Record<string, (text: string) => string[]>> = {
    Sidelight: (text) =>
      readDispatch({ name: '', text, sha256: '' }, language).sentences.map(({ start, end }) => text.slice(start, end)),
    'Intl.Segmenter': (text) => [...segmenter.segment(text)].map(({ segment }) => segment),
    'sentence-splitter': (text) =>
      split(text)
        .filter(({ type }) => type === 'Sentence')
        .map(({ raw }) => raw),
  };
  return Object.entries(splitters).map(([splitter, sentencesOf]) => {
    const score = (file: Parameters<typeof sentenceCases>[0]): Tally => {
      const cases = sentenceCases(file);
      const right = cases.filter(
        ({ text, sentences }) => normalized(sentencesOf(text)).join('\n') === sentences.join('\n'),
      );
      return { part: right.length, whole: cases.length };
    };
    return { splitter, golden: score('golden-rules'), press: score('press-sentences') };
  });
}
