import type { Comparison, Evidence, Theme } from '../comparison/comparison.ts';
import type { Side } from '../span.ts';
import type { LedgerCell, LedgerRow } from './briefing.ts';
import { ranked, statusOrder } from './ordering.ts';
import { clipped, onOneLine } from './writing.ts';

/** The longest quote of a ledger cell, in UTF-16 code units: a phrase, not a sentence. */
const longestQuote = 80;

/** The longest label, for codebooks of a user's own. */
const longestLabel = 120;

/** The rows in the order in which they print: new, dropped, shared, each by weight. */
export function ledgerOf(comparison: Comparison): readonly LedgerRow[] {
  return statusOrder.flatMap((status) => ranked(comparison.themes, status)).map(rowOf);
}

function rowOf(theme: Theme): LedgerRow {
  return {
    status: theme.status,
    label: clipped(onOneLine(theme.label), longestLabel),
    origin: theme.origin,
    before: cellOf(theme.evidence, 'before'),
    after: cellOf(theme.evidence, 'after'),
  };
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
