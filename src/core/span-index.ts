import type { Span } from './span.ts';

/** Spans by their starts, to ask of many places whether any span meets them without looking at all of them. */
export class SpanIndex {
  readonly #spans: readonly Span[];
  readonly #starts: number[];
  /** The greatest end among the spans up to each one. */
  readonly #ends: number[] = [];

  constructor(spans: readonly Span[]) {
    const sorted = [...spans].sort((a, b) => a.start - b.start);
    this.#spans = sorted;
    this.#starts = sorted.map(({ start }) => start);
    let greatest = -1;
    for (const { end } of sorted) {
      greatest = Math.max(greatest, end);
      this.#ends.push(greatest);
    }
  }

  /** Whether any span shares a code unit with the place; the place is not empty. */
  overlaps({ start, end }: Span): boolean {
    return this.#endBefore(end) > start;
  }

  /** The spans that share a code unit with the place, which is not empty. */
  overlapping({ start, end }: Span): Span[] {
    const found: Span[] = [];
    for (let at = this.#countBefore(end) - 1; (this.#ends[at] ?? -1) > start; at -= 1) {
      const span = this.#spans[at];
      if (span !== undefined && span.end > start) found.push(span);
    }
    return found;
  }

  /** Whether any span holds the place and more than it. */
  holdsMore({ start, end }: Span): boolean {
    return this.#endBefore(start) >= end || this.#endBefore(start + 1) > end;
  }

  /** The greatest end of the spans that start before `at`; -1 where there is none. */
  #endBefore(at: number): number {
    return this.#ends[this.#countBefore(at) - 1] ?? -1;
  }

  #countBefore(at: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#starts[middle] ?? at) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
