import type { Sheet, SheetCell, SheetFact, SheetPicture, SheetRemark, SheetRow, SheetSources } from '../sheet.ts';
import { pictureInWords } from '../sheet-of.ts';
import type { Wording } from '../wording.ts';
import type { Plan } from '../fitting/plan.ts';
import { saidOfThemes } from '../fitting/said.ts';
import { someValues } from '../fitting/some-values.ts';
import { clipped } from '../writing.ts';
import { barsSvg } from './html-bars.ts';
import { htmlStyle, htmlStyleHash } from './html-style.ts';
import { element, type Markup } from './html-element.ts';

/**
 * The briefing as one HTML file that needs nothing else: no script, no font, no address. Its own Content Security
 * Policy allows its one style sheet, by its hash. On the screen
 * it shows all of the briefing; printed, it is the page: what the page leaves out does not print.
 * @param plan what the page shows
 */
export function htmlOf(sheet: Sheet, plan: Plan, paper: 'a4' | 'letter', wording: Wording): string {
  const body = element('main', { class: `page ${plan.spacing}` }, [
    head(sheet, plan),
    counts(sheet),
    ledger(sheet, plan, wording),
    element('div', { class: 'columns' }, [
      element('div', { class: 'words' }, [...changes(sheet, plan, wording), ...notices(sheet, plan, wording)]),
      ...(sheet.picture === null || plan.bars === 0 ? [] : [figure(sheet.picture, plan, wording)]),
    ]),
    ...sheet.remarks.map((remark) => remarkOf(remark, plan)),
    ...(plan.sources === 'table' ? [sourcesTable(sheet.sources)] : []),
    element(
      'footer',
      {},
      [...(plan.sources === 'line' ? [sheet.sources.line] : []), ...sheet.foot].map((text) => element('p', {}, [text])),
    ),
  ]);
  return [
    '<!doctype html>',
    `<html lang="${sheet.language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${htmlStyleHash}'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', {}, [sheet.title]).html,
    `<style>${htmlStyle}</style>`,
    '</head>',
    element('body', { class: paper }, [body]).html,
    '</html>',
    '',
  ].join('\n');
}

function head(sheet: Sheet, plan: Plan): Markup {
  const note = sheet.bottomLineNote === null ? [] : [' ', element('span', { class: 'quiet' }, [sheet.bottomLineNote])];
  return element('header', {}, [
    element('div', { class: 'running' }, [
      element('p', {}, [sheet.product]),
      ...(sheet.marking === null ? [] : [element('p', {}, [sheet.marking])]),
    ]),
    element('h1', {}, [sheet.title]),
    element('p', { class: 'quiet subtitle' }, [sheet.subtitle]),
    ...(sheet.author === null ? [] : [element('p', { class: 'quiet' }, [sheet.author])]),
    element('p', { class: 'bottom-line' }, [...asPrinted(sheet.bottomLine, plan.remarkLength), ...note]),
  ]);
}

function counts(sheet: Sheet): Markup {
  return element(
    'ul',
    { class: 'counts' },
    sheet.counts.map(({ status, sign, count, label }) =>
      element('li', {}, [
        element('strong', { class: status }, [`${sign} ${count}`]),
        ' ',
        element('span', { class: 'quiet' }, [label]),
      ]),
    ),
  );
}

function ledger(sheet: Sheet, plan: Plan, wording: Wording): Markup {
  const { heading, columns, rows, excluded } = sheet.ledger;
  const table = element('table', { class: 'ledger' }, [
    headRow(columns),
    element(
      'tbody',
      {},
      rows.map((row) => ledgerRow(row, plan)),
    ),
  ]);
  const said = saidOfThemes(sheet, plan, wording);
  return element('section', {}, [
    element('h2', {}, [heading]),
    ...(rows.length === 0 ? [] : [table]),
    ...(said === null ? [] : [element('p', { class: 'quiet print-only' }, [said])]),
    ...(excluded === null ? [] : [element('p', { class: 'quiet' }, [excluded])]),
  ]);
}

function ledgerRow(row: SheetRow, plan: Plan): Markup {
  const how = plan.themes.get(row.id);
  return element('tr', screenOnly(how === undefined), [
    element('td', { class: row.status }, [row.sign]),
    element('th', { scope: 'row' }, asPrinted(row.label, plan.labelLength)),
    element('td', {}, cell(row.before, how === 'quoted')),
    element('td', {}, cell(row.after, how === 'quoted')),
  ]);
}

function cell({ quote, where }: SheetCell, quoted: boolean): readonly (Markup | string)[] {
  const reference = element('span', { class: 'quiet' }, [where]);
  return quote === null ? [reference] : [element('q', screenOnly(!quoted), [quote]), ' ', reference];
}

function changes({ changes: all }: Sheet, plan: Plan, wording: Wording): readonly Markup[] {
  const { heading, columns, rows } = all;
  if (rows.length === 0) return [];
  const side = (values: readonly string[]): Markup => {
    if (values.length === 0) return element('td', { class: 'quiet' }, [wording.notStated]);
    return element('td', {}, both(values.join('; '), someValues(values, plan.valueLength, wording).text));
  };
  const row = (fact: SheetFact): Markup =>
    element('tr', screenOnly(!plan.facts.has(fact.slot)), [
      element('th', { scope: 'row', class: 'quiet' }, [fact.label]),
      side(fact.before),
      side(fact.after),
    ]);
  const left = rows.filter((fact) => !plan.facts.has(fact.slot)).length;
  const claims = rows.flatMap((fact) => fact.claims);
  return [
    element('h2', {}, [heading]),
    element('table', { class: 'changes' }, [headRow(columns), element('tbody', {}, rows.map(row))]),
    ...claims.map((claim, index) =>
      element('p', { class: index < plan.claims ? 'quiet' : 'quiet screen-only' }, asPrinted(claim, plan.noticeLength)),
    ),
    ...(left === 0 ? [] : [element('p', { class: 'quiet print-only' }, [wording.cutFacts(left)])]),
  ];
}

function headRow(columns: readonly string[]): Markup {
  const cells = columns.map((column, index) =>
    element('th', { scope: 'col', ...(index === 0 ? { class: 'unseen' } : {}) }, [column]),
  );
  return element('thead', {}, [element('tr', {}, cells)]);
}

function notices({ notices: { heading, items } }: Sheet, plan: Plan, wording: Wording): readonly Markup[] {
  if (items.length === 0) return [];
  const left = Math.max(0, items.length - plan.notices);
  return [
    element('h2', {}, [heading]),
    element(
      'ul',
      { class: 'quiet notices' },
      items.map((item, index) => element('li', screenOnly(index >= plan.notices), asPrinted(item, plan.noticeLength))),
    ),
    ...(left === 0 ? [] : [element('p', { class: 'quiet print-only' }, [wording.cutNotices(left)])]),
  ];
}

function figure(picture: SheetPicture, { bars }: Plan, wording: Wording): Markup {
  const shown = { ...picture, bars: picture.bars.slice(0, bars) };
  return element('section', { class: 'picture' }, [
    element('h2', {}, [picture.heading]),
    barsSvg(shown, pictureInWords(shown, wording)),
  ]);
}

function remarkOf({ kind, heading, text, scales }: SheetRemark, plan: Plan): Markup {
  return element('section', { class: kind }, [
    element('h2', {}, [heading]),
    element('p', { class: 'remark' }, asPrinted(text, plan.remarkLength)),
    ...scales.map((scale) => element('p', { class: 'quiet' }, [scale])),
  ]);
}

function sourcesTable({ heading, columns, rows }: SheetSources): Markup {
  const body = rows.map(([label, a, b]) =>
    element('tr', {}, [
      element('th', { scope: 'row', class: 'quiet' }, [label]),
      element('td', {}, [a]),
      element('td', {}, [b]),
    ]),
  );
  return element('section', {}, [
    element('h2', {}, [heading]),
    element('table', { class: 'changes' }, [headRow(columns), element('tbody', {}, body)]),
  ]);
}

/** A text whole on the screen, and as long as the page has it where it prints. */
function asPrinted(text: string, length: number): readonly (Markup | string)[] {
  return both(text, clipped(text, length));
}

function both(whole: string, short: string): readonly (Markup | string)[] {
  if (whole === short) return [whole];
  return [element('span', { class: 'screen-only' }, [whole]), element('span', { class: 'print-only' }, [short])];
}

function screenOnly(is: boolean): Readonly<Record<string, string>> {
  return is ? { class: 'screen-only' } : {};
}
