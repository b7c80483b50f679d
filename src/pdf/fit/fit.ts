import type { Sheet } from '../../core/briefing/sheet.ts';
import { boxes, boxOf, type Box } from '../press/boxes.ts';
import type { Layout } from '../press/press.ts';
import type { Tag } from '../press/tag.ts';
import type { Plan } from '../../core/briefing/fitting/plan.ts';
import { mostBars, plansFor, wholePlan, type Measured } from './plans.ts';

/** A plan whose page is one page. */
export interface Fitted {
  readonly plan: Plan;
  readonly layout: Layout;
}

/**
 * Finds the first plan that fits one page. Within a list of plans each is shorter than the one before, so that the
 * list can be halved.
 * @throws Error where not even the last plan fits
 */
export function fit(sheet: Sheet, layOut: (plan: Plan) => Layout): Fitted {
  const tried = (plan: Plan): Fitted => ({ plan, layout: layOut(plan) });
  const whole = wholePlan(sheet);
  const first = tried(whole);
  if (fits(first)) return widened(first, tried);
  for (const plans of plansFor(sheet, measure(first.layout))) {
    const found = firstThatFits(plans, tried, Math.max(0, excess(first.layout)));
    if (found !== null) return found;
  }
  throw new Error('The head and the foot of the briefing alone are longer than a page.');
}

const wider: readonly Partial<Plan>[] = [
  { spacing: 'roomy' },
  { spacing: 'roomy', sources: 'table' },
  { spacing: 'large', sources: 'table' },
  { spacing: 'largest', sources: 'table' },
];

/** The same page with more room in it, step by step, as long as it is one page. */
function widened(page: Fitted, tried: (plan: Plan) => Fitted): Fitted {
  let best = page;
  for (const step of wider) {
    const next = tried({ ...page.plan, ...step });
    if (!fits(next)) break;
    best = next;
  }
  return best;
}

/**
 * The first plan of a list that fits, or null. Where it stands is guessed from how far the plans tried so far are
 * above or below one page; every third guess is the middle, so that an uneven list takes no longer than halving it.
 */
function firstThatFits(plans: readonly Plan[], tried: (plan: Plan) => Fitted, over: number): Fitted | null {
  const lastPlan = plans.at(-1);
  if (lastPlan === undefined) return null;
  let best = tried(lastPlan);
  // Where the shortest does not fit, none does.
  if (!fits(best)) return null;
  let [low, high] = [-1, plans.length - 1];
  let [above, below] = [over, -excess(best.layout)];
  for (let guess = 1; high - low > 1; guess += 1) {
    const share = guess % 3 === 0 ? 0.5 : above / (above + below + 1);
    const at = Math.min(high - 1, Math.max(low + 1, Math.round(low + (high - low) * share)));
    const plan = plans[at];
    if (plan === undefined) break;
    const trial = tried(plan);
    if (fits(trial)) [best, high, below] = [trial, at, -excess(trial.layout)];
    else [low, above] = [at, excess(trial.layout)];
  }
  return best;
}

/** How much longer, in points, what is laid out is than the body of one page; below zero where room is left. */
function excess({ body: [top, bottom], pages }: Layout): number {
  const used = pages.map(({ items }) => {
    const ends = items.flatMap(({ type, item }) =>
      type === 'line' && item.y < bottom ? [item.y + item.getHeight()] : [],
    );
    return Math.max(top, ...ends) - top;
  });
  return used.reduce((sum, height) => sum + height, 0) - (bottom - top);
}

function fits({ layout }: Fitted): boolean {
  return layout.pages.length === 1;
}

/** Points between a theme's label and its quote that a difference of fonts makes. */
const slack = 4;
const fewestBars = 4;

function measure({ pages, structure }: Layout): Measured {
  // Rows on a second page have boxes as well: what is measured is their height.
  const found = new Map(pages.flatMap((page) => [...boxes(page)]));
  const costly = new Set(
    rowsOf(structure).flatMap((row) => (isCostly(row, found) ? [row.options.subject?.id ?? ''] : [])),
  );
  return { costly, freeBars: (facts) => freeBars(structure, found, facts) };
}

function rowsOf(tag: Tag): readonly Tag[] {
  return [...(tag.options.subject?.kind === 'theme' ? [tag] : []), ...tag.children.flatMap(rowsOf)];
}

/** Whether a quote takes more lines than the theme's label. */
function isCostly(row: Tag, found: ReadonlyMap<Tag, Box>): boolean {
  const height = (cell: Tag): number => heightOf(boxOf(cell, found));
  const label = row.children.find((cell) => cell.role === 'TH');
  return label !== undefined && row.children.some((cell) => height(cell) > height(label) + slack);
}

function heightOf(box: Box | null): number {
  return box === null ? 0 : box[3] - box[1];
}

/** How much higher a row of a table is than its text, set close. */
const rowSpace = 2.3;

/** Bars are as high as each other: as many as stand beside these facts and what follows them, but a few at least. */
function freeBars({ children }: Tag, found: ReadonlyMap<Tag, Box>, facts: ReadonlySet<string>): number {
  const figure = children.find((tag) => tag.role === 'Figure');
  const bar = heightOf(figure === undefined ? null : boxOf(figure, found)) / mostBars;
  const table = children.findIndex((tag) => tag.children.some((row) => row.options.subject?.kind === 'fact'));
  if (figure === undefined || table === -1 || bar === 0) return mostBars;
  const rows = children[table]?.children.filter(({ options: { subject } }) => facts.has(subject?.id ?? '')) ?? [];
  const below = children.slice(table + 1, children.indexOf(figure));
  const height = [...rows, ...below].reduce((sum, tag) => sum + heightOf(boxOf(tag, found)) + rowSpace, 0);
  return Math.max(fewestBars, Math.min(mostBars, Math.floor(height / bar)));
}
