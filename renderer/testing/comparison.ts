import { composeBriefing } from '../../src/core/briefing/compose.ts';
import type { AlignedPair, Comparison, DispatchSummary, Theme } from '../../src/core/comparison/comparison.ts';
import type { DispatchText } from '../../src/core/dispatch/dispatch.ts';
import type { Side } from '../../src/core/span.ts';
import type { Analysis, Pair } from '../analysis/answer.ts';

/** Two short reports of an invented commission; the tests' findings are made by hand from them. */
export const pair: Pair = {
  before: dispatch('2001.txt', 'The Lake Commission met. It discussed fishing and water. Roads were not on the list.'),
  after: dispatch(
    '2003.txt',
    'The Lake Commission met again.\n\nIt agreed on water and on clean water for all. Sport came up.',
  ),
};

export const comparison: Comparison = {
  schema: 'sidelight.comparison/1',
  verdict: { kind: 'related', because: 'One theme is shared.' },
  before: summary(pair.before, '2001-05-01', ['The Lake Commission met.', 'It discussed', 'Roads were']),
  after: summary(pair.after, '2003-06-02', ['The Lake Commission met again.', 'It agreed', 'Sport came up.']),
  themes: [
    theme('water', 'shared', { before: ['water'], after: ['water', 'clean water'] }),
    theme('sport', 'new', { after: ['Sport'] }),
    theme('fishing', 'dropped', { before: ['fishing'] }),
  ],
  alignment: [aligned(0, 0), aligned(1, 1)],
  facts: [],
  notices: [],
  sidesDiffer: false,
};

const versions = { codebookVersion: '1', productVersion: '1' };

export const analysis: Analysis = {
  comparison,
  briefing: composeBriefing(comparison, { before: pair.before.name, after: pair.after.name }, versions),
  versions,
  categories: { test: 'Tests' },
};

function dispatch(name: string, text: string): DispatchText {
  return { name, text, sha256: name };
}

function summary({ text, sha256 }: DispatchText, published: string, openings: readonly string[]): DispatchSummary {
  const starts = openings.map((opening) => text.indexOf(opening));
  const sentences = starts.map((start, index) => ({
    start,
    end: start + text.slice(start, starts[index + 1] ?? text.length).trimEnd().length,
    paragraph: text.slice(0, start).split('\n\n').length - 1,
  }));
  return {
    title: 'Lake Commission',
    published,
    dateline: null,
    source: null,
    relays: null,
    language: 'en',
    words: text.split(/\s+/u).length,
    sha256,
    sentences,
  };
}

function theme(id: string, status: Theme['status'], quotes: Partial<Record<Side, readonly string[]>>): Theme {
  const evidence = (['before', 'after'] as const).flatMap((side) =>
    (quotes[side] ?? []).map((quote) => {
      const start = pair[side].text.indexOf(quote);
      return { side, start, end: start + quote.length, quote, term: id, sentence: 1, paragraph: 0 };
    }),
  );
  const weight = { before: quotes.before === undefined ? 0 : 0.5, after: quotes.after === undefined ? 0 : 0.25 };
  return { id, label: id, category: 'test', origin: 'codebook', status, weight, lookedFor: [], evidence };
}

function aligned(before: number, after: number): AlignedPair {
  return { before: [before], after: [after], score: 0.5, kind: 'reworded', because: [], words: [] };
}
