import type { Comparison, FactSlot } from '../comparison/comparison.ts';
import { bottomLine } from './bottom-line.ts';
import type { Briefing } from './briefing.ts';
import { laterDate } from './dating.ts';
import { factRows } from './fact-rows.ts';
import type { Judgement } from './judgement.ts';
import { statusLabels } from './labels.ts';
import { ledgerOf, type LedgerChoice } from './ledger.ts';
import { methodLine } from './method.ts';
import { ranked } from './ordering.ts';
import { sourceOf } from './sources.ts';
import { titleOf } from './title.ts';
import { onOneLine } from './writing.ts';

/** What the analyst gives and decides; what is absent is composed from the findings, or not printed. */
export interface ComposeOptions extends LedgerChoice {
  readonly codebookVersion: string;
  readonly productVersion: string;
  readonly title?: string;
  /** The analyst's own bottom line, in place of the composed one. */
  readonly bottomLine?: string;
  readonly author?: string;
  readonly marking?: string;
  /** Date of the brief, `YYYY-MM-DD`; none is printed where none is given. */
  readonly date?: string;
  readonly note?: string;
  readonly judgement?: Judgement;
  /** The matters of “What changed” that go in, in their order; all that are stated where none are named. */
  readonly facts?: readonly FactSlot[];
}

/**
 * Makes the page, as plain data, of the findings and of what the analyst decided.
 * @param names what people know the two texts by, normally their file names
 */
export function composeBriefing(
  comparison: Comparison,
  names: { readonly before: string; readonly after: string },
  options: ComposeOptions,
): Briefing {
  const { themes } = comparison;
  const title = given(options.title);
  const ownBottomLine = given(options.bottomLine);
  const { rows, excluded } = ledgerOf(comparison, options);
  return {
    schema: 'sidelight.briefing/1',
    title: title ?? titleOf(comparison),
    titleBy: title === null ? 'machine' : 'analyst',
    author: given(options.author),
    marking: given(options.marking),
    date: options.date ?? null,
    created: laterDate(comparison) ?? '1970-01-01',
    sources: [sourceOf('A', names.before, comparison.before), sourceOf('B', names.after, comparison.after)],
    bottomLine: ownBottomLine === null ? bottomLine(comparison) : [ownBottomLine],
    bottomLineBy: ownBottomLine === null ? 'machine' : 'analyst',
    figures: {
      shared: ranked(themes, 'shared').length,
      new: ranked(themes, 'new').length,
      dropped: ranked(themes, 'dropped').length,
    },
    labels: statusLabels(comparison),
    ledger: rows,
    excluded,
    facts: factRows(comparison.facts, options.facts),
    notices: comparison.notices.map(onOneLine),
    note: given(options.note),
    judgement: judgementOf(options.judgement),
    method: methodLine(rows, options),
  };
}

/** A text that says something, on one line; null where it is absent or blank. */
function given(text: string | undefined): string | null {
  const line = onOneLine(text ?? '');
  return line === '' ? null : line;
}

function judgementOf(judgement: Judgement | undefined): Judgement | null {
  const text = given(judgement?.text);
  return judgement === undefined || text === null ? null : { ...judgement, text };
}
