import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saidOfThemes } from '../../core/briefing/fitting/said.ts';
import { sheetOf } from '../../core/briefing/sheet-of.ts';
import { english } from '../../core/briefing/wording.ts';
import { margin, paperSizes } from '../paper.ts';
import { renderBriefing, type RenderedPage } from '../render.ts';
import { sizes } from '../style.ts';
import { generatedCases, type GeneratedCase } from '../testing/generated-cases.ts';
import { readPage, type ReadPage } from '../testing/read-page.ts';
import { allWords, elementsOf } from '../testing/read-structure.ts';

const fonts = join(import.meta.dirname, '../../../assets/fonts');
/** The largest file with Latin text; other scripts bring more glyphs. */
const mostBytes = 150_000;

describe('one page, always', () => {
  it('is tried forty times', () => {
    expect(new Set(generatedCases.map(({ name }) => name)).size).toBe(40);
  });

  it.each(generatedCases.map((each) => [each.name, each] as const))('with %s', async (_, each) => {
    const { briefing, paper, title } = each;
    const rendered = await renderBriefing(briefing, { paper, fonts });
    const page = await readPage(rendered.bytes);
    const { width, height } = paperSizes[paper];
    expect({ pages: page.pages, untagged: page.structure.untagged, warnings: rendered.warnings }).toEqual({
      pages: 1,
      untagged: '',
      warnings: [],
    });
    expect(elementsOf('H1', page.structure.root).map(allWords)).toEqual([title]);
    expect(page.smallest).toBeGreaterThanOrEqual(sizes.small - 0.01);
    expect(page.lowest).toBeGreaterThanOrEqual(margin.bottom - 1);
    expect(page.rightmost).toBeLessThanOrEqual(width - margin.side + 0.5);
    expect(page.widestGap).toBeLessThan(height / 3);
    expect(cutWords(page, each, rendered)).toEqual([]);
    expect(counted(page, rendered)).toBe(each.themes);
    expect(rendered.bytes.length).toBeLessThan(mostBytes);
  });
});

/** Words on the page that are neither the briefing's nor the page's own: what a cut would leave. */
function cutWords({ text }: ReadPage, { briefing }: GeneratedCase, { plan }: RenderedPage): readonly string[] {
  const sheet = sheetOf(briefing, english);
  const counts = Array.from({ length: 20 }, (_, count) => count);
  const said = [saidOfThemes(sheet, plan, english), english.more(2)]
    .concat(counts.map(english.cutFacts))
    .concat(counts.map(english.cutNotices));
  const known = [...textsIn(sheet), ...textsIn(english), ...said].flatMap((each) => wordsOf(each ?? ''));
  const whole = new Set(known.flatMap((word) => [word, word.toUpperCase(), capitalised(word)]));
  return wordsOf(text).filter((word) => !whole.has(word));
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}{3,}/gu) ?? [];
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Themes that stand on the page, and those that it says it leaves out. */
function counted({ text }: ReadPage, { places }: RenderedPage): number {
  const [, count = 'No'] = /(\S+) further themes? (?:is|are) not on this page/.exec(text) ?? [];
  const small = ['no', ...'one two three four five six seven eight nine ten eleven twelve'.split(' ')];
  const left = small.indexOf(count.toLowerCase());
  return places.filter(({ kind }) => kind === 'theme').length + (left < 0 ? Number(count) : left);
}
