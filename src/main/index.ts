import { app, dialog, ipcMain, Menu, protocol, session, utilityProcess, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { channels } from '../shared/contract.ts';
import { answerBridge } from './bridge.ts';
import { Exporter } from './exporter.ts';
import { menuTemplate } from './menu.ts';
import { askedFiles, openPair, parseAsked, type Asked } from './opening.ts';
import { PageMaker } from './page-maker.ts';
import { ownPage, ownScheme, serveFrom } from './protocol.ts';
import { hardenApp, hardenSession } from './security.ts';
import { Settings } from './settings.ts';
import { createWindow } from './window.ts';

const built = join(import.meta.dirname, '..');
const assets = join(built, '..', 'assets');
const development = !app.isPackaged;

hardenApp(app);
protocol.registerSchemesAsPrivileged([ownScheme]);

const asked: Asked = { files: askedFiles(process.argv, app.isPackaged), folder: process.cwd() };
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
  answerBridge({
    ipcMain,
    window,
    contents: () => (window.isDestroyed() ? null : window.webContents),
    report,
    openingPair: openAsked(window),
    exporter: new Exporter({
      ask: (options) => dialog.showSaveDialog(window, options),
      makePage: (briefing) => pages.make({ briefing, paper: settings.paper }),
      documents: () => app.getPath('documents'),
    }),
  });
  showMenu(window, settings);
  // Not before the page is there: the reader waits for the texts now, and for the briefing later.
  window.webContents.once('did-finish-load', () => {
    pages.warm();
  });
  // Rejected only where the window is closed while it loads: a file that is missing is an answer like others.
  window.loadURL(ownPage).catch(() => undefined);
}

/** The pair to open: what this start, or a later one that found this app running, was asked for. */
function openAsked(window: BrowserWindow): () => ReturnType<typeof openPair> {
  let current = asked;
  app.on('second-instance', (_event, _argv, _folder, passedOn) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    const later = parseAsked(passedOn);
    if (later.files.length === 0) return;
    current = later;
    window.webContents.reload();
  });
  return () => openPair(current, join(assets, 'dispatches'));
}

function showMenu(window: BrowserWindow, settings: Settings): void {
  const template = menuTemplate({
    platform: process.platform,
    development,
    paper: settings.paper,
    send: (command) => {
      window.webContents.send(channels.command, command);
    },
    choosePaper: (paper) => {
      settings.paper = paper;
    },
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
