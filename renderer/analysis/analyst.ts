import type { Codebook } from '../../src/core/themes/codebook.ts';
import type { Analysis, Answer, LongLists, OpeningTheme, Pair, Question } from './answer.ts';
import { withLists } from './parts.ts';

/** Compares pairs on a thread of its own, which is kept warm between questions and ended to cancel one. */
export class Analyst {
  readonly #start: () => Worker;
  #worker: Worker | null = null;
  #number = 0;

  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** Starts the thread ahead of the first question. */
  warm(): void {
    this.#worker ??= this.#start();
  }

  /**
   * Compares two texts, with a codebook of one's own laid over the shipped one where there is one. Rejects once the
   * signal aborts, and with an `Error` whose message can be shown if the comparison fails.
   * @param onOpening told the themes of the openings of long texts, while the rest is still being compared
   */
  compare(
    { before, after }: Pair,
    codebook: Codebook | null,
    signal: AbortSignal,
    onOpening: (themes: readonly OpeningTheme[]) => void,
  ): Promise<Analysis> {
    const number = (this.#number += 1);
    const worker = (this.#worker ??= this.#start());
    const done = new AbortController();
    const parts: Partial<LongLists>[] = [];
    const answered = new Promise<Analysis>((resolve, reject) => {
      const end = (problem: Error): void => {
        worker.terminate();
        if (this.#worker === worker) this.#worker = null;
        reject(problem);
      };
      const onMessage = ({ data: answer }: MessageEvent<Answer>): void => {
        if (answer.number !== number) return;
        if (answer.kind === 'opening') onOpening(answer.themes);
        else if (answer.kind === 'part') parts.push(answer.lists);
        else if (answer.kind === 'compared') resolve(withLists(answer.analysis, parts));
        else reject(new Error(answer.problem));
      };
      const onError = (event: ErrorEvent): void => {
        end(new Error(event.message || 'The comparison stopped without a reason.'));
      };
      worker.addEventListener('message', onMessage, { signal: done.signal });
      worker.addEventListener('error', onError, { signal: done.signal });
      signal.addEventListener(
        'abort',
        () => {
          end(new Error('cancelled'));
        },
        { signal: done.signal },
      );
    });
    worker.postMessage({ number, before, after, codebook } satisfies Question);
    return answered.finally(() => {
      done.abort();
    });
  }
}
