import type { Briefing } from '../core/briefing/briefing.ts';
import { composeBriefing, type ComposeOptions } from '../core/briefing/compose.ts';
import { compare } from '../core/comparison/compare.ts';
import type { Comparison } from '../core/comparison/comparison.ts';
import { loadKnowledge } from '../files/knowledge.ts';
import { productVersion } from '../files/product.ts';
import { readTextFile } from '../files/read-text.ts';

/** Two texts laid side by side, and the briefing that follows. */
export interface Findings {
  readonly comparison: Comparison;
  readonly briefing: Briefing;
}

/** Which texts to compare, with which codebook. */
export interface Inputs {
  readonly before: string;
  readonly after: string;
  /** A codebook of the user's own. */
  readonly codebook: string | null;
}

/** What is said of a briefing on the command line. */
export type Said = Omit<ComposeOptions, 'codebookVersion' | 'productVersion'>;

/** @throws InputError where a file cannot be read */
export async function findingsOf(inputs: Inputs, said: Said): Promise<Findings> {
  const [before, after, knowledge, version] = await Promise.all([
    readTextFile(inputs.before),
    readTextFile(inputs.after),
    loadKnowledge(inputs.codebook ?? undefined),
    productVersion(),
  ]);
  const comparison = compare(before, after, knowledge);
  const names = { before: before.name, after: after.name };
  const versions = { codebookVersion: knowledge.codebook.version, productVersion: version };
  return { comparison, briefing: composeBriefing(comparison, names, { ...said, ...versions }) };
}
