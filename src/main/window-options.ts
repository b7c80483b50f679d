import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';

/** The page's own background in each scheme, so that the window does not flash before it is drawn. */
export const background = { light: '#fcfbf8', dark: '#17181b' } as const;

/** Where the window is put; without a position the system centres it. */
export type WindowPlace = Pick<Rectangle, 'width' | 'height'> & Partial<Pick<Rectangle, 'x' | 'y'>>;

/** The smallest size at which both texts can still be read side by side, in device-independent pixels. */
export const smallest = { width: 720, height: 480 } as const;

/**
 * How Sidelight's one window is made.
 * @param preload path of the preload script
 * @param development whether the developer tools may be opened
 */
export function windowOptions(
  place: WindowPlace,
  dark: boolean,
  preload: string,
  development: boolean,
): BrowserWindowConstructorOptions {
  return {
    ...place,
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: 'Sidelight',
    show: false,
    backgroundColor: dark ? background.dark : background.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      plugins: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      devTools: development,
    },
  };
}
