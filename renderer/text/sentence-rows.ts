import type { AlignedPair, Comparison } from '../../src/core/comparison/comparison.ts';
import type { Side } from '../../src/core/span.ts';
import { heaviestChain } from './aligned-path.ts';

/** One row: an aligned pair, or a sentence that stands alone. */
export type SentenceRow =
  | { readonly kind: 'pair'; readonly pair: AlignedPair; readonly moved: boolean }
  | { readonly kind: 'alone'; readonly side: Side; readonly sentence: number };

/**
 * Every sentence of both texts once, each text's in its own order as far as pairs allow: between two pairs that keep
 * their order first what the left text has alone, then what the right one has. A pair that crosses others stands
 * where the left text has it, and is `moved`.
 */
export function sentenceRows(comparison: Comparison): SentenceRow[] {
  const paired = new Map<number, AlignedPair>();
  const pairedAfter = new Set<number>();
  for (const pair of comparison.alignment) {
    for (const sentence of pair.before) paired.set(sentence, pair);
    for (const sentence of pair.after) pairedAfter.add(sentence);
  }
  const chain = new Set(heaviestChain(comparison.alignment));
  const rows: SentenceRow[] = [];
  let after = 0;
  const rightUpTo = (end: number): void => {
    for (; after < end; after += 1)
      if (!pairedAfter.has(after)) rows.push({ kind: 'alone', side: 'after', sentence: after });
  };
  comparison.before.sentences.forEach((_, sentence) => {
    const pair = paired.get(sentence);
    if (pair === undefined) rows.push({ kind: 'alone', side: 'before', sentence });
    else if (pair.before[0] === sentence) {
      const inOrder = chain.has(pair);
      if (inOrder) rightUpTo(pair.after[0] ?? after);
      rows.push({ kind: 'pair', pair, moved: !inOrder });
    }
  });
  rightUpTo(comparison.after.sentences.length);
  return rows;
}
