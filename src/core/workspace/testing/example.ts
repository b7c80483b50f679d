import type { Comparison, DispatchSummary, Evidence, Theme } from '../../comparison/comparison.ts';
import type { DispatchText } from '../../dispatch/dispatch.ts';
import type { Side } from '../../span.ts';
import type { Place } from '../decision.ts';
import { emptyWorkspace, type WorkspaceFile } from '../workspace-file.ts';

/** Two short reports of an invented commission, a sentence a line. */
export const texts = {
  before: 'The Lake Commission met.\nIt discussed fishing and water.\nRoads were not on the list.',
  after: 'The Lake Commission met again.\nIt agreed on water and on clean water for all.\nSport came up.',
} as const;

export const comparison: Comparison = {
  schema: 'sidelight.comparison/1',
  verdict: { kind: 'related', because: 'One theme is shared.' },
  before: summary('before'),
  after: summary('after'),
  themes: [
    theme('water', 'shared', [evidence('before', 'water'), evidence('after', 'water')]),
    theme('sport', 'new', [evidence('after', 'Sport')]),
    theme('fishing', 'dropped', [evidence('before', 'fishing')]),
  ],
  alignment: [],
  facts: [],
  sidesDiffer: false,
  notices: [],
};

/** The first place of some words. */
export function placeOf(side: Side, quote: string): Place {
  const start = texts[side].indexOf(quote);
  return { side, start, end: start + quote.length, quote };
}

export function dispatchText(side: Side): DispatchText {
  return { name: `${side}.txt`, text: texts[side], sha256: (side === 'before' ? 'a' : 'b').repeat(64) };
}

export const workspace: WorkspaceFile = {
  ...emptyWorkspace,
  before: dispatchText('before'),
  after: dispatchText('after'),
};

function summary(side: Side): DispatchSummary {
  const sentences = texts[side].split('\n').map((sentence, paragraph) => {
    const start = texts[side].indexOf(sentence);
    return { start, end: start + sentence.length, paragraph };
  });
  const unknown = { published: null, dateline: null, source: null, relays: null };
  return { title: 'Lake Commission', ...unknown, language: 'en', words: 20, sha256: side, sentences };
}

function evidence(side: Side, quote: string): Evidence {
  const place = placeOf(side, quote);
  const paragraph = texts[side].slice(0, place.start).split('\n').length - 1;
  return { ...place, term: quote.toLowerCase(), sentence: paragraph, paragraph };
}

function theme(id: string, status: Theme['status'], found: readonly Evidence[]): Theme {
  const weightOn = (side: Side): number => (found.some((each) => each.side === side) ? 0.3333 : 0);
  return {
    id,
    label: id.toUpperCase(),
    category: 'test',
    origin: 'codebook',
    status,
    weight: { before: weightOn('before'), after: weightOn('after') },
    ...(status === 'shared' ? { wording: 'verbatim' as const } : {}),
    lookedFor: status === 'shared' ? [] : [id],
    evidence: found,
  };
}
