import type { Briefing } from '../../src/core/briefing/briefing.ts';
import type { ComposeOptions } from '../../src/core/briefing/compose.ts';
import type { Comparison } from '../../src/core/comparison/comparison.ts';
import type { DispatchText } from '../../src/core/dispatch/dispatch.ts';
import type { Codebook } from '../../src/core/themes/codebook.ts';

/** The two texts as they stand in the window, left and right. */
export interface Pair {
  readonly before: DispatchText;
  readonly after: DispatchText;
}

/** What the window asks of the worker; answers carry the question's number. */
export interface Question extends Pair {
  readonly number: number;
  /** To be laid over the shipped one. */
  readonly codebook: Codebook | null;
}

export type Versions = Pick<ComposeOptions, 'codebookVersion' | 'productVersion'>;

/** The comparison, and the page that follows from it. */
export interface Analysis {
  readonly comparison: Comparison;
  readonly briefing: Briefing;
  /** Of the product and the codebook that found it. */
  readonly versions: Versions;
  /** The labels of the codebook's categories, by id. */
  readonly categories: Readonly<Record<string, string>>;
}

export type Answer = { readonly number: number } & (
  { readonly kind: 'compared'; readonly analysis: Analysis } | { readonly kind: 'failed'; readonly problem: string }
);
