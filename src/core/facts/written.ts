import type { Item } from './items.ts';
import type { Reading } from './reading.ts';

/** The words of the items `from` to `to` (exclusive) on one line. */
export function written(items: readonly Item[], from: number, to: number, reading: Reading): string {
  const [first, last] = [items[from], items[to - 1]];
  if (first === undefined || last === undefined) return '';
  return reading.dispatch.text.slice(first.start, last.end).replace(/\s+/gu, ' ');
}
