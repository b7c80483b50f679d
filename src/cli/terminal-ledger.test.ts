import { describe, expect, it } from 'vitest';
import { composeBriefing } from '../core/briefing/compose.ts';
import { exampleComparison, exampleEvidence, exampleTheme } from '../core/briefing/testing/examples.ts';
import { terminalLedger } from './terminal-ledger.ts';
import { harmless, lengthOf, wrapped } from './terminal.ts';

const briefing = composeBriefing(
  exampleComparison({
    themes: [
      exampleTheme('shared', 'Fishing rights'),
      exampleTheme('dropped', 'Ferry links'),
      exampleTheme('new', 'Water levels', { evidence: [4, 5, 8].map((at) => exampleEvidence('after', 'water', at)) }),
    ],
    facts: [
      {
        slot: 'chaired',
        change: 'succession',
        before: { value: 'B. Wren', evidence: [] },
        after: { value: 'C. Finch', evidence: [] },
        claim: 'same title; the same office is not proven',
      },
    ],
    notices: ['The two texts relay different sides, and what one leaves out may be a matter of who speaks.'],
    sidesDiffer: false,
  }),
  { before: 'a.txt', after: 'b.txt' },
  { codebookVersion: '2026.1', productVersion: '1.2.3' },
);
const set = (columns: number, colour = false): readonly string[] =>
  terminalLedger(briefing, '2 aligned pairs.', { columns, colour });

describe('terminalLedger', () => {
  it('prints each group under its heading, with sign, quote, paragraphs and mentions', () => {
    expect(set(80).join('\n').replaceAll('\u00a0', ' ')).toContain(
      [
        'New in 2021 (1)',
        '+ Water levels',
        '    A  not mentioned',
        '    B  “water” ¶5–6, 9 · 3×',
        '',
        'Dropped since 2019 (1)',
        '− Ferry links',
        '    A  “ferry links” ¶2',
        '    B  not mentioned',
        '',
        'Shared (1)',
      ].join('\n'),
    );
  });

  it('prints facts with what they do not prove, sentences and notices', () => {
    const text = set(80).join('\n');
    expect(text).toContain('Chaired by          A  B. Wren\n                    B  C. Finch');
    expect(text).toContain('(same title; the same office is not proven)');
    expect(text).toContain('Sentences\n2 aligned pairs.');
    expect(text).toContain('To bear in mind\n- The two texts relay different sides');
  });

  it.each([40, 80])('keeps within %i columns', (columns) => {
    expect(Math.max(...set(columns).map(lengthOf))).toBeLessThanOrEqual(columns);
  });

  it('colours signs and headings only when asked to', () => {
    expect(set(80).join('')).not.toContain('\u001b');
    expect(set(80, true)).toContain('\u001b[32m+\u001b[0m \u001b[32mWater levels\u001b[0m');
  });
});

describe('harmless', () => {
  it('shows control characters and takes out marks of direction', () => {
    expect(harmless('a\u001b[31m\u0007b\u202ec\u009b2J\u2028d')).toBe('a␛[31m␇bc\ufffd2J d');
  });
});

describe('wrapped', () => {
  it('breaks at spaces and leaves a long word whole', () => {
    expect(wrapped('aa bb unbreakable c', 5)).toEqual(['aa bb', 'unbreakable', 'c']);
  });
});
