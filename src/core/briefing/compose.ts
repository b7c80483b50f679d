import type { Comparison } from '../comparison/comparison.ts';
import { bottomLine } from './bottom-line.ts';
import type { Briefing } from './briefing.ts';
import { laterDate } from './dating.ts';
import { factRows } from './fact-rows.ts';
import { statusLabels } from './labels.ts';
import { ledgerOf } from './ledger.ts';
import { ranked } from './ordering.ts';
import { sourceOf } from './sources.ts';
import { titleOf } from './title.ts';
import { onOneLine } from './writing.ts';

export interface ComposeOptions {
  /** Date of the brief, `YYYY-MM-DD`; none is printed where none is given. */
  readonly date?: string;
  readonly codebookVersion: string;
  readonly productVersion: string;
}

/**
 * Makes the page, as plain data, of the findings alone.
 * @param names what people know the two texts by, normally their file names
 */
export function composeBriefing(
  comparison: Comparison,
  names: { readonly before: string; readonly after: string },
  options: ComposeOptions,
): Briefing {
  const { themes } = comparison;
  return {
    schema: 'sidelight.briefing/1',
    title: titleOf(comparison),
    date: options.date ?? null,
    created: laterDate(comparison) ?? '1970-01-01',
    sources: [sourceOf('A', names.before, comparison.before), sourceOf('B', names.after, comparison.after)],
    bottomLine: bottomLine(comparison),
    figures: {
      shared: ranked(themes, 'shared').length,
      new: ranked(themes, 'new').length,
      dropped: ranked(themes, 'dropped').length,
    },
    labels: statusLabels(comparison),
    ledger: ledgerOf(comparison),
    facts: factRows(comparison.facts),
    notices: comparison.notices.map(onOneLine),
    method:
      `Themes found by Sidelight ${options.productVersion} with codebook ${options.codebookVersion}. ` +
      '“Not mentioned”: every term of the theme was looked for and not found. ¶\u00a0is the paragraph, ×\u00a0how often.',
  };
}
