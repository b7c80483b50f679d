import type { PageOutcome, PageToMake, SidelightBridge } from '../../src/shared/contract.ts';

/** How long the analyst may pause between two keys, in milliseconds, before the page is made anew. */
const pause = 20;

/** A page that was made. */
export interface Made extends Omit<Extract<PageOutcome, { kind: 'made' }>, 'kind'> {
  /** What it was made from. */
  readonly of: PageToMake;
  /** When it was asked for, in milliseconds since the window opened. */
  readonly asked: number;
}

/** Keeps the page in step with the briefing: one page is made at a time, and of those that wait only the last. */
export class Preview {
  made = $state.raw<Made | null>(null);
  problem = $state<string | null>(null);
  readonly #bridge: Pick<SidelightBridge, 'renderPage'>;
  #wanted: { readonly page: PageToMake; readonly asked: number } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #making: Promise<void> | null = null;

  constructor(bridge: Pick<SidelightBridge, 'renderPage'>) {
    this.#bridge = bridge;
  }

  /** Asks for the page of a briefing; the one that was asked for before and is not begun is forgotten. */
  want(page: PageToMake): void {
    this.#wanted = { page, asked: performance.now() };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      void this.#make();
    }, pause);
  }

  /** The page of a briefing, made now where it is not the one that is shown; null where it cannot be made. */
  async settle(page: PageToMake): Promise<Made | null> {
    clearTimeout(this.#timer);
    if (this.made?.of !== page) this.#wanted = { page, asked: performance.now() };
    await this.#make();
    return this.made?.of === page ? this.made : null;
  }

  /** Forgets the page: there is nothing to show any more. */
  clear(): void {
    clearTimeout(this.#timer);
    this.#wanted = null;
    this.made = null;
    this.problem = null;
  }

  #make(): Promise<void> {
    this.#making ??= this.#makeAll().finally(() => {
      this.#making = null;
    });
    return this.#making;
  }

  async #makeAll(): Promise<void> {
    while (this.#wanted !== null) {
      const { page, asked } = this.#wanted;
      this.#wanted = null;
      const outcome = await this.#answerFor(page);
      if (outcome.kind === 'made') this.made = { ...outcome, of: page, asked };
      this.problem = outcome.kind === 'failed' ? outcome.problem : null;
    }
  }

  #answerFor(page: PageToMake): ReturnType<SidelightBridge['renderPage']> {
    return this.#bridge.renderPage(page).catch((error: unknown) => ({
      kind: 'failed',
      problem: error instanceof Error ? error.message : String(error),
    }));
  }
}
