import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchSidelight, type RunningSidelight } from './launch.ts';

describe('the page', () => {
  let sidelight: RunningSidelight;

  beforeAll(async () => {
    sidelight = await launchSidelight();
    await sidelight.window.getByRole('button', { name: 'Briefing' }).waitFor();
  });
  afterAll(() => sidelight.close());

  test('finds nothing of Node or Electron, and one bridge', async () => {
    const found = await sidelight.window.evaluate(() => ({
      foreign: ['process', 'require', 'module', 'Buffer', 'global', '__dirname', 'electron', 'ipcRenderer'].filter(
        (name) => name in globalThis,
      ),
      bridge: Object.keys(Reflect.get(globalThis, 'sidelight') as object).sort(),
    }));
    expect(found).toEqual({
      foreign: [],
      bridge: [
        'choosePaper',
        'copyText',
        'dropWorkspace',
        'exportBriefing',
        'keepWorkspace',
        'newWorkspace',
        'onCommand',
        'openCodebook',
        'openDispatch',
        'openWorkspace',
        'opening',
        'preferredPaper',
        'printPage',
        'readDropped',
        'readyToClose',
        'renderPage',
        'revealExport',
        'saveWorkspace',
        'showTitle',
      ],
    });
  });

  test('runs in a sandboxed, isolated process', async () => {
    const preferences = await sidelight.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const contents = window?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
      return contents.getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
  });

  test('runs no inline script and no text as code', async () => {
    const ran = await sidelight.window.evaluate(async () => {
      // In a later task: what the test itself evaluates is exempt from the page's policy.
      await new Promise((resolve) => setTimeout(resolve, 0));
      const script = document.createElement('script');
      script.textContent = 'globalThis.ranInline = true';
      document.body.append(script);
      const div = document.createElement('div');
      div.innerHTML = '<img src="data:," onerror="globalThis.ranHandler = true">';
      document.body.append(div);
      await new Promise((resolve) => setTimeout(resolve, 200));
      const attempt = (run: () => unknown): string => {
        try {
          return `ran: ${String(run())}`;
        } catch (error) {
          return error instanceof Error ? error.name : 'refused';
        }
      };
      const results = [
        attempt(() => (0, eval)('1 + 1')),
        attempt(() => (Reflect.construct(Function, ['return 1']) as () => unknown)()),
        'ranInline' in globalThis,
        'ranHandler' in globalThis,
      ];
      script.remove();
      div.remove();
      return results;
    });
    expect(ran).toEqual(['EvalError', 'EvalError', false, false]);
  });

  test('starts no script or worker from elsewhere', async () => {
    const outcome = await sidelight.window.evaluate(async () => {
      const load = (element: HTMLElement) =>
        new Promise<string>((resolve) => {
          element.onload = () => {
            resolve('loaded');
          };
          element.onerror = () => {
            resolve('refused');
          };
          document.body.append(element);
        }).finally(() => {
          element.remove();
        });
      const script = (src: string) => load(Object.assign(document.createElement('script'), { src }));
      const worker = (address: string) =>
        new Promise<string>((resolve) => {
          try {
            const made = new Worker(address);
            made.onmessage = () => {
              resolve('ran');
            };
            made.onerror = () => {
              resolve('refused');
            };
          } catch {
            resolve('refused');
          }
        });
      const blob = URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }));
      return Promise.all([
        script('https://127.0.0.1/a.js'),
        script('data:text/javascript,1'),
        script(blob),
        worker(blob),
        worker('data:text/javascript,postMessage(1)'),
      ]);
    });
    expect(outcome).toEqual(Array(5).fill('refused'));
  });

  test('reads nothing of the app beside its own files', async () => {
    const statuses = await sidelight.window.evaluate(() =>
      Promise.all(
        ['/index.html', '/%2e%2e/main/index.js', '/..%2f..%2fpackage.json', '/%2e%2e%5cmain%5cindex.js'].map(
          async (path) => (await fetch(path)).status,
        ),
      ),
    );
    expect(statuses).toEqual([200, 404, 404, 404]);
    const elsewhere = ['app://other/index.html', 'file:///etc/passwd', 'chrome://version/'];
    const refused = await sidelight.window.evaluate(
      (addresses) =>
        Promise.all(
          addresses.map((address) =>
            fetch(address).then(
              () => 'read',
              () => 'refused',
            ),
          ),
        ),
      elsewhere,
    );
    expect(refused).toEqual(['refused', 'refused', 'refused']);
  });

  test('gets refusals in words for whatever it should not send', async () => {
    const outcome = await sidelight.window.evaluate(async () => {
      const bridge = Reflect.get(globalThis, 'sidelight') as Record<string, (payload: unknown) => Promise<unknown>>;
      const ask = (method: string, payload: unknown) =>
        bridge[method]?.(payload).catch((error: unknown) => String(error));
      return [
        await ask('openDispatch', '/etc/passwd'),
        await ask('readDropped', { name: 'a.txt', bytes: new Uint8Array(10 * 1024 * 1024 + 1) }),
        await ask('readDropped', { path: '/etc/passwd' }),
        await ask('exportBriefing', { schema: 'sidelight.briefing/1' }),
        await ask('renderPage', { briefing: {}, paper: 'a4' }),
        await ask('printPage', '/dev/usb/lp0'),
        await ask('revealExport', '/etc/passwd'),
        await ask('revealExport', 'open'),
        await ask('openWorkspace', '/etc/passwd'),
        await ask('saveWorkspace', '/tmp/work.sidelight'),
        await ask('dropWorkspace', { path: '/etc/passwd' }),
        await ask('keepWorkspace', { work: { format: 'sidelight.workspace/1' }, texts: null }),
      ];
    });
    expect(outcome).toEqual([
      { kind: 'refused', problem: expect.stringMatching(/^Refused: /) as string },
      { kind: 'refused', problem: expect.stringContaining('larger than 10 MB') as string },
      { kind: 'refused', problem: expect.stringMatching(/^Refused: /) as string },
      { kind: 'failed', problem: expect.stringMatching(/^Refused: /) as string },
      { kind: 'failed', problem: expect.stringMatching(/^Refused: /) as string },
      { kind: 'failed', problem: expect.stringMatching(/^Refused: /) as string },
      expect.stringMatching(/^Error: Refused: /),
      'Error: No briefing has been exported yet.',
      { kind: 'refused', problem: expect.stringMatching(/^Refused: /) as string },
      { kind: 'failed', problem: expect.stringMatching(/^Refused: /) as string },
      { kind: 'refused', problem: expect.stringMatching(/^Refused: /) as string },
      { problem: expect.stringMatching(/^Refused: /) as string },
    ]);
  });
});

test('another window with the same page and preload gets no answer', async () => {
  const sidelight = await launchSidelight();
  try {
    const answer = await sidelight.app.evaluate(async ({ app, BrowserWindow }) => {
      const preload = `${app.getAppPath()}/out/preload/index.cjs`;
      const second = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
      await second.loadURL('app://sidelight/index.html');
      const told: unknown = await second.webContents.executeJavaScript(
        'sidelight.opening().then(() => "answered", (error) => error.message)',
      );
      second.destroy();
      return told;
    });
    expect(answer).toBe('Refused.');
  } finally {
    await sidelight.close();
  }
});
