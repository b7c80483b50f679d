import type { SaveDialogOptions, SaveDialogReturnValue } from 'electron';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { briefingOf } from '../shared/testing/briefing.ts';
import { Exporter, fileNameFor, type ExportMeans } from './exporter.ts';
import { Refusal } from './refusal.ts';

const request = { briefing: briefingOf('2019-05-31.txt', '2021-07-01.txt'), paper: 'a4', format: 'pdf' } as const;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function exporting(filePath: string, means: Partial<ExportMeans> = {}) {
  const ask = vi.fn<(options: SaveDialogOptions) => Promise<SaveDialogReturnValue>>(() =>
    Promise.resolve({ canceled: filePath === '', filePath }),
  );
  const make = vi.fn(() => Promise.resolve({ bytes: new TextEncoder().encode('%PDF'), warnings: ['a warning'] }));
  return { ask, make, exporter: new Exporter({ ask, make, documents: () => folder, ...means }) };
}

describe('an export', () => {
  it('writes the page to the chosen file and names it without its folder', async () => {
    const path = join(folder, 'page.pdf');
    const { exporter } = exporting(path);
    expect(await exporter.export(request)).toEqual({ kind: 'saved', fileName: 'page.pdf', warnings: ['a warning'] });
    expect(readFileSync(path, 'utf8')).toBe('%PDF');
    expect(exporter.last).toBe(path);
  });

  it('is offered under the names of both texts, first among the documents, then where the last one went', async () => {
    mkdirSync(join(folder, 'other'));
    const { exporter, ask } = exporting(join(folder, 'other', 'page.pdf'));
    await exporter.export(request);
    await exporter.export(request);
    const offered = ask.mock.calls.map(([{ defaultPath }]) => defaultPath ?? '');
    expect(offered.map((path) => basename(path))).toEqual(Array(2).fill('Sidelight 2019-05-31 and 2021-07-01.pdf'));
    expect(offered.map((path) => dirname(path))).toEqual([folder, join(folder, 'other')]);
  });

  it('makes no page where none is to be saved', async () => {
    const { exporter, make } = exporting('');
    expect(await exporter.export(request)).toEqual({ kind: 'cancelled' });
    expect(make).not.toHaveBeenCalled();
    expect(exporter.last).toBeNull();
  });

  it('adds the ending that a dialog left out', async () => {
    const { exporter } = exporting(join(folder, 'page'));
    expect(await exporter.export(request)).toMatchObject({ fileName: 'page.pdf' });
  });

  it('does not replace a file whose full name was not chosen', async () => {
    writeFileSync(join(folder, 'page.pdf'), 'old');
    const { exporter } = exporting(join(folder, 'page'));
    await expect(exporter.export(request)).rejects.toThrow(Refusal);
    expect(readFileSync(join(folder, 'page.pdf'), 'utf8')).toBe('old');
  });

  it('leaves the old file, and no trace, where the page cannot be made', async () => {
    const path = join(folder, 'page.pdf');
    writeFileSync(path, 'old');
    const { exporter } = exporting(path, { make: () => Promise.reject(new Refusal('It took too long.')) });
    await expect(exporter.export(request)).rejects.toThrow('It took too long.');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(exporter.last).toBeNull();
  });

  it('says without a path why it cannot write', async () => {
    const { exporter } = exporting(join(folder, 'gone', 'page.pdf'));
    const refusal = await exporter.export(request).catch((error: unknown) => error);
    if (!(refusal instanceof Refusal)) throw refusal;
    expect(refusal.message).toContain('“page.pdf” cannot be written');
    expect(refusal.message).not.toContain(folder);
  });
});

describe('the name of the page', () => {
  it.each([
    ['a.txt', 'b.md', 'Sidelight a and b.pdf'],
    ['Отчёт 2019.txt', 'Есеп.txt', 'Sidelight Отчёт 2019 and Есеп.pdf'],
    ['a:b?.txt', '<c>|"d".txt', 'Sidelight a b and c d.pdf'],
    ['a\u202egnp.txt', '.hidden', 'Sidelight a gnp and .hidden.pdf'],
  ])('of %j and %j is %j', (before, after, name) => {
    expect(fileNameFor(briefingOf(before, after), 'pdf')).toBe(name);
  });

  it('stays within what file systems take', () => {
    const name = fileNameFor(briefingOf(`${'語'.repeat(80)}.txt`, `${'𐍈'.repeat(60)}.txt`), 'pdf');
    expect(name).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
  });
});
