import type { PageAnswer, PageRequest } from '../pdf/messages.ts';
import { Refusal } from './refusal.ts';

/** The process that makes pages, as far as it is used here: Electron's `UtilityProcess`. */
export interface PageProcess {
  postMessage(message: PageRequest): void;
  on(event: 'message', listener: (answer: PageAnswer) => void): unknown;
  on(event: 'exit', listener: () => void): unknown;
  kill(): unknown;
}

/** A page as the process gives it. */
export type MadePage = Extract<PageAnswer, { kind: 'made' }>;

interface Waiting {
  readonly resolve: (made: MadePage) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * Has pages made in a process of their own: laying one out would hold up every window, and what reads fonts and
 * compresses streams should not share a process with what may write files. The process is kept for the next page.
 */
export class PageMaker {
  readonly #start: () => PageProcess;
  readonly #patience: number;
  readonly #waiting = new Map<number, Waiting>();
  #process: PageProcess | null = null;
  #requests = 0;

  /**
   * @param start starts the process
   * @param patience milliseconds after which a page counts as never coming
   */
  constructor(start: () => PageProcess, patience = 60_000) {
    this.#start = start;
    this.#patience = patience;
  }

  /** The process, started with the first page: until then it would only take memory from the texts. */
  #running(): PageProcess {
    this.#process ??= this.#begin();
    return this.#process;
  }

  /** @throws {Refusal} where the page cannot be made, the process ends, or the time is over */
  async make(request: Omit<PageRequest, 'id'>): Promise<MadePage> {
    this.#requests += 1;
    const id = this.#requests;
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise<MadePage>((resolve, reject) => {
        this.#waiting.set(id, { resolve, reject });
        timer = setTimeout(() => {
          this.#end('Making the page took too long. Try again, or compare shorter texts.');
        }, this.#patience);
        this.#running().postMessage({ ...request, id });
      });
    } finally {
      clearTimeout(timer);
      this.#waiting.delete(id);
    }
  }

  #begin(): PageProcess {
    const process = this.#start();
    process.on('message', (answer) => {
      const waiting = this.#waiting.get(answer.id);
      if (answer.kind === 'made') waiting?.resolve(answer);
      else waiting?.reject(new Refusal(answer.problem));
    });
    process.on('exit', () => {
      // One that was ended for its slowness has a successor by now, whose pages are still coming.
      if (this.#process === process) this.#end('The part of Sidelight that makes the page has stopped. Try again.');
    });
    return process;
  }

  #end(problem: string): void {
    this.#process?.kill();
    this.#process = null;
    for (const { reject } of this.#waiting.values()) reject(new Refusal(problem));
  }
}
