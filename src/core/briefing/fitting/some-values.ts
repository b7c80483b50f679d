import type { Wording } from '../wording.ts';
import { clipped } from '../writing.ts';

/** Values as they print, and how many only count. */
export interface SomeValues {
  readonly text: string;
  readonly left: number;
}

/** As many whole values as fit in so many letters, at least the first, then how many there are more. */
export function someValues(values: readonly string[], length: number, wording: Wording): SomeValues {
  const [first = '', ...others] = values;
  let text = clipped(first, Math.max(length, 40));
  let printed = 1;
  for (const value of others) {
    if (text.length + 2 + value.length > length) break;
    text += `; ${value}`;
    printed += 1;
  }
  const left = values.length - printed;
  return { text: left === 0 ? text : `${text}; ${wording.more(left)}`, left };
}
