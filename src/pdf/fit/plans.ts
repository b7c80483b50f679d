import { statusOrder } from '../../core/briefing/ordering.ts';
import type { FactSlot } from '../../core/comparison/comparison.ts';
import type { Sheet, SheetFact, SheetRow } from '../../core/briefing/sheet.ts';
import type { Plan } from '../../core/briefing/fitting/plan.ts';

/** More rows than any page holds, whatever they say. */
const mostRows = 48;
/** With fewer rows than these the picture gives way, then facts, before a further row does. */
const goodRows = 12;
const goodFacts = 4;
const leadingRows = 4;
/** Bars of a picture that is not cut. */
export const mostBars = 8;

/** What a reader asks first: who, where, when, what next. The rest is printed where there is room. */
const firstFacts: ReadonlySet<string> = new Set<FactSlot>([
  'chaired',
  'delegation',
  'venue',
  'held',
  'edition',
  'invited',
  'next',
]);

/** What the first layout of the whole page tells. */
export interface Measured {
  /** Themes whose quote makes their row higher. */
  readonly costly: ReadonlySet<string>;
  /** Bars that stand beside these facts, and what follows them, without making the page longer. */
  readonly freeBars: (facts: ReadonlySet<string>) => number;
}

/** Everything that the briefing holds. */
export function wholePlan({ ledger, changes, picture, notices }: Sheet): Plan {
  return {
    spacing: 'normal',
    sources: 'line',
    themes: new Map(
      keptFirst(ledger.rows)
        .slice(0, mostRows)
        .map((row) => [row.id, 'quoted']),
    ),
    bars: Math.min(mostBars, picture?.bars.length ?? 0),
    facts: new Set(changes.rows.map((fact) => fact.slot)),
    valueLength: 300,
    labelLength: 160,
    claims: 6,
    notices: notices.items.length,
    noticeLength: 400,
    remarkLength: 900,
  };
}

/**
 * What gives way where the page is full, step by step, in lists each of which is shorter with every step:
 *
 * 1. With the picture: closer lines; long labels and lists of values shortened, the rest of them counted; facts
 *    beyond who, where, when and what next; then quotes turn to references, of the lightest theme first, where a
 *    quote takes a line of its own; then discovered themes go, lightest first; then the others by weight, until
 *    twelve are left.
 * 2. Without the picture: themes again, from all to twelve.
 * 3. Further facts, those that did not change first, until four are left; notices and the analyst's words are
 *    shortened; then the last themes, then the last facts.
 */
export function plansFor(sheet: Sheet, measured: Measured): readonly (readonly Plan[])[] {
  const whole = wholePlan(sheet);
  const besideFacts = (plan: Plan): Plan => ({ ...plan, bars: Math.min(whole.bars, measured.freeBars(plan.facts)) });
  const close: Plan = { ...whole, spacing: 'tight' };
  const short: Plan = { ...close, valueLength: 100, labelLength: 80, claims: 3, noticeLength: 260 };
  const core = [short, ...lessFacts(short, sheet, (fact) => !firstFacts.has(fact.slot))].map(besideFacts);
  const referenced = byReference(core.at(-1) ?? short, sheet, measured);
  const plainest = referenced.at(-1) ?? core.at(-1) ?? short;
  const bare: Plan = { ...plainest, bars: 0 };
  const unpictured = [bare, ...lessThemes(bare, sheet, goodRows)];
  const fewerFacts = lessFacts(unpictured.at(-1) ?? bare, sheet, () => true);
  const someFacts = fewerFacts.filter((plan) => plan.facts.size >= goodFacts);
  const terse: Plan = {
    ...(someFacts.at(-1) ?? unpictured.at(-1) ?? bare),
    valueLength: 60,
    claims: 1,
    notices: 2,
    noticeLength: 120,
    remarkLength: 300,
  };
  const last = [terse, ...lessThemes(terse, sheet, 0)];
  const nothing: Plan = { ...(last.at(-1) ?? terse), claims: 0, notices: 0 };
  return [
    [close, ...core, ...referenced, ...lessThemes(plainest, sheet, goodRows)],
    unpictured,
    [...someFacts, ...last, nothing, ...lessFacts(nothing, sheet, () => true)],
  ];
}

/** One quote fewer with every plan: of those that take a line of their own, the lightest theme's first. */
function byReference(plan: Plan, { ledger }: Sheet, { costly }: Measured): readonly Plan[] {
  const themes = new Map(plan.themes);
  return [...keptFirst(ledger.rows)]
    .reverse()
    .filter((row) => costly.has(row.id) && themes.has(row.id))
    .map((row) => {
      themes.set(row.id, 'referenced');
      return { ...plan, themes: new Map(themes) };
    });
}

/** One theme fewer with every plan, until so many are left. */
function lessThemes(plan: Plan, { ledger }: Sheet, fewest: number): readonly Plan[] {
  const kept = keptFirst(ledger.rows).filter((row) => plan.themes.has(row.id));
  const themes = new Map(plan.themes);
  return kept
    .slice(fewest)
    .reverse()
    .map((row) => {
      themes.delete(row.id);
      return { ...plan, themes: new Map(themes) };
    });
}

/** One fact fewer with every plan, of those that may go. */
function lessFacts(plan: Plan, { changes }: Sheet, mayGo: (fact: SheetFact) => boolean): readonly Plan[] {
  const facts = new Set(plan.facts);
  return leaving(changes.rows)
    .filter((fact) => facts.has(fact.slot) && mayGo(fact))
    .map((fact) => {
      facts.delete(fact.slot);
      return { ...plan, facts: new Set(facts) };
    });
}

/**
 * The rows in the order in which they stay: the heaviest four of each status, which the bottom line may name; then
 * the codebook's and the analyst's before discovered ones, each by weight; of equally heavy ones as they print.
 */
function keptFirst(rows: readonly SheetRow[]): readonly SheetRow[] {
  const byWeight = [...rows].sort((a, b) => b.weight - a.weight);
  const leading = new Set(
    statusOrder.flatMap((status) => byWeight.filter((row) => row.status === status).slice(0, leadingRows)),
  );
  const group = (row: SheetRow): number => (leading.has(row) ? 0 : row.discovered ? 2 : 1);
  return byWeight.sort((a, b) => group(a) - group(b));
}

/** The facts in the order in which they go: what both texts state alike, from the end, then the rest, from the end. */
function leaving(facts: readonly SheetFact[]): readonly SheetFact[] {
  const same = ({ before, after }: SheetFact): boolean => before.join('\n') === after.join('\n');
  return [...facts].reverse().sort((a, b) => Number(same(b)) - Number(same(a)));
}
