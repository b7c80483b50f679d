import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderBriefing } from './render.ts';
import { generatedCases } from './testing/generated-cases.ts';
import { inkOf } from './testing/page-ink.ts';
import { readPage } from './testing/read-page.ts';
import type { Element } from './testing/read-structure.ts';

/**
 * Pages as they were looked at and found good: their structure with its words, and where their ink stands. A change
 * that is meant is taken up with `SIDELIGHT_GOLDEN=write npm run test:integration -- src/pdf/golden`.
 */
const writing = process.env['SIDELIGHT_GOLDEN'] === 'write';
const fonts = join(import.meta.dirname, '../../assets/fonts');
/** Of all cells so many may be darker or lighter by more than the thickness of a letter. */
const mostMoved = 0.01;
const chosen = { empty: 0, few: 10, middle: 25, full: 28, crowded: 39 } as const;

describe.each(Object.entries(chosen))('the %s page', (name, index) => {
  const golden = (ending: string): string => join(import.meta.dirname, 'testing/golden', `${name}.${ending}.txt`);
  const page = (async () => {
    const example = generatedCases[index];
    if (example === undefined) throw new Error(`There is no case ${index}.`);
    return (await renderBriefing(example.briefing, { paper: example.paper, fonts })).bytes;
  })();

  it('has its structure and its words', async () => {
    const told = `${structureOf((await readPage(await page)).structure.root).join('\n')}\n`;
    if (writing) writeFileSync(golden('structure'), told);
    expect(told).toBe(readFileSync(golden('structure'), 'utf8'));
  });

  it('has its ink where it was', async () => {
    const ink = await inkOf(await page);
    if (writing) writeFileSync(golden('ink'), `${ink.join('\n')}\n`);
    const before = readFileSync(golden('ink'), 'utf8').trimEnd().split('\n');
    expect(moved(before, ink)).toBeLessThanOrEqual(mostMoved);
    // The measure would see a page that is set a line lower.
    expect(moved(before, ['', ...ink.slice(0, -1)])).toBeGreaterThan(4 * mostMoved);
  });
});

/** A line for each element: its role, its words, and what is read for it. */
function structureOf({ role, text, alt, children }: Element): readonly string[] {
  const line = [role, text, ...(alt === null ? [] : [`[${alt}]`])].filter((part) => part !== '').join(' ');
  return [line, ...children.flatMap(structureOf).map((each) => `  ${each}`)];
}

/** The share of cells that are darker or lighter by more than two steps of nine. */
function moved(before: readonly string[], after: readonly string[]): number {
  const [was, is] = [before.join('\n'), after.join('\n')];
  const cells = Array.from(was, (cell, at) => Math.abs(Number(cell) - Number(is[at] ?? 0)) > 2);
  return cells.filter(Boolean).length / cells.length;
}
