import { tick } from 'svelte';
import { writtenAs } from '../../src/core/briefing/formats/written.ts';
import type { Format, PageToMake, SidelightBridge } from '../../src/shared/contract.ts';
import type { Notices } from '../room/notices.svelte.ts';
import type { Preview } from './preview.svelte.ts';

/** As fine as office printers set type. */
const dotsPerInch = 300;

interface Source {
  readonly page: PageToMake | null;
  /** The comparison as JSON, which a page that is kept carries inside. */
  readonly attachment: string;
  readonly preview: Preview;
}

/** What leaves the window: the page printed, the briefing saved in a format, its text copied. */
export class Outgoing {
  /** The page as it is printed, while it is; the style sheet for print shows it alone. */
  sheet = $state.raw<HTMLCanvasElement | null>(null);
  readonly #bridge: SidelightBridge;
  readonly #notices: Notices;
  readonly #from: Source;

  constructor(bridge: SidelightBridge, notices: Notices, from: Source) {
    this.#bridge = bridge;
    this.#notices = notices;
    this.#from = from;
  }

  /** Saves the briefing where the reader says, and offers to show the file. */
  async export(format: Format): Promise<void> {
    await this.#withPage('export', async (page) => {
      const outcome = await this.#bridge.exportBriefing({ ...page, comparison: this.#from.attachment, format });
      if (outcome.kind === 'failed') this.#notices.tell('problem', outcome.problem);
      if (outcome.kind !== 'saved') return;
      const told = [`Saved “${outcome.fileName}”.`, ...outcome.warnings].join(' ');
      this.#notices.tell('news', told, [this.#revealing('Show in folder', 'folder'), this.#revealing('Open', 'open')]);
    });
  }

  /** Prints the page through the system's dialog. */
  async print(): Promise<void> {
    await this.#withPage('print', async (page) => {
      const made = await this.#from.preview.settle(page);
      if (made === null) throw new Error(this.#from.preview.problem ?? 'The page could not be made. Try again.');
      const { drawSheet } = await import('./draw-page.ts');
      this.sheet = await drawSheet(made.bytes, dotsPerInch);
      await tick();
      const outcome = await this.#bridge.printPage(page.paper);
      if (outcome.kind === 'failed') this.#notices.tell('problem', outcome.problem);
    });
    this.sheet = null;
  }

  /** Copies the words of the page as plain text. */
  async copy(): Promise<void> {
    await this.#withPage('copy', async ({ briefing }) => {
      await this.#bridge.copyText(writtenAs('txt', briefing));
      this.#notices.tell('news', 'Copied the briefing as text.');
    });
  }

  async #withPage(purpose: string, act: (page: PageToMake) => Promise<void>): Promise<void> {
    const { page } = this.#from;
    if (page === null) {
      this.#notices.tell('problem', `There is nothing to ${purpose} until the two texts are compared.`);
      return;
    }
    await this.#tryTo(() => act(page));
  }

  #revealing(label: string, how: 'folder' | 'open') {
    return {
      label,
      run: () => {
        void this.#tryTo(() => this.#bridge.revealExport(how));
      },
    };
  }

  async #tryTo(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.#notices.tell('problem', error instanceof Error ? error.message : String(error));
    }
  }
}
