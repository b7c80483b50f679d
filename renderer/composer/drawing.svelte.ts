import type { DrawnPage } from './draw-page.ts';
import type { Made } from './preview.svelte.ts';

/** The page that stands in the window, and what it was drawn from. */
export interface Standing {
  readonly page: DrawnPage;
  readonly of: Made;
}

/** Draws pages one after the other; the last one drawn stands until the next one is whole. */
export class Drawing {
  standing = $state.raw<Standing | null>(null);
  problem = $state<string | null>(null);
  #wanted: { made: Made; width: number } | null = null;
  #drawing = false;

  /** Draws a page so many CSS pixels wide; of pages that wait only the last is drawn. */
  want(made: Made, width: number): void {
    this.#wanted = { made, width };
    if (!this.#drawing) void this.#drawAll();
  }

  async #drawAll(): Promise<void> {
    this.#drawing = true;
    // Fetched with the first page: who only reads the texts does not wait for what draws pages.
    const { drawPage } = await import('./draw-page.ts');
    while (this.#wanted !== null) {
      const { made, width } = this.#wanted;
      this.#wanted = null;
      try {
        this.standing = { page: await drawPage(made.bytes, width, devicePixelRatio), of: made };
        this.problem = null;
      } catch (error) {
        this.problem = error instanceof Error ? error.message : String(error);
      }
    }
    this.#drawing = false;
  }
}
