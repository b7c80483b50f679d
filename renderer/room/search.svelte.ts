import { stems } from '../../assets/language/english.json';
import type { Side, Span } from '../../src/core/span.ts';
import type { Pair } from '../analysis/answer.ts';
import { findWords } from '../text/find.ts';

/** A place that was found. */
export interface Hit extends Span {
  readonly side: Side;
}

const language = { stems };

/** The search over both texts at once. */
export class Search {
  open = $state(false);
  /** Grows each time the reader asks for the search, open or not. */
  asked = $state(0);
  wanted = $state('');
  wholeWords = $state(false);
  inflected = $state(false);
  /** The hit that the reader has gone to. */
  #reached = $state.raw<Hit | null>(null);
  readonly #pair: () => Pair | null;
  readonly #bring: (hit: Hit) => void;

  /** What was found in each text, in order. */
  readonly found: Readonly<Record<Side, readonly Hit[]>> = $derived.by(() => ({
    before: this.#find('before'),
    after: this.#find('after'),
  }));
  readonly hits: readonly Hit[] = $derived([...this.found.before, ...this.found.after]);
  /** Null once something else is wanted: the next step starts over. */
  readonly current: Hit | null = $derived.by(() => {
    const reached = this.#reached;
    return reached !== null && this.found[reached.side].includes(reached) ? reached : null;
  });

  /** @param bring is told the hit that the reader goes to */
  constructor(pair: () => Pair | null, bring: (hit: Hit) => void) {
    this.#pair = pair;
    this.#bring = bring;
  }

  ask(): void {
    this.open = true;
    this.asked += 1;
  }

  /** Goes to the next hit or the one before, from the left text to the right one and round. */
  step(by: 1 | -1): void {
    const count = this.hits.length;
    const at = this.current === null ? (by === 1 ? -1 : count) : this.hits.indexOf(this.current);
    const hit = this.hits[(at + by + count) % Math.max(count, 1)];
    if (hit === undefined) return;
    this.#reached = hit;
    this.#bring(hit);
  }

  #find(side: Side): Hit[] {
    const text = this.#pair()?.[side].text;
    if (!this.open || text === undefined) return [];
    return findWords(text, this.wanted, this, language).map(({ start, end }) => ({ side, start, end }));
  }
}
