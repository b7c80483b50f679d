import type { Comparison, Evidence, Theme } from '../comparison/comparison.ts';
import type { Side } from '../span.ts';
import { commitmentShift } from '../themes/commitment.ts';
import type { CommitmentShift, ExcludedTheme, LedgerCell, LedgerRow } from './briefing.ts';
import { ranked, statusOrder } from './ordering.ts';
import { clipped, onOneLine } from './writing.ts';

/** The longest quote of a ledger cell, in UTF-16 code units: a phrase, not a sentence. */
const longestQuote = 80;

/** The longest label, for codebooks of a user's own. */
const longestLabel = 400;

/** The longest name of who commits. */
const longestParty = 60;

/** What the analyst decided about the rows. */
export interface LedgerChoice {
  /** Ids of the themes that go in, in their order; all, in the ledger's own order, where none are named. */
  readonly themes?: readonly string[];
  /** Ids of themes that do not go in. */
  readonly excluded?: readonly string[];
  /** Ids of themes that the analyst added or changed. */
  readonly byAnalyst?: readonly string[];
}

/** The rows in the order in which they print, and the themes that the analyst keeps off the page. */
export interface Ledger {
  readonly rows: readonly LedgerRow[];
  readonly excluded: readonly ExcludedTheme[];
}

/** New, dropped, shared, each by weight, where the analyst chose nothing else. */
export function ledgerOf(comparison: Comparison, choice: LedgerChoice): Ledger {
  const all = statusOrder.flatMap((status) => ranked(comparison.themes, status));
  const out = new Set(choice.excluded);
  const chosen = choice.themes === undefined ? all : pick(all, choice.themes);
  const printed = chosen.filter((theme) => !out.has(theme.id));
  const analysts = new Set(choice.byAnalyst);
  return {
    rows: printed.map((theme) => rowOf(theme, analysts.has(theme.id))),
    excluded: all
      .filter((theme) => !printed.includes(theme))
      .map((theme) => ({ id: theme.id, status: theme.status, label: labelOf(theme) })),
  };
}

function pick(themes: readonly Theme[], ids: readonly string[]): readonly Theme[] {
  const known = new Map(themes.map((theme) => [theme.id, theme]));
  return [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
}

function rowOf(theme: Theme, byAnalyst: boolean): LedgerRow {
  return {
    id: theme.id,
    status: theme.status,
    label: labelOf(theme),
    origin: theme.origin,
    by: byAnalyst ? 'analyst' : 'machine',
    weight: { before: theme.weight.before, after: theme.weight.after },
    wording: theme.wording ?? null,
    shift: shiftOf(theme),
    before: cellOf(theme.evidence, 'before'),
    after: cellOf(theme.evidence, 'after'),
  };
}

function labelOf(theme: Theme): string {
  return clipped(onOneLine(theme.label), longestLabel);
}

function shiftOf({ commitment }: Theme): CommitmentShift | null {
  const { before = null, after = null } = commitment ?? {};
  const steps = commitmentShift(before, after);
  if (steps === null || before === null || after === null || after.by === null) return null;
  const words = (text: string): string => clipped(onOneLine(text), longestParty);
  return { steps, party: words(after.by), before: words(before.verb), after: words(after.verb) };
}

function cellOf(evidence: readonly Evidence[], side: Side): LedgerCell | null {
  const found = evidence.filter((piece) => piece.side === side);
  if (found.length === 0) return null;
  const paragraphs = new Set(found.map((piece) => piece.paragraph + 1));
  return {
    quote: tellingQuote(found.map((piece) => onOneLine(piece.quote))),
    paragraphs: [...paragraphs].sort((a, b) => a - b),
    mentions: found.length,
  };
}

/** The longest that fits whole, for it says most; of equally long ones the first. A cut one where none fits. */
function tellingQuote(quotes: readonly string[]): string {
  const whole = quotes.filter((quote) => quote.length <= longestQuote);
  const pool = whole.length > 0 ? whole : quotes.map((quote) => clipped(quote, longestQuote));
  return pool.reduce((best, quote) => (quote.length > best.length ? quote : best), '');
}
