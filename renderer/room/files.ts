import type { DispatchText } from '../../src/core/dispatch/dispatch.ts';
import type { Side } from '../../src/core/span.ts';
import { largestText, type OpenOutcome, type SidelightBridge } from '../../src/shared/contract.ts';
import { otherSide } from '../text/words.ts';
import type { Comparing } from './comparing.svelte.ts';
import type { Notices } from './notices.svelte.ts';

/** Texts on their way into the window, and the page on its way out. */
export class Files {
  readonly #bridge: SidelightBridge;
  readonly #notices: Notices;
  readonly #comparing: Comparing;

  constructor(bridge: SidelightBridge, notices: Notices, comparing: Comparing) {
    this.#bridge = bridge;
    this.#notices = notices;
    this.#comparing = comparing;
  }

  /** Shows the pair that the app starts with. */
  async openPair(): Promise<void> {
    await this.#tryTo(async () => {
      const { before, after, problems = [] } = await this.#bridge.openingPair();
      for (const problem of problems) this.#notices.tell('problem', problem);
      await this.#comparing.show({ before, after });
    });
  }

  /** Asks for a file and puts it on one side. */
  async open(side: Side): Promise<void> {
    await this.#tryTo(async () => {
      await this.#take(side, await this.#bridge.openDispatch(side));
    });
  }

  /** Puts dropped files on one side: exactly one, and none that is too large to be read. */
  async drop(side: Side, files: readonly File[]): Promise<void> {
    const [file, more] = files;
    if (file === undefined || more !== undefined) {
      this.#notices.tell('problem', 'Drop one file at a time, on the side where it should stand.');
      return;
    }
    if (file.size > largestText) {
      this.#notices.tell('problem', `“${file.name}” is larger than 10 MB. Sidelight reads texts of up to 10 MB.`);
      return;
    }
    await this.#tryTo(async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      await this.#take(side, await this.#bridge.readDropped({ name: file.name, bytes }));
    });
  }

  swap(): void {
    const pair = this.#comparing.wanted;
    if (pair !== null) void this.#comparing.show({ before: pair.after, after: pair.before });
  }

  /** Exports the page of what is on screen, and offers to show it. */
  async export(): Promise<void> {
    const briefing = this.#comparing.analysis?.briefing;
    if (briefing === undefined) {
      this.#notices.tell('problem', 'There is nothing to export until the two texts are compared.');
      return;
    }
    await this.#tryTo(async () => {
      const outcome = await this.#bridge.exportBriefing(briefing);
      if (outcome.kind === 'failed') this.#notices.tell('problem', outcome.problem);
      if (outcome.kind !== 'saved') return;
      const told = [`Saved “${outcome.fileName}”.`, ...outcome.warnings].join(' ');
      this.#notices.tell('news', told, [
        {
          label: 'Show in folder',
          run: () => {
            this.#reveal('folder');
          },
        },
        {
          label: 'Open',
          run: () => {
            this.#reveal('open');
          },
        },
      ]);
    });
  }

  #reveal(how: 'folder' | 'open'): void {
    void this.#tryTo(() => this.#bridge.revealExport(how));
  }

  async #take(side: Side, outcome: OpenOutcome): Promise<void> {
    if (outcome.kind === 'refused') this.#notices.tell('problem', outcome.problem);
    if (outcome.kind !== 'opened') return;
    this.#notices.clear();
    const other = this.#comparing.wanted?.[otherSide(side)];
    if (other !== undefined) await this.#comparing.show(pairWith(side, outcome.dispatch, other));
  }

  async #tryTo(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.#notices.tell('problem', error instanceof Error ? error.message : String(error));
    }
  }
}

function pairWith(side: Side, opened: DispatchText, other: DispatchText) {
  return side === 'before' ? { before: opened, after: other } : { before: other, after: opened };
}
