import type { Briefing, BriefingSource, LedgerCell, LedgerRow } from '../core/briefing/briefing.ts';
import { statusOrder } from '../core/briefing/ordering.ts';
import { references } from '../core/briefing/references.ts';
import { capitalised } from '../core/briefing/writing.ts';
import type { Status } from '../core/comparison/comparison.ts';
import { lengthOf, wrapped } from './terminal.ts';

/** The signs of the printed page; colours by their ECMA-48 numbers: green, yellow, blue. */
const marks: Readonly<Record<Status, { readonly sign: string; readonly colour: number }>> = {
  new: { sign: '+', colour: 32 },
  dropped: { sign: '−', colour: 33 },
  shared: { sign: '=', colour: 34 },
};

/** A window narrower than this is written as if it were this wide; wider lines than the other are hard to read. */
const narrowest = 40;
const widest = 100;

/** How the ledger is set. */
export interface Setting {
  readonly columns: number;
  readonly colour: boolean;
}

/**
 * The briefing for a terminal, a line each.
 * @param aligned a sentence on how many sentences were aligned
 */
export function terminalLedger(briefing: Briefing, aligned: string, setting: Setting): readonly string[] {
  const width = Math.min(Math.max(setting.columns, narrowest), widest);
  const styled = (code: number, text: string): string => (setting.colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const titled = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', styled(1, title), ...lines];
  return [
    ...briefing.sources.flatMap((source) => hung(`${source.letter}  `, described(source), width)),
    '',
    ...wrapped(briefing.bottomLine.join(' '), width),
    ...statusOrder.flatMap((status) =>
      titled(
        `${briefing.labels[status]} (${briefing.figures[status]})`,
        briefing.ledger.filter((row) => row.status === status).flatMap((row) => themeLines(row, width, styled)),
      ),
    ),
    ...titled('Sentences', wrapped(aligned, width)),
    ...titled(
      'Who, where, when',
      briefing.facts.flatMap((fact) => [
        ...hung(`${fact.label.padEnd(factColumn)}A  `, stated(fact.before), width),
        ...hung(`${' '.repeat(factColumn)}B  `, stated(fact.after), width),
        ...fact.claims.flatMap((claim) => hung(' '.repeat(factColumn + 3), `(${claim})`, width)),
      ]),
    ),
    ...titled(
      'To bear in mind',
      briefing.notices.flatMap((notice) => hung('- ', notice, width)),
    ),
    '',
    ...wrapped(briefing.method, width),
  ];
}

/** Where the two sides of a fact begin. */
const factColumn = 20;

function stated(values: readonly string[]): string {
  return values.length === 0 ? 'not stated' : values.join('; ');
}

function described(source: BriefingSource): string {
  const relays = source.relays === null ? null : `relaying ${source.relays}`;
  const words = `${source.words} ${source.words === 1 ? 'word' : 'words'}`;
  const parts = [source.name, source.agency, source.place, source.date, relays, words];
  return parts.filter((part) => part !== null).join(', ');
}

function themeLines(row: LedgerRow, width: number, styled: (code: number, text: string) => string): readonly string[] {
  const { sign, colour } = marks[row.status];
  const labels = wrapped(capitalised(row.label), width - 2);
  return [
    ...labels.map((line, index) => `${index === 0 ? styled(colour, sign) : ' '} ${styled(colour, line)}`),
    ...hung('    A  ', spoken(row.before), width),
    ...hung('    B  ', spoken(row.after), width),
  ];
}

function spoken(cell: LedgerCell | null): string {
  return cell === null ? 'not mentioned' : `“${cell.quote}” ${references(cell.paragraphs, cell.mentions)}`;
}

/** Lines that hang from a mark: what follows the first is indented to where the text began. */
function hung(mark: string, text: string, width: number): readonly string[] {
  const column = lengthOf(mark);
  return wrapped(text, width - column).map((line, index) => `${(index === 0 ? mark : '').padEnd(column)}${line}`);
}
