import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../core/briefing/briefing.ts';
import { composeBriefing } from '../core/briefing/compose.ts';
import {
  exampleComparison,
  exampleEvidence,
  exampleSummary,
  exampleTheme,
  manyThemes,
} from '../core/briefing/testing/examples.ts';
import { margin, paperSizes, type Paper } from './paper.ts';
import { renderBriefing } from './render.ts';
import { sizes } from './style.ts';
import { readPage } from './testing/read-page.ts';

const names = { before: 'a.txt', after: 'b.txt' };
const versions = { codebookVersion: '2026.1', productVersion: '1.2.3' };
const compose = (parts: Parameters<typeof exampleComparison>[0]): Briefing =>
  composeBriefing(exampleComparison(parts), names, versions);

async function print(briefing: Briefing, paper: Paper = 'a4') {
  const rendered = await renderBriefing(briefing, { paper, fonts: join(import.meta.dirname, '../../assets/fonts') });
  return { ...rendered, page: await readPage(rendered.bytes) };
}

describe('renderBriefing', () => {
  it('prints title, sources, bottom line, figures, ledger, facts and notes', async () => {
    const briefing = compose({
      themes: [
        exampleTheme('shared', 'Fishing rights'),
        exampleTheme('new', 'Water levels', { evidence: [4, 5, 8].map((at) => exampleEvidence('after', 'water', at)) }),
        exampleTheme('dropped', 'Ferry links'),
      ],
      facts: [{ slot: 'held', change: 'went', before: { value: '2019-05-28', evidence: [] }, after: null, claim: '' }],
      notices: ['The two texts relay different sides.'],
    });
    const { page, cut, warnings } = await print({ ...briefing, date: '2026-11-22' });
    expect({ cut, warnings, pages: page.pages, title: page.title }).toEqual({
      cut: 0,
      warnings: [],
      pages: 1,
      title: 'Lake Commission agrees on water levels: what changed from 2019 to 2021',
    });
    for (const part of [
      'SIDELIGHT BRIEFING',
      '22 NOVEMBER 2026',
      'Larkpress, Port Lark, 31 May 2019 (A)',
      'One theme carries over: fishing rights.',
      '+ 1',
      '− 1',
      '= 1',
      'dropped since 2019',
      '2021 (B)',
      'Ferry links',
      'not mentioned',
      '“water”',
      '¶5–6, 9',
      '3×',
      '28 May 2019',
      'not stated',
      'The two texts relay different sides.',
      'SHA-256 begins 0123456789ab',
      'codebook 2026.1',
    ]) {
      expect(page.text).toContain(part);
    }
  });

  it.each(['a4', 'letter'] as const)('cuts and counts rows so that eighty themes fit one page of %s', async (paper) => {
    const briefing = compose({ themes: manyThemes(30, 30, 20) });
    const { page, cut } = await print(briefing, paper);
    expect(page.pages).toBe(1);
    expect(page.size).toEqual([Math.round(paperSizes[paper].width), Math.round(paperSizes[paper].height)]);
    expect(cut).toBeGreaterThan(40);
    expect(page.text).toContain(`${cut} further themes are not on this page: `);
    const printed = briefing.ledger.filter((row) => page.text.includes(`${row.label} `));
    expect(printed.length).toBeGreaterThanOrEqual(80 - cut);
    expect(page.smallest).toBeGreaterThanOrEqual(sizes.small - 0.01);
  });

  it('keeps to one page and its margins whatever a briefing holds', async () => {
    const long = (length: number): string => 'Сырттанкелгенсөз '.repeat(length).slice(0, length);
    const summary = (published: string) =>
      exampleSummary({ published, title: long(400), relays: long(300), source: long(300), dateline: long(300) });
    const themes = manyThemes(9, 9, 9).map((theme) => ({ ...theme, label: `${theme.label}${'ö'.repeat(300)}` }));
    const composed = compose({ before: summary('2019-05-31'), after: summary('2021-07-01'), themes });
    const { page } = await print({
      ...composed,
      title: long(2000),
      bottomLine: Array.from({ length: 20 }, () => long(2000)),
      labels: { before: long(900), after: long(900), shared: long(900), new: long(900), dropped: long(900) },
      facts: Array.from({ length: 50 }, () => ({
        label: long(90),
        before: long(900),
        after: long(900),
        claim: long(900),
      })),
      notices: Array.from({ length: 50 }, () => long(900)),
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
      expect(page.text.replace(/\s+/g, ' ')).toContain(title.slice(-20));
      expect(page.pages).toBe(1);
    }
  });

  it('says which characters the fonts lack, on the page and to its reader', async () => {
    const themes = [exampleTheme('new', 'Climate', { evidence: [exampleEvidence('after', '气候 climate')] })];
    const { page, warnings } = await print(compose({ themes }));
    expect(page.text).toContain('“[…] climate”');
    expect(page.text).toContain('[…] stands for characters that this page’s fonts do not have.');
    expect(warnings).toEqual(['The page’s fonts do not have “候”, “气”; […] stands in their place.']);
  });

  it('gives the same bytes for the same briefing, and the findings’ date for a creation date', async () => {
    const briefing = compose({ themes: manyThemes(2, 2, 2) });
    const [first, second] = [await print(briefing), await print(briefing)];
    expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
    expect(first.page.created).toBe('D:20210701000000Z');
  });
});
