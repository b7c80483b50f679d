import type { Comparison, DispatchSummary, Evidence, Status, Theme } from '../../comparison/comparison.ts';
import type { Side } from '../../span.ts';

/** A made-up text's summary: what a test needs is said, the rest is plain. */
export function exampleSummary(parts: Partial<DispatchSummary> = {}): DispatchSummary {
  return {
    title: 'Lake Commission agrees on water levels',
    published: null,
    dateline: 'PORT LARK',
    source: 'LARKPRESS',
    relays: null,
    language: 'en',
    words: 321,
    sha256: '0123456789abcdef'.repeat(4),
    sentences: [],
    ...parts,
  };
}

/** A theme with one piece of evidence on each side that has it. */
export function exampleTheme(status: Status, label: string, parts: Partial<Theme> = {}): Theme {
  const sides: readonly Side[] = status === 'shared' ? ['before', 'after'] : status === 'new' ? ['after'] : ['before'];
  const weight = { before: status === 'new' ? 0 : 0.2, after: status === 'dropped' ? 0 : 0.2 };
  return {
    id: label.toLowerCase().replaceAll(' ', '-'),
    label,
    category: 'example',
    origin: 'codebook',
    status,
    weight,
    lookedFor: [],
    evidence: sides.map((side) => exampleEvidence(side, label.toLowerCase())),
    ...parts,
  };
}

/** A phrase as evidence; its paragraph counts from 0. */
export function exampleEvidence(side: Side, quote: string, paragraph = 1): Evidence {
  return { side, start: 0, end: quote.length, quote, term: quote, sentence: paragraph, paragraph };
}

/** Two made-up dispatches of one body, laid side by side. */
export function exampleComparison(parts: Partial<Comparison> = {}): Comparison {
  return {
    schema: 'sidelight.comparison/1',
    verdict: { kind: 'related', because: 'both report the same meeting' },
    before: exampleSummary({ published: '2019-05-31' }),
    after: exampleSummary({ published: '2021-07-01' }),
    themes: [],
    alignment: [],
    facts: [],
    notices: [],
    sidesDiffer: false,
    ...parts,
  };
}

/** So many themes of each status, with quotes of different lengths. */
export function manyThemes(shared: number, came: number, went: number): readonly Theme[] {
  const some = (status: Status, count: number): readonly Theme[] =>
    Array.from({ length: count }, (_, index) => {
      const label = `${status === 'shared' ? 'Common' : status === 'new' ? 'Fresh' : 'Former'} subject ${index + 1}`;
      const quote = `${'joint work on the '.repeat(index % 4)}subject ${index + 1}`;
      const sides: readonly Side[] =
        status === 'shared' ? ['before', 'after'] : status === 'new' ? ['after'] : ['before'];
      return exampleTheme(status, label, { evidence: sides.map((side) => exampleEvidence(side, quote, index)) });
    });
  return [...some('shared', shared), ...some('new', came), ...some('dropped', went)];
}
