import type { Side } from '../../src/core/span.ts';
import type { Search } from '../room/search.svelte.ts';
import { sides } from './words.ts';

/** `2019: 3, 2021: 5`; once the reader has gone to one of them, `2019: 2 of 3, 2021: 5`. */
export function positionInWords(
  { wanted, found, current }: Pick<Search, 'wanted' | 'found' | 'current'>,
  labels: Readonly<Record<Side, string>>,
): string {
  if (wanted.trim() === '') return '';
  return sides
    .map((side) => {
      const count = found[side].length;
      if (current?.side !== side) return `${labels[side]}: ${count}`;
      return `${labels[side]}: ${found[side].indexOf(current) + 1} of ${count}`;
    })
    .join(', ');
}
