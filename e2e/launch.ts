import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';

const projectRoot = join(import.meta.dirname, '..');

export interface LaunchOptions {
  /** Arguments after the project's folder. */
  readonly args?: readonly string[];
  /** Added to this process's environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** A folder for the app's own data, to be kept between launches; without it each launch gets a fresh one. */
  readonly userData?: string;
}

/** A running Sidelight with its first window. */
export interface RunningSidelight {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly close: () => Promise<void>;
}

/** Starts the built app, on the Electron that the global setup found, and waits for its window. */
export async function launchSidelight(options: LaunchOptions = {}): Promise<RunningSidelight> {
  if (process.env['ELECTRON_OVERRIDE_DIST_PATH'] === undefined) {
    throw new Error('The end-to-end tests run by `npm run test:e2e`, which finds Electron.');
  }
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'sidelight-e2e-')));
  const discard = async (): Promise<void> => {
    if (options.userData === undefined) await rm(userData, { recursive: true, force: true, maxRetries: 3 });
  };

  let app: ElectronApplication;
  try {
    // Without `executablePath`: Playwright then finds Electron by the variable above, and holds the app until it
    // is attached. Given a path it races the app for its first window, and now and then waits for ever.
    app = await _electron.launch({
      args: [projectRoot, `--user-data-dir=${userData}`, ...(options.args ?? [])],
      cwd: projectRoot,
      env: environment(options.env),
      // Chromium refuses its sandbox to root, and to nobody else: Playwright adds --no-sandbox where this is off.
      chromiumSandbox: process.getuid?.() !== 0,
    });
  } catch (error) {
    await discard();
    throw error;
  }
  const close = async (): Promise<void> => {
    await app.close();
    await discard();
  };
  try {
    return { app, window: await app.firstWindow(), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** This process's environment, without the variable that would turn Electron into plain Node. */
function environment(added: Readonly<Record<string, string>> = {}): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && entry[0] !== 'ELECTRON_RUN_AS_NODE',
  );
  return { ...Object.fromEntries(inherited), ...added };
}
