import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { composeBriefing } from '../../src/core/briefing/compose.ts';
import { compare } from '../../src/core/comparison/compare.ts';
import { comparisonJson } from '../../src/core/comparison/comparison-json.ts';
import type { Knowledge } from '../../src/core/knowledge.ts';
import { readTextFile } from '../../src/files/read-text.ts';
import { renderBriefing } from '../../src/pdf/render.ts';
import { median } from '../timing.ts';
import { sameText } from './same-text.ts';

/** Milliseconds of the processors, medians. */
interface Times {
  readonly page: number;
  readonly bare: number;
}

const assets = join(import.meta.dirname, '../../assets');
const processes = 5;
const pages = 30;

/**
 * What the page of the shipped pair costs, fitted, tagged and with its comparison inside, beside a bare pdfmake page
 * of the same text: the first page of a process, its fonts still to be read, and later ones.
 */
export async function measurePage(knowledge: Knowledge): Promise<{ readonly first: Times; readonly later: Times }> {
  const [before, after] = await Promise.all(
    ['2019-05-31.txt', '2021-07-01.txt'].map((name) => readTextFile(join(assets, 'dispatches', name))),
  );
  if (before === undefined || after === undefined) throw new Error('The shipped pair is not whole.');
  const found = compare(before, after, knowledge);
  const versions = { codebookVersion: knowledge.codebook.version, productVersion: '0' };
  const briefing = composeBriefing(found, { before: before.name, after: after.name }, versions);
  const comparison = comparisonJson(found);
  const { bytes } = await renderBriefing(briefing, { paper: 'a4', fonts: join(assets, 'fonts'), comparison });
  const paragraphs = await sameText(bytes);
  const run = (first: keyof Times, later: number): Times & { readonly first: number } => {
    const input = JSON.stringify({ briefing, comparison, paragraphs, first, later });
    const output = execFileSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'run.ts')], { input });
    return JSON.parse(output.toString()) as Times & { readonly first: number };
  };
  const firsts = (kind: keyof Times): number => median(Array.from({ length: processes }, () => run(kind, 0).first));
  const first = { page: firsts('page'), bare: firsts('bare') };
  const { page, bare } = run('page', pages);
  return { first, later: { page, bare } };
}
