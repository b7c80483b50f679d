import type { App, Session, WebContents } from 'electron';
import { ownOrigin, ownPage } from './protocol.ts';

/**
 * Before the app is ready. The sandbox is forced on every process, except where the person who starts the app
 * has switched it off by hand (root on Linux cannot have one); and no host name can be looked up, so that what
 * Chromium fetches behind every page's back (hints, dictionaries, updates) has nowhere to go.
 */
export function hardenApp(app: Pick<App, 'commandLine' | 'enableSandbox' | 'on'>): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.on('web-contents-created', (_event, contents) => {
    hardenContents(contents);
  });
}

/**
 * First thing when the app is ready.
 * @param development whether the developer tools may load their own pages
 */
export function hardenSession(session: Session, development: boolean): void {
  // Left alone, Chromium fetches a spelling dictionary as soon as it starts.
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.setPermissionRequestHandler((_contents, _permission, callback) => {
    callback(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setCertificateVerifyProc((_request, callback) => {
    callback(refusedCertificate);
  });
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !mayLoad(details.url, development) });
  });
  session.on('will-download', (event) => {
    event.preventDefault();
  });
}

/** Chromium's result code for a certificate that is not trusted. */
const refusedCertificate = -2;

/** Whether a page of ours may load an address. What leaves the machine never may. */
export function mayLoad(url: string, development: boolean): boolean {
  return url.startsWith(`${ownOrigin}/`) || (development && url.startsWith('devtools://devtools/'));
}

/** Keeps a page where it is: no new window, no other address, no embedded page. */
export function hardenContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-frame-navigate', (details) => {
    if (!details.isMainFrame || details.url !== ownPage) details.preventDefault();
  });
  contents.on('will-redirect', (details) => {
    details.preventDefault();
  });
  // Chromium asks nobody before it goes to `about:blank`: the way back is all that is left.
  contents.on('did-navigate', (_event, url) => {
    if (contents.getType() === 'window' && url !== ownPage) void contents.loadURL(ownPage);
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
}
