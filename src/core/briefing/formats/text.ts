import type { Sheet, SheetCell } from '../sheet.ts';

/** The words of the page as plain text, for a message or a note: a line for each row, no markup. */
export function textOf(sheet: Sheet): string {
  const { ledger, changes, notices } = sheet;
  const rows = ledger.rows.map(
    ({ sign, label, before, after }) => `${sign} ${label}: ${cell(before)} | ${cell(after)}`,
  );
  const facts = changes.rows.map(({ label, before, after, claims }) =>
    [`${label}: ${values(before)} | ${values(after)}`, ...claims].join(' '),
  );
  return [
    [sheet.title, sheet.subtitle, joined([sheet.author, sheet.marking])],
    [joined([sheet.bottomLine, sheet.bottomLineNote], ' ')],
    [sheet.counts.map(({ sign, count, label }) => `${sign} ${count} ${label}`).join(', ')],
    part(ledger.heading, [...rows, ledger.excluded]),
    part(changes.heading, facts),
    part(notices.heading, notices.items),
    ...sheet.remarks.map(({ heading, text, scales }) => part(heading, [text, ...scales])),
    [sheet.sources.line, ...sheet.foot],
  ]
    .map((lines) => lines.filter((line) => line !== null && line !== '').join('\n'))
    .filter((block) => block !== '')
    .join('\n\n')
    .concat('\n');
}

function cell({ quote, where }: SheetCell): string {
  return joined([quote === null ? null : `“${quote}”`, where], ' ');
}

function values(all: readonly string[]): string {
  return all.length === 0 ? '–' : all.join('; ');
}

function part(heading: string, lines: readonly (string | null)[]): readonly (string | null)[] {
  return lines.some((line) => line !== null) ? [heading.toUpperCase(), ...lines] : [];
}

function joined(parts: readonly (string | null)[], by = ' · '): string {
  return parts.filter((part) => part !== null && part !== '').join(by);
}
