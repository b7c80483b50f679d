import type { BrowserWindow } from 'electron';

/** A window, as far as closing goes. */
export interface Closing extends Pick<BrowserWindow, 'destroy' | 'isDestroyed'> {
  on(event: 'close', listener: (event: { preventDefault: () => void }) => void): unknown;
  readonly webContents: Pick<BrowserWindow['webContents'], 'isCrashed' | 'isLoading'>;
}

export interface ClosingMeans {
  /** Asks the window for what it has not handed over yet. */
  readonly ask: () => void;
  /** Brings everything to the disk. */
  readonly settle: () => Promise<void>;
}

/** How long the window may take to hand over, and the disk to take it, in milliseconds: nobody waits for ever. */
const patience = { window: 2_000, disk: 8_000 };

/**
 * Lets a window go only once its work is on the disk. A window that does not answer goes all the same: what it
 * handed over before is kept.
 * @returns what to call when the window has handed over everything
 */
export function closeGently(window: Closing, { ask, settle }: ClosingMeans): () => void {
  let timer: NodeJS.Timeout | null = null;
  let leaving = false;

  const leave = (): void => {
    if (leaving) return;
    leaving = true;
    if (timer !== null) clearTimeout(timer);
    const late = new Promise<void>((resolve) => setTimeout(resolve, patience.disk).unref());
    void Promise.race([settle(), late]).finally(() => {
      if (!window.isDestroyed()) window.destroy();
    });
  };

  window.on('close', (event) => {
    event.preventDefault();
    if (timer !== null || leaving) return;
    if (window.webContents.isCrashed() || window.webContents.isLoading()) {
      leave();
      return;
    }
    timer = setTimeout(leave, patience.window);
    ask();
  });
  return leave;
}
