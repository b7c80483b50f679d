import type { Briefing } from '../../src/core/briefing/briefing.ts';
import type { ComposeOptions } from '../../src/core/briefing/compose.ts';
import type {
  AlignedPair,
  Comparison,
  FactChange,
  SentencePlace,
  Theme,
} from '../../src/core/comparison/comparison.ts';
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

/** A theme of the openings: that both texts speak of it is certain; of one alone, only that it is there. */
export type OpeningTheme = Pick<Theme, 'id' | 'label' | 'evidence'> & { readonly status: 'shared' | 'sought' };

/** The lists of a comparison, which can be long: they travel in parts, so that the window answers in between. */
export interface LongLists {
  readonly themes: readonly Theme[];
  readonly alignment: readonly AlignedPair[];
  readonly facts: readonly FactChange[];
  readonly before: readonly SentencePlace[];
  readonly after: readonly SentencePlace[];
}

export type Answer = { readonly number: number } & (
  | { readonly kind: 'opening'; readonly themes: readonly OpeningTheme[] }
  | { readonly kind: 'part'; readonly lists: Partial<LongLists> }
  /** The analysis without its long lists, which have all come before it. */
  | { readonly kind: 'compared'; readonly analysis: Analysis }
  | { readonly kind: 'failed'; readonly problem: string }
);
