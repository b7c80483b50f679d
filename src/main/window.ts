import { BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import { background, windowOptions } from './window-options.ts';
import { placeWindow, readWindowState, writeWindowState } from './window-state.ts';

/** What the window needs of its surroundings. */
export interface WindowMatter {
  /** Path of the preload script. */
  readonly preload: string;
  /** Where the window's place is kept. */
  readonly stateFile: string;
  readonly development: boolean;
}

/** Makes the one window. It is shown as soon as the page that it is then told to load is drawn. */
export function createWindow({ preload, stateFile, development }: WindowMatter): BrowserWindow {
  const state = readWindowState(stateFile);
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  const place = placeWindow(state, [primary.workArea, ...others.map(({ workArea }) => workArea)]);
  const window = new BrowserWindow(windowOptions(place, nativeTheme.shouldUseDarkColors, preload, development));

  window.once('ready-to-show', () => {
    if (state?.maximised === true) window.maximize();
    window.show();
  });
  window.on('close', () => {
    writeWindowState(stateFile, { bounds: window.getNormalBounds(), maximised: window.isMaximized() });
  });
  // The title is set by `showTitle`; the page's own is the same for every pair of texts.
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  const followTheme = (): void => {
    window.setBackgroundColor(nativeTheme.shouldUseDarkColors ? background.dark : background.light);
  };
  nativeTheme.on('updated', followTheme);
  window.once('closed', () => nativeTheme.off('updated', followTheme));
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') void offerReload(window);
  });
  return window;
}

/** The page has died: an empty window would leave its reader guessing. */
async function offerReload(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'The two texts can no longer be shown.',
    detail: 'The part of Sidelight that shows them has stopped. Load it again, or quit.',
    buttons: ['Load Again', 'Quit'],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 0) window.webContents.reload();
  else window.close();
}
