import type { LedgerRow } from './briefing.ts';
import { marks } from './marks.ts';
import { english } from './wording.ts';

/** How the findings were made and how to read them: one line, which explains no sign that the page does not use. */
export function methodLine(
  rows: readonly LedgerRow[],
  versions: { readonly codebookVersion: string; readonly productVersion: string },
): string {
  const some = (test: (row: LedgerRow) => boolean, key: string): readonly string[] => (rows.some(test) ? [key] : []);
  return [
    english.found(versions.productVersion, versions.codebookVersion),
    english.keyOfReferences,
    ...some((row) => row.wording !== null, english.keyOfGrades),
    ...some((row) => row.shift !== null, english.keyOfShifts),
    ...some((row) => row.origin === 'discovered' && row.by !== 'analyst', english.keyOfDiscovered(marks.discovered)),
    ...some((row) => row.by === 'analyst', english.keyOfAnalyst(marks.analyst)),
  ].join(' ');
}
