import type { Sheet, SheetCell, SheetFact } from '../sheet.ts';
import { pictureInWords } from '../sheet-of.ts';
import type { Wording } from '../wording.ts';

/** The whole briefing as GitHub Flavored Markdown: headings, tables and lists, the picture in words. */
export function markdownOf(sheet: Sheet, wording: Wording): string {
  const { ledger, changes, notices, picture } = sheet;
  const blocks = [
    `# ${escaped(sheet.title)}`,
    ...paragraphs([sheet.product, sheet.marking], ' · '),
    escaped(sheet.subtitle),
    ...paragraphs([sheet.author]),
    `**${escaped(sheet.bottomLine)}**`,
    ...paragraphs([sheet.bottomLineNote]),
    sheet.counts.map(({ sign, count, label }) => `- ${escaped(`${sign} ${count} ${label}`)}`).join('\n'),
    ...part(ledger.heading, [
      table(
        ledger.columns,
        ledger.rows.map(({ sign, label, before, after }) => [escaped(sign), strong(label), cell(before), cell(after)]),
      ),
      ledger.excluded === null ? '' : escaped(ledger.excluded),
    ]),
    ...part(changes.heading, [
      table(
        changes.columns,
        changes.rows.map((fact) => [escaped(fact.label), ...sides(fact, wording)]),
      ),
      ...changes.rows.flatMap((fact) => fact.claims.map(escaped)),
    ]),
    ...part(notices.heading, [notices.items.map((item) => `- ${escaped(item)}`).join('\n')]),
    ...(picture === null ? [] : part(picture.heading, [escaped(pictureInWords(picture, wording))])),
    ...sheet.remarks.flatMap(({ heading, text, scales }) => part(heading, [text, ...scales].map(escaped))),
    '---',
    ...[sheet.sources.line, ...sheet.foot].map(escaped),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function part(heading: string, blocks: readonly string[]): readonly string[] {
  const given = blocks.filter((block) => block !== '');
  return given.length === 0 ? [] : [`## ${escaped(heading)}`, ...given];
}

function paragraphs(texts: readonly (string | null)[], by = ' '): readonly string[] {
  const given = texts.filter((text) => text !== null);
  return given.length === 0 ? [] : [escaped(given.join(by))];
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(columns.map(escaped)), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell({ quote, where }: SheetCell): string {
  return quote === null ? escaped(where) : `“${escaped(quote)}” ${escaped(where)}`;
}

function sides(fact: SheetFact, wording: Wording): readonly string[] {
  return [fact.before, fact.after].map((values) =>
    values.length === 0 ? escaped(wording.notStated) : escaped(values.join('; ')),
  );
}

function strong(text: string): string {
  return `**${escaped(text)}**`;
}

/**
 * A text that Markdown shows as it is: ASCII punctuation that could be markup is escaped (CommonMark 0.31.2, 2.4);
 * a line break, which would end a table's row, becomes a space.
 */
function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>()#+\-.!|~&=:@]/g, (character) => `\\${character}`);
}
