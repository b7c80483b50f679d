import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../core/briefing/briefing.ts';
import { composeBriefing, type ComposeOptions } from '../core/briefing/compose.ts';
import { sheetOf } from '../core/briefing/sheet-of.ts';
import {
  exampleComparison,
  exampleEvidence,
  exampleSummary,
  exampleTheme,
  manyThemes,
} from '../core/briefing/testing/examples.ts';
import { english } from '../core/briefing/wording.ts';
import type { Comparison, FactChange } from '../core/comparison/comparison.ts';
import { margin, paperSizes } from './paper.ts';
import { renderBriefing, type RenderOptions } from './render.ts';
import { sizes } from './style.ts';
import { readPage } from './testing/read-page.ts';
import { allWords, elementsOf, outline } from './testing/read-structure.ts';

const names = { before: 'a.txt', after: 'b.txt' };
const versions = { codebookVersion: '2026.1', productVersion: '1.2.3' };
const compose = (parts: Parameters<typeof exampleComparison>[0], options: Partial<ComposeOptions> = {}): Briefing =>
  composeBriefing(exampleComparison(parts), names, { ...versions, ...options });

async function print(briefing: Briefing, options: Partial<RenderOptions> = {}) {
  const fonts = join(import.meta.dirname, '../../assets/fonts');
  const rendered = await renderBriefing(briefing, { paper: 'a4', fonts, ...options });
  return { ...rendered, page: await readPage(rendered.bytes) };
}

const fact: FactChange = {
  slot: 'held',
  change: 'went',
  before: { value: '2019-05-28', evidence: [] },
  after: null,
  claim: '',
};
const small: Partial<Comparison> = {
  themes: [
    exampleTheme('shared', 'Fishing rights', { wording: 'reworded' }),
    exampleTheme('new', 'Water levels', { evidence: [4, 5, 8].map((at) => exampleEvidence('after', 'water', at)) }),
    exampleTheme('dropped', 'Ferry links', { origin: 'discovered' }),
  ],
  facts: [fact],
  notices: ['The two texts relay different sides.'],
};
const said: Partial<ComposeOptions> = {
  author: 'The desk',
  marking: 'For discussion',
  date: '2026-11-22',
  note: 'Both texts are short.',
  judgement: { text: 'Fishing stays on the list.', likelihood: 'very likely', confidence: 'low' },
};

describe('renderBriefing', () => {
  it('sets every part of the briefing in its order, each in an element of its own', async () => {
    const briefing = compose(small, said);
    const { page, left, warnings } = await print(briefing);
    expect({ left, warnings, pages: page.pages, untagged: page.structure.untagged }).toEqual({
      left: [],
      warnings: [],
      pages: 1,
      untagged: '',
    });
    expect(page.structure.artifacts).toBeGreaterThan(0);
    expect(
      outline(page.structure.root)
        .slice(1)
        .map((line) => line.slice(2)),
    ).toEqual([
      'Document',
      ...['P*', 'H1', 'P*', 'L', '  LI*', '    LBody'].map((line) => `  ${line}`),
      ...['H2', 'Table', '  TR', '    TH*', '  TR*', '    TD', '    TH', '    TD*'].map((line) => `  ${line}`),
      ...['H2', 'Table', '  TR', '    TH*', '  TR', '    TH', '    TD*'].map((line) => `  ${line}`),
      ...['H2', 'L', '  LI', '    LBody', 'H2', 'Figure'].map((line) => `  ${line}`),
      ...['H2', 'P', 'H2', 'P*'].map((line) => `  ${line}`),
      ...['H2', 'Table', '  TR', '    TH*', '  TR*', '    TH', '    TD*', 'P*'].map((line) => `  ${line}`),
    ]);
  });

  it('says in each element what the briefing says there', async () => {
    const briefing = compose(small, said);
    const sheet = sheetOf(briefing, english);
    const { root } = (await print(briefing)).page.structure;
    const texts = (role: string): readonly string[] => elementsOf(role, root).map(allWords);
    expect(texts('H1')).toEqual([sheet.title]);
    expect(texts('H2')).toEqual(
      [
        ...['Themes', 'What changed', 'To bear in mind', 'Weight in each text'],
        ...['Analyst’s note', 'Analyst’s judgement', 'Sources'],
      ].map((heading) => heading.toUpperCase()),
    );
    expect(texts('LBody')).toEqual(['+ 1 new in 2021', '− 1 dropped since 2019', '= 1 shared', ...briefing.notices]);
    const [ledger, changes, sources] = elementsOf('Table', root).map((table) =>
      elementsOf('TR', table).map((row) => row.children.map(allWords)),
    );
    expect(ledger).toEqual([
      ['', 'Theme', '2019 (A)', '2021 (B)'],
      ['+', 'Water levels', 'not mentioned', '“water” ¶5–6, 9 · 3×'],
      ['−', 'Ferry links ◊', '“ferry links” ¶2', 'not mentioned'],
      ['=', 'Fishing rights', '“fishing rights” ¶2', '“fishing rights” ¶2 · reworded'],
    ]);
    expect(changes).toEqual([
      ['', '2019 (A)', '2021 (B)'],
      ['Held', '28 May 2019', 'not stated'],
    ]);
    expect(sources).toEqual([['', 'A', 'B'], ...sheet.sources.rows]);
    expect(texts('P')).toEqual([
      'SIDELIGHT BRIEFING',
      '22 NOVEMBER 2026 · FOR DISCUSSION',
      sheet.subtitle,
      'Prepared by The desk',
      sheet.bottomLine,
      'Both texts are short.',
      'Fishing stays on the list.',
      'Likelihood: very likely (80–95%).',
      'Confidence: low.',
      ...sheet.foot.map((text) => text.replace(/\s/g, ' ')),
    ]);
    expect(elementsOf('Figure', root)[0]?.alt).toBe(
      'Share of each text’s sentences that carry a theme, in 2019 and then in 2021. ' +
        'Water levels: 0%, then 20%; Ferry links: 20%, then 0%; Fishing rights: 20%, then 20%.',
    );
  });

  it('tells readers of the file what it is, and attaches what it was made from', async () => {
    const comparison = '{"schema":"sidelight.comparison/1"}\n';
    const { page } = await print(compose(small, said), { comparison });
    expect(page.info).toMatchObject({
      Title: 'Lake Commission agrees on water levels: what changed from 2019 to 2021',
      Author: 'The desk',
      Keywords: 'Water levels, Ferry links, Fishing rights',
      CreationDate: 'D:20261122000000Z',
      ModDate: 'D:20261122000000Z',
    });
    expect({ language: page.language, showsTitle: page.showsTitle }).toEqual({ language: 'en', showsTitle: true });
    expect(page.attached).toEqual({ 'comparison.json': comparison });
  });

  it.each(['a4', 'letter'] as const)(
    'fits eighty themes on one page of %s and lists what it leaves out',
    async (paper) => {
      const briefing = compose({ themes: manyThemes(30, 30, 20) });
      const { page, left, places } = await print(briefing, { paper });
      const cut = left.filter(({ kind }) => kind === 'theme');
      expect(page.pages).toBe(1);
      expect(page.size).toEqual([Math.round(paperSizes[paper].width), Math.round(paperSizes[paper].height)]);
      expect(cut.length).toBeGreaterThan(30);
      expect(page.text).toContain(`${cut.length} further themes are not on this page: `);
      const printed = new Set(places.map(({ id }) => id));
      expect(briefing.ledger.filter(({ id }) => !printed.has(id)).map(({ id }) => id)).toEqual(cut.map(({ id }) => id));
      expect(page.smallest).toBeGreaterThanOrEqual(sizes.small - 0.01);
      expect(page.widestGap).toBeLessThan(60);
    },
  );

  it('keeps to one page and its margins whatever a briefing holds', async () => {
    const long = (length: number): string => 'Сырттанкелгенсөз '.repeat(length).slice(0, length);
    const summary = (published: string) =>
      exampleSummary({ published, title: long(400), relays: long(300), source: long(300), dateline: long(300) });
    const themes = manyThemes(9, 9, 9).map((theme) => ({ ...theme, label: `${theme.label}${'ö'.repeat(300)}` }));
    const composed = compose({ before: summary('2019-05-31'), after: summary('2021-07-01'), themes }, said);
    const values = Array.from({ length: 50 }, () => long(900));
    const { page } = await print({
      ...composed,
      title: long(2000),
      author: long(2000),
      marking: long(2000),
      bottomLine: Array.from({ length: 20 }, () => long(2000)),
      labels: { before: long(900), after: long(900), shared: long(900), new: long(900), dropped: long(900) },
      facts: (['held', 'venue', 'person', 'next', 'invited'] as const).map((slot) => ({
        slot,
        label: long(90),
        before: values,
        after: values,
        claims: values,
      })),
      notices: values,
      note: long(2000),
      method: long(2000),
    });
    expect(page.pages).toBe(1);
    expect(page.lowest).toBeGreaterThanOrEqual(margin.bottom - 2);
    expect(page.rightmost).toBeLessThanOrEqual(paperSizes.a4.width - margin.side + 1);
    expect(page.smallest).toBeGreaterThanOrEqual(sizes.small - 0.01);
  });

  it('sets short and long titles whole', async () => {
    for (const length of [5, 400]) {
      const title = 'Жоғары деңгейдегі диалог Διάλογος '.repeat(20).slice(0, length).trim();
      const { page } = await print({ ...compose({}), title });
      expect(elementsOf('H1', page.structure.root).map(allWords)).toEqual([title]);
      expect(page.pages).toBe(1);
    }
  });

  it('says which characters the fonts lack, on the page and to its reader, or writes them in Latin letters', async () => {
    const evidence = [exampleEvidence('after', '气候 climate')];
    const briefing = compose({ themes: [exampleTheme('new', 'Climate', { evidence })] }, { author: 'თამარ' });
    const { page, warnings } = await print(briefing);
    expect(page.text).toContain('“[…] climate”');
    expect(page.text).toContain('[…] stands for characters that this page’s fonts do not have.');
    expect(warnings).toEqual([
      'The page’s fonts do not have Chinese and Georgian letters (“ა”, “თ”, “მ”, “რ”, “候”, “气”); […] stands in their place.',
    ]);
    const romanised = await print(briefing, { otherScripts: 'romanise' });
    expect(romanised.page.text).toContain('Prepared by tamar');
    expect(romanised.warnings).toEqual([
      'The page’s fonts do not have Georgian letters (“ა”, “თ”, “მ”, “რ”); they are written in Latin letters.',
      'The page’s fonts do not have Chinese letters (“候”, “气”); […] stands in their place.',
    ]);
  });

  it('gives the same bytes for the same briefing, whatever was printed before', async () => {
    const briefing = compose({ themes: manyThemes(2, 2, 2) });
    const { bytes } = await print(briefing);
    await print(compose({ themes: manyThemes(9, 9, 9) }), { paper: 'letter' });
    expect(Buffer.from((await print(briefing)).bytes).equals(Buffer.from(bytes))).toBe(true);
  });
});
