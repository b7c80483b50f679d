import { createHash } from 'node:crypto';
import { parsers } from 'prettier/plugins/markdown';
import { describe, expect, it } from 'vitest';
import { parseBriefing } from '../../../shared/parse.ts';
import type { FactChange } from '../../comparison/comparison.ts';
import type { Briefing } from '../briefing.ts';
import { composeBriefing, type ComposeOptions } from '../compose.ts';
import type { Plan } from '../fitting/plan.ts';
import { pictureInWords, sheetOf } from '../sheet-of.ts';
import { exampleComparison, exampleEvidence, exampleTheme } from '../testing/examples.ts';
import { english } from '../wording.ts';
import { htmlStyle, htmlStyleHash } from './html-style.ts';
import { htmlAs, writtenAs } from './written.ts';

/** What each format would take for markup of its own. */
const hostile = '<b>bold</b> | *stars* _lines_ [a](b) `code` # 1. a@b.c &amp; https://lakes.example \\ ~~x~~ "q"';
const fact: FactChange = {
  slot: 'next',
  change: 'succession',
  before: { value: '2019-05-28', evidence: [] },
  after: { value: hostile, evidence: [] },
  claim: 'same title; the same office is not proven',
};
const said: Partial<ComposeOptions> = {
  title: hostile,
  author: hostile,
  marking: 'For discussion',
  date: '2026-11-22',
  bottomLine: `Water has come. ${hostile}`,
  note: hostile,
  judgement: { text: hostile, likelihood: 'likely', confidence: 'high' },
};

function briefing(): Briefing {
  const comparison = exampleComparison({
    themes: [
      exampleTheme('new', 'Water levels'),
      exampleTheme('dropped', 'Ferry links', { evidence: [exampleEvidence('before', hostile)] }),
      exampleTheme('shared', 'Fishing rights', { wording: 'verbatim' }),
    ],
    facts: [fact],
    notices: ['The two texts relay different sides.'],
  });
  const options = { codebookVersion: '1', productVersion: '1', excluded: ['water-levels'], ...said };
  return composeBriefing(comparison, { before: 'a.txt', after: 'b.txt' }, options);
}

describe('JSON', () => {
  it('gives the same briefing back', () => {
    expect(parseBriefing(JSON.parse(writtenAs('json', briefing())))).toEqual(briefing());
  });
});

describe('Markdown', () => {
  it('says to a parser what the page says, in its order, and none of it as markup', () => {
    const sheet = sheetOf(briefing(), english);
    const { ledger, changes } = sheet;
    const side = ({ quote, where }: { quote: string | null; where: string }): string =>
      quote === null ? where : `“${quote}” ${where}`;
    const values = (each: readonly string[]): string => (each.length === 0 ? english.notStated : each.join('; '));
    expect(read(writtenAs('md', briefing()))).toEqual(
      [
        ['heading 1', sheet.title],
        ['paragraph', `${sheet.product} · ${sheet.marking ?? ''}`],
        ['paragraph', sheet.subtitle],
        ['paragraph', sheet.author ?? ''],
        ['paragraph', sheet.bottomLine],
        ['paragraph', sheet.bottomLineNote ?? ''],
        ...sheet.counts.map(({ sign, count, label }) => ['listItem', `${sign} ${count} ${label}`]),
        ['heading 2', ledger.heading],
        ['tableRow', ledger.columns.join(' / ')],
        ...ledger.rows.map((row) => ['tableRow', [row.sign, row.label, side(row.before), side(row.after)].join(' / ')]),
        ['paragraph', ledger.excluded ?? ''],
        ['heading 2', changes.heading],
        ['tableRow', changes.columns.join(' / ')],
        ...changes.rows.map(({ label, before, after }) => [
          'tableRow',
          [label, values(before), values(after)].join(' / '),
        ]),
        ...changes.rows.flatMap(({ claims }) => claims.map((claim) => ['paragraph', claim])),
        ['heading 2', sheet.notices.heading],
        ...sheet.notices.items.map((item) => ['listItem', item]),
        ['heading 2', sheet.picture?.heading ?? ''],
        ['paragraph', sheet.picture === null ? '' : pictureInWords(sheet.picture, english)],
        ...sheet.remarks.flatMap(({ heading, text, scales }) => [
          ['heading 2', heading],
          ...[text, ...scales].map((each) => ['paragraph', each]),
        ]),
        ...[sheet.sources.line, ...sheet.foot].map((text) => ['paragraph', text]),
      ].map(([kind = '', text = '']) => [kind, text.replace(/\s+/g, ' ')]),
    );
  });
});

describe('plain text', () => {
  it('holds every row with both its sides', () => {
    const text = writtenAs('txt', briefing());
    expect(text).toContain(`− Ferry links: “${hostile.slice(0, 40)}`);
    expect(text).toContain('= Fishing rights: “fishing rights” ¶2 | “fishing rights” ¶2 · verbatim');
    expect(text).toContain('ANALYST’S JUDGEMENT\n');
  });
});

describe('HTML', () => {
  const plan: Plan = {
    spacing: 'normal',
    sources: 'line',
    themes: new Map([['fishing-rights', 'referenced']]),
    bars: 0,
    facts: new Set(['next']),
    valueLength: 20,
    labelLength: 40,
    claims: 0,
    notices: 0,
    noticeLength: 20,
    remarkLength: 40,
  };
  const html = htmlAs(briefing(), { plan, paper: 'letter' });

  it('allows its own style sheet and nothing else', () => {
    expect(htmlStyleHash).toBe(`sha256-${createHash('sha256').update(htmlStyle).digest('base64')}`);
    expect(html).toContain(`default-src 'none'; style-src '${htmlStyleHash}'`);
    expect(html).not.toMatch(/<(?:script|link|img|iframe|object)\b|\s(?:src|href|style|on\w+)=|@import|url\(/i);
  });

  it('holds no text as markup', () => {
    expect(html).not.toContain('<b>');
    expect(html).toContain('&lt;b&gt;bold&lt;/b&gt; | *stars*');
  });

  it('prints what the page shows, and shows the rest on screens', () => {
    expect(html).toMatch(/<tr class="screen-only"><td class="dropped">/);
    expect(html).toContain(
      '<p class="quiet print-only">One further theme is not on this page: 1 dropped since 2019.</p>',
    );
    expect(html).toMatch(
      /<span class="screen-only">&lt;b&gt;.*<\/span><span class="print-only">&lt;b&gt;[^<]*…<\/span>/,
    );
  });
});

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly depth?: number;
  readonly children?: readonly Node[];
}

/** The blocks of a Markdown file as another parser reads them, each with its words. */
function read(markdown: string): readonly (readonly [string, string])[] {
  const root = parsers.markdown.parse(markdown, { originalText: markdown } as never) as Node;
  const blocks = ({ type, depth, children = [] }: Node): readonly (readonly [string, string])[] => {
    if (type === 'heading') return [[`${type} ${depth ?? 0}`, words(children)]];
    if (type === 'tableRow') return [[type, children.map((cell) => words([cell])).join(' / ')]];
    if (type === 'paragraph' || type === 'listItem') return [[type, words(children)]];
    return children.flatMap(blocks);
  };
  return blocks(root);
}

function words(nodes: readonly Node[]): string {
  const said = ({ type, value, children = [] }: Node): string => {
    if (!['text', 'sentence', 'word', 'whitespace', 'strong', 'paragraph', 'tableCell'].includes(type))
      return `{${type}}`;
    return value ?? children.map(said).join('');
  };
  return nodes.map(said).join('').replace(/\s+/g, ' ').trim();
}
