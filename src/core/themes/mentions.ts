import type { Dispatch } from '../dispatch/dispatch.ts';
import { overlaps, type Span } from '../span.ts';
import { claimMatches } from './claim.ts';
import type { CompiledCodebook } from './compile.ts';
import { findMatches } from './match.ts';

/** A theme as one text mentions it: what is the same for every mention, and the place. */
export interface ThemeMention extends Span {
  readonly theme: MentionedTheme;
  /** The term, name or phrase that matched. */
  readonly term: string;
  readonly sentence: number;
  /** Whether it only stands in the name of the series or in the dateline. */
  readonly boilerplate: boolean;
}

export interface MentionedTheme {
  readonly id: string;
  readonly label: string;
  readonly category: string;
  readonly origin: 'codebook' | 'discovered';
  /** What is looked for in the other text before this theme is called new or dropped. */
  readonly lookedFor: readonly string[];
}

/** Every mention of a codebook theme, in order of place. */
export function findCodebookMentions(
  dispatch: Dispatch,
  codebook: CompiledCodebook,
  boilerplate: readonly Span[],
): ThemeMention[] {
  return claimMatches(findMatches(dispatch, codebook)).map((match) => {
    const { theme, term } = match.compiled;
    return {
      theme: {
        id: theme.id,
        label: theme.label,
        category: theme.category,
        origin: 'codebook',
        lookedFor: theme.terms.map((each) => (typeof each === 'string' ? each : each.term)),
      },
      term,
      sentence: match.sentence,
      boilerplate: boilerplate.some((place) => overlaps(place, match)),
      start: match.start,
      end: match.end,
    };
  });
}
