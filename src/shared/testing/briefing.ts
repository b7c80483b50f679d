import type { Briefing, BriefingSource } from '../../core/briefing/briefing.ts';

/** A small briefing about two invented texts of these names. */
export function briefingOf(before: string, after: string): Briefing {
  const source = <Letter extends 'A' | 'B'>(letter: Letter, name: string): BriefingSource & { letter: Letter } => ({
    letter,
    name,
    title: `Text ${letter}`,
    agency: null,
    place: null,
    date: 'undated',
    relays: null,
    words: 3,
    sha256: letter.toLowerCase().repeat(64),
  });
  return {
    schema: 'sidelight.briefing/1',
    title: 'Two texts',
    titleBy: 'machine',
    author: null,
    marking: null,
    date: null,
    created: '1970-01-01',
    sources: [source('A', before), source('B', after)],
    bottomLine: ['They share one theme.'],
    bottomLineBy: 'machine',
    figures: { shared: 1, new: 0, dropped: 0 },
    labels: { before: 'A', after: 'B', shared: 'Shared', new: 'New in B', dropped: 'Dropped since A' },
    ledger: [
      {
        id: 'water',
        status: 'shared',
        label: 'Water',
        origin: 'codebook',
        by: 'machine',
        weight: { before: 0.5, after: 0.25 },
        wording: 'reworded',
        shift: { steps: 2, party: 'the sides', before: 'discussed', after: 'reaffirmed' },
        before: { quote: 'water', paragraphs: [1], mentions: 1 },
        after: { quote: 'waters', paragraphs: [2], mentions: 1 },
      },
    ],
    excluded: [],
    facts: [],
    notices: [],
    note: null,
    judgement: null,
    method: 'By codebook.',
  };
}
