import type { App, Session, WebContents } from 'electron';
import { EventEmitter } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { hardenApp, hardenContents, hardenSession, mayLoad } from './security.ts';

function fakeApp(switches: readonly string[]) {
  const events = new EventEmitter();
  const commandLine = { hasSwitch: (name: string) => switches.includes(name), appendSwitch: vi.fn() };
  const enableSandbox = vi.fn();
  hardenApp({ commandLine, enableSandbox, on: events.on.bind(events) } as unknown as App);
  return { events, commandLine, enableSandbox };
}

function fakeSession(development: boolean) {
  const events = new EventEmitter();
  const session = {
    setSpellCheckerEnabled: vi.fn(),
    setSpellCheckerLanguages: vi.fn(),
    setPermissionRequestHandler: vi.fn(),
    setPermissionCheckHandler: vi.fn(),
    setDevicePermissionHandler: vi.fn(),
    setCertificateVerifyProc: vi.fn(),
    webRequest: { onBeforeRequest: vi.fn() },
    on: events.on.bind(events),
  };
  hardenSession(session as unknown as Session, development);
  return { session, events };
}

function fakeContents(type = 'window') {
  const events = new EventEmitter();
  const setWindowOpenHandler = vi.fn();
  const setWebRTCIPHandlingPolicy = vi.fn();
  const loadURL = vi.fn(() => Promise.resolve());
  const contents = {
    setWindowOpenHandler,
    setWebRTCIPHandlingPolicy,
    loadURL,
    getType: () => type,
    on: events.on.bind(events),
  } as unknown as WebContents;
  return { contents, events, setWindowOpenHandler, setWebRTCIPHandlingPolicy, loadURL };
}

/** The handler that was handed to a recorded function. */
function handler(recorded: { mock: { calls: unknown[][] } }): (...given: unknown[]) => unknown {
  const given = recorded.mock.calls[0]?.[0];
  if (typeof given !== 'function') throw new Error('No handler was set.');
  return (...values) => Reflect.apply(given, undefined, values) as unknown;
}

/** Whether a listener prevented the event it was sent. */
function isPrevented(events: EventEmitter, name: string, details: object = {}): boolean {
  const preventDefault = vi.fn();
  events.emit(name, { preventDefault, ...details });
  return preventDefault.mock.calls.length > 0;
}

describe('the app', () => {
  it('forces the sandbox', () => {
    expect(fakeApp([]).enableSandbox).toHaveBeenCalledOnce();
  });

  it('leaves the sandbox off where it was switched off by hand', () => {
    expect(fakeApp(['no-sandbox']).enableSandbox).not.toHaveBeenCalled();
  });

  it('lets no host name be looked up', () => {
    expect(fakeApp([]).commandLine.appendSwitch).toHaveBeenCalledWith('host-resolver-rules', 'MAP * ~NOTFOUND');
  });

  it('hardens every page that is made', () => {
    const { events } = fakeApp([]);
    const { contents, setWindowOpenHandler } = fakeContents();
    events.emit('web-contents-created', {}, contents);
    expect(setWindowOpenHandler).toHaveBeenCalledOnce();
  });
});

describe('the session', () => {
  it.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'fullscreen', 'unknown'])(
    'refuses the permission %s, asked for or looked up',
    (permission) => {
      const { session } = fakeSession(false);
      const callback = vi.fn();
      handler(session.setPermissionRequestHandler)({}, permission, callback, {});
      expect(callback).toHaveBeenCalledExactlyOnceWith(false);
      expect(handler(session.setPermissionCheckHandler)({}, permission, 'app://sidelight', {})).toBe(false);
    },
  );

  it.each(['hid', 'serial', 'usb'])('refuses every %s device', (deviceType) => {
    const { session } = fakeSession(false);
    expect(handler(session.setDevicePermissionHandler)({ deviceType, origin: 'app://sidelight' })).toBe(false);
  });

  it('trusts no certificate', () => {
    const { session } = fakeSession(false);
    const callback = vi.fn();
    handler(session.setCertificateVerifyProc)({ hostname: 'a.test', verificationResult: 'net::OK' }, callback);
    expect(callback).toHaveBeenCalledExactlyOnceWith(-2);
  });

  it('turns the spelling checker off, and asks for no dictionary', () => {
    const { session } = fakeSession(false);
    expect(session.setSpellCheckerEnabled).toHaveBeenCalledExactlyOnceWith(false);
    expect(session.setSpellCheckerLanguages).toHaveBeenCalledExactlyOnceWith([]);
  });

  it('downloads nothing', () => {
    expect(isPrevented(fakeSession(false).events, 'will-download')).toBe(true);
  });

  it.each([
    ['app://sidelight/index.html', false],
    ['https://a.test/', true],
  ])('asked for %s, cancels: %s', (url, cancel) => {
    const { session } = fakeSession(false);
    const callback = vi.fn();
    handler(session.webRequest.onBeforeRequest)({ url }, callback);
    expect(callback).toHaveBeenCalledExactlyOnceWith({ cancel });
  });
});

describe('what a page may load', () => {
  it.each([
    'http://a.test/',
    'https://a.test/app://sidelight/',
    'ws://a.test/',
    'wss://127.0.0.1/',
    'ftp://a.test/',
    'file:///etc/passwd',
    'app://sidelight.a.test/',
    'app://sidelight',
    'chrome://gpu/',
    'chrome-extension://a/',
    'devtools://devtools.a.test/',
    '',
  ])('is never %j', (url) => {
    expect(mayLoad(url, false)).toBe(false);
    expect(mayLoad(url, true)).toBe(false);
  });

  it('is its own files, and the tools in development', () => {
    expect(mayLoad('app://sidelight/assets/app.js', false)).toBe(true);
    expect(mayLoad('devtools://devtools/bundled/devtools_app.html', false)).toBe(false);
    expect(mayLoad('devtools://devtools/bundled/devtools_app.html', true)).toBe(true);
  });
});

describe('a page', () => {
  it('opens no window', () => {
    const { contents, setWindowOpenHandler } = fakeContents();
    hardenContents(contents);
    expect(handler(setWindowOpenHandler)({ url: 'https://a.test/' })).toEqual({ action: 'deny' });
    expect(handler(setWindowOpenHandler)({ url: 'app://sidelight/index.html' })).toEqual({ action: 'deny' });
  });

  it.each([
    'https://a.test/',
    'file:///etc/passwd',
    'app://sidelight/other.html',
    'app://sidelight/index.html?next=https://a.test/',
    'data:text/html,x',
    'about:blank',
    'javascript:alert(1)',
  ])('does not go to %s', (url) => {
    const { contents, events } = fakeContents();
    hardenContents(contents);
    expect(isPrevented(events, 'will-frame-navigate', { url, isMainFrame: true })).toBe(true);
  });

  it('may load itself again, in its main frame only', () => {
    const { contents, events } = fakeContents();
    hardenContents(contents);
    const url = 'app://sidelight/index.html';
    expect(isPrevented(events, 'will-frame-navigate', { url, isMainFrame: true })).toBe(false);
    expect(isPrevented(events, 'will-frame-navigate', { url, isMainFrame: false })).toBe(true);
  });

  it('comes back from where nothing could stop it going', () => {
    const { contents, events, loadURL } = fakeContents();
    hardenContents(contents);
    events.emit('did-navigate', {}, 'app://sidelight/index.html');
    expect(loadURL).not.toHaveBeenCalled();
    events.emit('did-navigate', {}, 'about:blank');
    expect(loadURL).toHaveBeenCalledExactlyOnceWith('app://sidelight/index.html');
  });

  it('leaves the developer tools where they are', () => {
    const { contents, events, loadURL } = fakeContents('remote');
    hardenContents(contents);
    events.emit('did-navigate', {}, 'devtools://devtools/bundled/devtools_app.html');
    expect(loadURL).not.toHaveBeenCalled();
  });

  it.each(['will-redirect', 'will-attach-webview'])('is stopped at %s', (name) => {
    const { contents, events } = fakeContents();
    hardenContents(contents);
    expect(isPrevented(events, name, { url: 'app://sidelight/index.html' })).toBe(true);
  });

  it('sends no packet around a proxy', () => {
    const { contents, setWebRTCIPHandlingPolicy } = fakeContents();
    hardenContents(contents);
    expect(setWebRTCIPHandlingPolicy).toHaveBeenCalledExactlyOnceWith('disable_non_proxied_udp');
  });
});
