import type { ComposeOptions } from '../briefing/compose.ts';
import type { Comparison } from '../comparison/comparison.ts';
import type { DecidedComparison } from './decided.ts';

/** What a briefing is composed of: the findings that stand, and what the analyst chose and wrote for the page. */
export interface BriefingMatter {
  readonly comparison: Comparison;
  readonly options: Omit<ComposeOptions, 'codebookVersion' | 'productVersion'>;
}

/** What the page is made of. Rejected themes are no findings any more: they neither print nor count. */
export function forBriefing(decided: DecidedComparison): BriefingMatter {
  const { fields, judgement, order, facts } = decided.briefing;
  const themes = decided.themes.filter(({ verdict }) => verdict !== 'rejected');
  const excluded = themes.filter(({ inBriefing }) => !inBriefing).map(({ id }) => id);
  const byAnalyst = themes.filter(({ by }) => by === 'analyst').map(({ id }) => id);
  const { before, after, schema, verdict, alignment, facts: found, sidesDiffer, notices } = decided;
  return {
    comparison: { schema, verdict, before, after, themes, alignment, facts: found, sidesDiffer, notices },
    options: {
      ...fields,
      ...(judgement === null ? {} : { judgement }),
      ...(order.length === 0
        ? {}
        : {
            themes: inOrder(
              themes.map(({ id }) => id),
              order,
            ),
          }),
      ...(facts === null ? {} : { facts }),
      excluded,
      byAnalyst,
    },
  };
}

/** The ids of the order that are there, then all others as they stood. */
function inOrder(ids: readonly string[], order: readonly string[]): readonly string[] {
  const known = new Set(ids);
  return [...new Set([...order.filter((id) => known.has(id)), ...ids])];
}
