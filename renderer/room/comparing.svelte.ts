import type { Analyst } from '../analysis/analyst.ts';
import type { Codebook } from '../../src/core/themes/codebook.ts';
import type { Analysis, OpeningTheme, Pair } from '../analysis/answer.ts';

/** How long a comparison may take, in milliseconds, before the window speaks of it. */
const patience = 300;

/** The pair on screen and the comparison of it, through every stage of getting there. */
export class Comparing {
  /** What stands in the window. */
  pair = $state.raw<Pair | null>(null);
  analysis = $state.raw<Analysis | null>(null);
  /** What is known of long texts before they are compared. */
  opening = $state.raw<readonly OpeningTheme[]>([]);
  stage = $state<'idle' | 'running' | 'slow' | 'cancelled' | 'failed'>('idle');
  problem = $state('');
  readonly #analyst: Analyst;
  readonly #onPair: (pair: Pair) => void;
  #running: AbortController | null = null;
  /** The pair last asked for, which comes on screen with its analysis, or without if that takes long. */
  wanted = $state.raw<Pair | null>(null);
  #codebook: Codebook | null = null;

  constructor(analyst: Analyst, onPair: (pair: Pair) => void) {
    this.#analyst = analyst;
    this.#onPair = onPair;
  }

  /**
   * Compares a pair; a comparison that still runs is given up for it.
   * @param codebook to be laid over the shipped one
   */
  async show(pair: Pair, codebook: Codebook | null): Promise<void> {
    this.#codebook = codebook;
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.wanted = pair;
    this.stage = 'running';
    const timer = setTimeout(() => {
      this.stage = 'slow';
      this.#put(pair, null);
    }, patience);
    const onOpening = (themes: readonly OpeningTheme[]): void => {
      if (this.#running !== running) return;
      this.#put(pair, null);
      this.opening = themes;
    };
    try {
      const analysis = await this.#analyst.compare(pair, codebook, running.signal, onOpening);
      if (this.#running !== running) return;
      this.stage = 'idle';
      this.#put(pair, analysis);
    } catch (error) {
      if (this.#running !== running) return;
      this.stage = running.signal.aborted ? 'cancelled' : 'failed';
      this.problem = error instanceof Error ? error.message : String(error);
      this.#put(pair, null);
    } finally {
      clearTimeout(timer);
    }
  }

  cancel(): void {
    this.#running?.abort();
  }

  again(): void {
    if (this.wanted !== null) void this.show(this.wanted, this.#codebook);
  }

  /** Takes the pair away: a side is empty. */
  clear(): void {
    this.#running?.abort();
    this.#running = null;
    this.wanted = null;
    this.pair = null;
    this.analysis = null;
    this.opening = [];
    this.stage = 'idle';
  }

  #put(pair: Pair, analysis: Analysis | null): void {
    this.analysis = analysis;
    if (this.pair !== pair || analysis !== null) this.opening = [];
    if (this.pair === pair) return;
    this.pair = pair;
    this.#onPair(pair);
  }
}
