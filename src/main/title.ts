import type { BrowserWindow } from 'electron';

/** What is told of the open workspace. */
export interface TitleMatter {
  /** Of its file, or null where it has none. */
  readonly fileName: string | null;
  /** Whether there is work that is in no file of the analyst's. */
  readonly unsaved: boolean;
}

/** The window's title: the file, the two texts, and a dot before them where something is not saved. */
export class Title {
  readonly #window: Pick<BrowserWindow, 'setTitle' | 'setDocumentEdited' | 'isDestroyed'>;
  readonly #platform: NodeJS.Platform;
  readonly #matter: () => TitleMatter;
  #names = '';
  #shown = '';

  constructor(
    window: Pick<BrowserWindow, 'setTitle' | 'setDocumentEdited' | 'isDestroyed'>,
    platform: NodeJS.Platform,
    matter: () => TitleMatter,
  ) {
    this.#window = window;
    this.#platform = platform;
    this.#matter = matter;
  }

  /** Says which texts are shown. */
  name(names: string): void {
    this.#names = names;
    this.update();
  }

  update(): void {
    if (this.#window.isDestroyed()) return;
    const { fileName, unsaved } = this.#matter();
    const parts = [fileName, this.#names, 'Sidelight'].filter((part) => part !== null && part !== '');
    // macOS has its own sign for it, in the window's frame.
    const mac = this.#platform === 'darwin';
    const title = `${unsaved && !mac ? '• ' : ''}${parts.join(' · ')}`;
    if (mac) this.#window.setDocumentEdited(unsaved);
    if (title !== this.#shown) this.#window.setTitle(title);
    this.#shown = title;
  }
}
