import {
  app,
  dialog,
  ipcMain,
  Menu,
  protocol,
  session,
  utilityProcess,
  type BrowserWindow,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron';
import { join } from 'node:path';
import { channels, type Command } from '../shared/contract.ts';
import { answerBridge } from './bridge.ts';
import { closeGently } from './close-gently.ts';
import { Exporter } from './exporter.ts';
import { makeFile } from './make-file.ts';
import { Keeper } from './keeper.ts';
import { menuTemplate } from './menu.ts';
import { askedFiles, parseAsked, readShipped, type Asked } from './opening.ts';
import { PageMaker } from './page-maker.ts';
import { ownPage, ownScheme, serveFrom } from './protocol.ts';
import { Recents } from './recents.ts';
import { hardenApp, hardenSession } from './security.ts';
import { Settings } from './settings.ts';
import { Title } from './title.ts';
import { createWindow } from './window.ts';
import { Workspaces } from './workspaces.ts';

const built = join(import.meta.dirname, '..');
const assets = join(built, '..', 'assets');
const development = !app.isPackaged;

hardenApp(app);
protocol.registerSchemesAsPrivileged([ownScheme]);

let asked: Asked = { files: askedFiles(process.argv, app.isPackaged), folder: process.cwd() };
// macOS names the file that the app is started with by an event, which comes before the window is there.
let openAsked = (wanted: Asked): void => {
  asked = wanted;
};
app.on('open-file', (event, path) => {
  event.preventDefault();
  openAsked({ files: [path], folder: '' });
});
if (app.requestSingleInstanceLock({ ...asked })) {
  // Awaiting readiness at the top level would hold it up for ever: Electron waits for this module first.
  app.whenReady().then(start).catch(giveUp);
  app.on('window-all-closed', () => {
    app.quit();
  });
} else {
  app.quit();
}

function start(): void {
  hardenSession(session.defaultSession, development);
  protocol.handle(ownScheme.scheme, serveFrom(join(built, 'renderer')));

  const settings = new Settings(join(app.getPath('userData'), 'settings.json'));
  const window = createWindow({
    preload: join(built, 'preload', 'index.cjs'),
    stateFile: join(app.getPath('userData'), 'window.json'),
    development,
  });
  const pages = new PageMaker(() =>
    utilityProcess.fork(join(built, 'pdf', 'worker.js'), [], { serviceName: 'Sidelight page' }),
  );
  const send = (command: Command): void => {
    window.webContents.send(channels.command, command);
  };
  const title: Title = new Title(window, process.platform, () => keeper);
  const recoveryFile = join(app.getPath('userData'), 'recovery', 'last.json');
  const keeper = new Keeper(recoveryFile, () => {
    title.update();
  });
  const recents: Recents = new Recents(join(app.getPath('userData'), 'recents.json'), (added) => {
    if (added !== null) app.addRecentDocument(added);
    refreshMenu();
  });
  const means = {
    keeper,
    recents,
    recoveryFile,
    asideFolder: join(app.getPath('userData'), 'set-aside'),
    askOpen: (options: OpenDialogOptions) => dialog.showOpenDialog(window, options),
    askSave: (options: SaveDialogOptions) => dialog.showSaveDialog(window, options),
    documents: () => app.getPath('documents'),
    shipped: () => readShipped(join(assets, 'dispatches')),
  };
  const workspaces = new Workspaces(means, asked);
  const openWanted = (files: Asked): void => {
    workspaces.want(files);
    send('open-wanted');
  };
  const refreshMenu = (): void => {
    showMenu(settings, recents, send, (path) => {
      openWanted({ files: [path], folder: '' });
    });
  };
  const readyToClose = closeGently(window, {
    ask: () => {
      send('close');
    },
    settle: () => keeper.settle(),
  });
  openAsked = openWanted;
  openLater(window);
  answerBridge({
    ipcMain,
    window,
    contents: () => (window.isDestroyed() ? null : window.webContents),
    report,
    workspaces,
    keeper,
    title,
    readyToClose,
    exporter: new Exporter({
      ask: (options) => dialog.showSaveDialog(window, options),
      make: (request) => makeFile(request, (page) => pages.make(page)),
      documents: () => app.getPath('documents'),
    }),
    makePage: (request) => pages.make(request),
    paper: {
      preferred: () => settings.paper,
      choose: (paper) => {
        settings.paper = paper;
        const entry = Menu.getApplicationMenu()?.getMenuItemById(`paper-${paper}`);
        if (entry) entry.checked = true;
      },
    },
  });
  // Rejected only where the window is closed while it loads: a file that is missing is an answer like others.
  window.loadURL(ownPage).catch(() => undefined);
  // While the page's process starts.
  refreshMenu();
}

/** Opens what a later start of the app asks of this one. */
function openLater(window: BrowserWindow): void {
  app.on('second-instance', (_event, _argv, _folder, passedOn) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    const later = parseAsked(passedOn);
    if (later.files.length > 0) openAsked(later);
  });
}

function showMenu(
  settings: Settings,
  recents: Recents,
  send: (command: Command) => void,
  openRecent: (path: string) => void,
): void {
  const template = menuTemplate({
    platform: process.platform,
    development,
    paper: settings.paper,
    recents: recents.entries,
    send,
    openRecent,
  });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function report(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}

function giveUp(error: unknown): void {
  report(error);
  dialog.showErrorBox('Sidelight could not start', 'A part of it is missing or damaged. Install it again.');
  app.exit(1);
}
