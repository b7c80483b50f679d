import type { Briefing } from '../core/briefing/briefing.ts';

/** How much of a briefing the page takes. Lengths in UTF-16 code units. */
export interface Cut {
  /** Ledger rows, from the top. */
  readonly rows: number;
  readonly facts: number;
  /** Longest text of a fact's cell. */
  readonly factLength: number;
  readonly notes: number;
  readonly noteLength: number;
}

/** More rows than any page holds, whatever they say. */
const mostRows = 40;

/** Fewer rows, or facts, than these are left only where nothing else can give way. */
const goodRows = 16;
const goodFacts = 6;
const fewestFacts = 3;

/**
 * Everything first, then what is cut step by step where the page is full, each step shorter than the one before:
 * facts and notes are shortened; facts go from the end until six are left; rows go from the end of the ledger until
 * sixteen are left; then facts until three are left; then rows; then the last facts; then notes.
 */
export function cutsOf(briefing: Briefing): readonly [Cut, ...Cut[]] {
  const rows = Math.min(briefing.ledger.length, mostRows);
  const facts = briefing.facts.length;
  const whole: Cut = { rows, facts, factLength: 220, notes: 8, noteLength: 300 };
  const short: Cut = { ...whole, factLength: 90, notes: 5, noteLength: 220 };
  const brief: Cut = { ...short, factLength: 60, notes: 4 };
  const last: Cut = { ...brief, notes: 2, noteLength: 120 };
  const lessFacts = (from: number, to: number, kept: number): Cut[] =>
    below(from, to).map((count) => ({ ...brief, facts: count, rows: kept }));
  const lessRows = (from: number, to: number, kept: number): Cut[] =>
    below(from, to).map((count) => ({ ...brief, rows: count, facts: kept }));
  const good = Math.min(rows, goodRows);
  return [
    whole,
    short,
    brief,
    ...lessFacts(facts, goodFacts, rows),
    ...lessRows(rows, goodRows, Math.min(facts, goodFacts)),
    ...lessFacts(Math.min(facts, goodFacts), fewestFacts, good),
    ...lessRows(good, 0, Math.min(facts, fewestFacts)),
    ...lessFacts(Math.min(facts, fewestFacts), 0, 0),
    { ...last, rows: 0, facts: 0 },
  ];
}

/** The counts under `from` down to `to`: 4, 3 for 5 and 3. */
function below(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, from - to) }, (_, index) => from - 1 - index);
}
