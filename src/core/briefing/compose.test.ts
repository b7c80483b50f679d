import { describe, expect, it } from 'vitest';
import type { FactChange } from '../comparison/comparison.ts';
import { composeBriefing } from './compose.ts';
import { exampleComparison, exampleEvidence, exampleSummary, exampleTheme, manyThemes } from './testing/examples.ts';

const names = { before: 'a.txt', after: 'b.txt' };
const versions = { codebookVersion: '2026.1', productVersion: '1.2.3' };
const compose = (parts: Parameters<typeof exampleComparison>[0]) =>
  composeBriefing(exampleComparison(parts), names, versions);

describe('the bottom line', () => {
  it('counts, and names what leads, came and went', () => {
    const themes = [
      exampleTheme('shared', 'Afghanistan', {
        weight: { before: 0.5, after: 0.5 },
        evidence: [exampleEvidence('before', 'Afghanistan'), exampleEvidence('after', 'Afghan settlement')],
      }),
      exampleTheme('shared', 'Border management'),
      exampleTheme('shared', 'Trade'),
      ...['Water resources', 'Climate change', 'Energy', 'Health', 'Tourism'].map((label) =>
        exampleTheme('new', label),
      ),
      exampleTheme('dropped', 'EU strategy', { evidence: [exampleEvidence('before', 'EU Strategy')] }),
    ];
    expect(compose({ themes }).bottomLine).toEqual([
      'Three themes carry over, led by Afghanistan and border management.',
      'Five are new in 2021, among them climate change, energy and health.',
      'One theme of 2019 is not mentioned in 2021: EU strategy.',
    ]);
  });

  it('says so where nothing is shared, came or went', () => {
    expect(compose({}).bottomLine).toEqual([
      'No theme carries over.',
      'Nothing is new in 2021 and nothing of 2019 is missing in 2021.',
    ]);
    expect(compose({ themes: [exampleTheme('shared', 'Trade')] }).bottomLine[0]).toBe('One theme carries over: trade.');
    expect(compose({ themes: [exampleTheme('new', 'Trade')] }).bottomLine.slice(1)).toEqual([
      'One is new in 2021: trade.',
      'Nothing of 2019 is missing in 2021.',
    ]);
  });

  it('writes figures for large counts', () => {
    expect(compose({ themes: manyThemes(13, 0, 0) }).bottomLine[0]).toMatch(/^13 themes carry over, led by/);
  });

  it('calls nothing new or gone where the later text stands on the left', () => {
    const [, came, went] = compose({
      before: exampleSummary({ published: '2021-07-01' }),
      after: exampleSummary({ published: '2019-05-31' }),
      themes: [exampleTheme('new', 'Trade'), exampleTheme('dropped', 'Health')],
    }).bottomLine;
    expect(came).toBe('One is in the text of 31 May 2019 only: trade.');
    expect(went).toBe('One is in the text of 1 July 2021 only: health.');
  });

  it('names undated texts by their places', () => {
    const before = exampleSummary({ published: null });
    expect(compose({ before, themes: [exampleTheme('new', 'Trade')] }).bottomLine.slice(1)).toEqual([
      'One is new in the text on the right: trade.',
      'Nothing of the text on the left is missing in the text on the right.',
    ]);
  });

  it('claims no change between unrelated texts and gives the reason', () => {
    const verdict = {
      kind: 'unrelated',
      because: 'these two texts have too little in common: they share no theme',
    } as const;
    expect(compose({ verdict, themes: manyThemes(0, 2, 2) }).bottomLine).toEqual([
      'These two texts have too little in common: they share no theme.',
    ]);
  });

  it('says that one text is a revision of the other', () => {
    const verdict = { kind: 'revision', because: 'nine sentences in ten are the same' } as const;
    expect(compose({ verdict }).bottomLine[0]).toBe(
      'The text of 2021 is a revision of that of 2019. No theme carries over.',
    );
  });
});

describe('the ledger', () => {
  it('prints new, dropped, then shared, each by weight and then by label', () => {
    const heavy = { weight: { before: 0.9, after: 0.9 } };
    const themes = [
      exampleTheme('shared', 'Beta'),
      exampleTheme('shared', 'Alpha'),
      exampleTheme('shared', 'Zeta', heavy),
      exampleTheme('dropped', 'Delta'),
      exampleTheme('new', 'Gamma'),
    ];
    const rows = compose({ themes }).ledger;
    expect(rows.map((row) => row.label)).toEqual(['Gamma', 'Delta', 'Zeta', 'Alpha', 'Beta']);
    expect(rows.map((row) => [row.before === null, row.after === null])).toEqual([
      [true, false],
      [false, true],
      [false, false],
      [false, false],
      [false, false],
    ]);
  });

  it('counts mentions, numbers paragraphs from 1 and quotes the longest phrase', () => {
    const evidence = [
      exampleEvidence('after', 'water', 7),
      exampleEvidence('after', 'transboundary water\nresources', 2),
      exampleEvidence('after', 'water', 7),
      exampleEvidence('after', 'w'.repeat(200), 8),
    ];
    expect(compose({ themes: [exampleTheme('new', 'Water', { evidence })] }).ledger[0]?.after).toEqual({
      quote: 'transboundary water resources',
      paragraphs: [3, 8, 9],
      mentions: 4,
    });
  });
});

describe('the title', () => {
  it('takes the words that both titles share', () => {
    const before = exampleSummary({
      published: '2019-05-31',
      title: 'The sixth High-level Lake Dialogue between the…',
    });
    const after = exampleSummary({ published: '2021-07-01', title: 'Ministers hold high-level Lake Dialogue meeting' });
    expect(compose({ before, after }).title).toBe('High-level Lake Dialogue: what changed from 2019 to 2021');
  });

  it.each([
    [
      'goes on where the name does, in a title whose other words are small',
      [
        'The third Lake Security Dialogue between the Reed Union and the…',
        'Inner Lakes - Reed Union Lake Security Dialogue held in Larkport',
      ],
      'Inner Lakes – Reed Union Lake Security Dialogue',
    ],
    [
      'passes over articles',
      [
        'Reed Union and Lake States hold fourth dialogue',
        'Envoys of the Reed Union and the Lake States met by video on …',
      ],
      'Reed Union and the Lake States',
    ],
    [
      'does not shout where one text does not',
      [
        'COMMUNIQUE of the Council of Heads of State of the Highland …',
        'DECLARATION OF THE COUNCIL OF HEADS OF STATE OF THE HIGHLAND PACT',
      ],
      'Council of Heads of State of the Highland',
    ],
    [
      'takes no letterhead for a subject',
      ['Press release on lakes', 'MINISTRY for Water Press release on'],
      'MINISTRY for Water Press release',
    ],
  ])('%s', (_, [earlier = '', later = ''], subject) => {
    const before = exampleSummary({ published: '2019-05-31', title: earlier });
    const after = exampleSummary({ published: '2021-07-01', title: later });
    expect(compose({ before, after }).title).toBe(`${subject}: what changed from 2019 to 2021`);
  });

  it('takes the later title where they share too little, whichever side it stands on', () => {
    const before = exampleSummary({ published: '2021-07-01', title: 'Ministers meet in Port Lark.' });
    const after = exampleSummary({ published: '2021-02-03', title: 'A speech on fishing' });
    expect(compose({ before, after }).title).toBe(
      'Ministers meet in Port Lark: what differs between 1 July 2021 and 3 February 2021',
    );
  });
});

describe('sources, facts and dates', () => {
  it('writes datelines and long agency names as names, and keeps abbreviations', () => {
    const [a, b] = compose({
      before: exampleSummary({ dateline: 'NUR-SULTAN', source: 'KAZINFORM', published: '2019-05-31' }),
      after: exampleSummary({ dateline: 'THE HAGUE', source: 'TASS' }),
    }).sources;
    expect([a.place, a.agency, a.date]).toEqual(['Nur-Sultan', 'Kazinform', '31 May 2019']);
    expect([b.place, b.agency, b.date]).toEqual(['The Hague', 'TASS', 'undated']);
  });

  it('sets the values of one slot in one row, and a claim only where a succession is not proven', () => {
    const value = (text: string) => ({ value: text, evidence: [] });
    const facts: FactChange[] = [
      { slot: 'person', change: 'kept', before: value('A. Lark'), after: value('A. Lark'), claim: 'both name A. Lark' },
      { slot: 'held', change: 'went', before: value('2019-05-28'), after: null, claim: 'only the first says when' },
      { slot: 'person', change: 'succession', before: value('B. Wren'), after: value('C. Finch'), claim: 'same title' },
      { slot: 'edition', change: 'changed', before: value('22'), after: value('23'), claim: '' },
    ];
    expect(compose({ facts }).facts).toEqual([
      { slot: 'held', label: 'Held', before: ['28 May 2019'], after: [], claims: [] },
      { slot: 'edition', label: 'Edition', before: ['22nd'], after: ['23rd'], claims: [] },
      {
        slot: 'person',
        label: 'People',
        before: ['A. Lark', 'B. Wren'],
        after: ['A. Lark', 'C. Finch'],
        claims: ['same title'],
      },
    ]);
  });

  it('takes the creation date from the later dispatch, or the epoch, and the brief’s date from its reader only', () => {
    expect(compose({})).toMatchObject({ created: '2021-07-01', date: null });
    expect(compose({ before: exampleSummary(), after: exampleSummary() }).created).toBe('1970-01-01');
    expect(composeBriefing(exampleComparison(), names, { ...versions, date: '2026-11-22' }).date).toBe('2026-11-22');
  });
});
