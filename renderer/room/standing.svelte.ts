import { untrack } from 'svelte';
import type { Side } from '../../src/core/span.ts';
import type { ViewMode, WorkspaceView } from '../../src/core/workspace/workspace-file.ts';
import type { Composing } from '../composer/composing.svelte.ts';
import { sides } from '../text/words.ts';
import type { PaneText } from './pane-text.ts';
import type { ReadingRoom } from './reading-room.svelte.ts';

/** Where the reader's line is, below the bar of the pane, in CSS pixels from its top. */
const line = 72;

/** How often a place is looked up again, once the paragraphs around it have their true height. */
const corrections = 3;

/**
 * Remembers in the workspace how the work stands on screen, and brings it back there when the workspace is opened
 * again: the view, the size and widths, the chosen theme, and the sentences at the top of both texts.
 */
export class Standing {
  readonly #room: ReadingRoom;
  readonly #composing: Composing;
  /** The workspaces whose view, and whose places, have been brought back, as {@link Workspace.opened} counts them. */
  #shown = 0;
  #settled = $state(0);

  constructor(room: ReadingRoom, composing: Composing) {
    this.#room = room;
    this.#composing = composing;
  }

  /** Keeps window and workspace in step; to be called while a component is set up. */
  watch(): void {
    $effect.pre(() => {
      this.#showView();
    });
    $effect(() => {
      this.#settle();
    });
    $effect(() => {
      const { reading, chosenId } = this.#room;
      const mode: ViewMode = this.#composing.open ? 'briefing' : reading.view;
      this.#look({ mode, theme: chosenId, textSize: reading.textSize, divider: reading.split });
    });
    for (const side of sides) $effect(() => this.#watchPlace(side));
  }

  /** The view comes back at once, before anything is compared. */
  #showView(): void {
    const { workspace, reading } = this.#room;
    if (workspace.opened === this.#shown) return;
    this.#shown = workspace.opened;
    untrack(() => {
      const { mode, textSize, divider } = workspace.view;
      reading.textSize = textSize;
      reading.split = divider;
      this.#composing.open = mode === 'briefing';
      if (mode !== 'briefing') this.#room.show(mode);
    });
  }

  /** Theme and places come back once the texts are compared and stand on screen. */
  #settle(): void {
    const { workspace, comparison, comparing, texts } = this.#room;
    const { opened } = workspace;
    if (opened === this.#settled) return;
    const empty = comparing.wanted === null;
    if (!empty && (comparison === null || comparing.pair !== comparing.wanted)) return;
    const { before, after } = texts;
    if (!empty && (before === null || after === null)) return;
    untrack(() => {
      const { theme, scroll } = workspace.view;
      if (theme !== null) this.#room.pin(theme);
      const still = (): boolean => workspace.opened === opened;
      const [first, second] = sides.map((side) => this.#goTo(texts[side], side, scroll[side], still));
      void Promise.all([first, second]).then(() => {
        if (still()) this.#settled = opened;
      });
    });
  }

  async #goTo(text: PaneText | null, side: Side, place: number | null, still: () => boolean): Promise<void> {
    const sentence = place === null ? undefined : this.#room.comparison?.[side].sentences[Math.floor(place)];
    if (text === null || place === null || sentence === undefined) return;
    const offset = sentence.start + (place % 1) * (sentence.end - sentence.start);
    this.#room.together.lead(null);
    // Each time just before the window is drawn, when the texts are about to be laid out anyway.
    for (let left = corrections; left >= 0; left -= 1) {
      await new Promise(requestAnimationFrame);
      if (!still()) return;
      text.scroller.scrollTo({ top: text.placeOf(offset) - line, behavior: 'instant' });
    }
  }

  #watchPlace(side: Side): (() => void) | undefined {
    const text = this.#room.texts[side];
    if (text === null) return;
    const remember = (): void => {
      const { scroll } = this.#room.workspace.view;
      this.#look({ scroll: { ...scroll, [side]: this.#placeAtLine(text, side) } });
    };
    text.scroller.addEventListener('scrollend', remember);
    return () => {
      text.scroller.removeEventListener('scrollend', remember);
    };
  }

  /** What stands at the reader's line, as the workspace names it; null where the text stands at its beginning. */
  #placeAtLine(text: PaneText, side: Side): number | null {
    const { scrollTop } = text.scroller;
    if (scrollTop < 1) return null;
    const offset = text.offsetAt(scrollTop + line);
    const sentences = this.#room.comparison?.[side].sentences ?? [];
    const at = sentences.findIndex(({ end }) => end > offset);
    const sentence = sentences[at];
    if (sentence === undefined) return null;
    const share = Math.max(0, offset - sentence.start) / (sentence.end - sentence.start);
    return at + Math.floor(1000 * share) / 1000;
  }

  #look(seen: Partial<WorkspaceView>): void {
    const { workspace } = this.#room;
    if (this.#settled !== workspace.opened) return;
    untrack(() => {
      const { view } = workspace;
      if (JSON.stringify({ ...view, ...seen }) !== JSON.stringify(view)) workspace.look(seen);
    });
  }
}
