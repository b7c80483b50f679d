import { spawn } from 'node:child_process';

/** A running X server without a screen. */
export interface VirtualDisplay {
  /** What `DISPLAY` must be set to, such as `:99`. */
  readonly display: string;
  readonly stop: () => Promise<void>;
}

/** Whether windows can be opened on this machine as it stands. */
export function hasDisplay(env: Readonly<Record<string, string | undefined>>, platform: string): boolean {
  if (platform !== 'linux') return true;
  return Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}

/** Whether Electron's complaints say that it could not reach the display that the environment names. */
export function isDisplayRefusal(complaints: string): boolean {
  return /Missing X server|Failed to connect to Wayland display|The platform failed to initialize/.test(complaints);
}

/**
 * Starts Xvfb on a display number that it picks itself, so that two runs at once do not meet.
 *
 * @throws {Error} if Xvfb is not installed or does not come up
 */
export async function startVirtualDisplay(): Promise<VirtualDisplay> {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) =>
    server.once('close', () => {
      resolve();
    }),
  );
  let complaint = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', (error) => {
      reject(new Error(`Xvfb cannot be started: ${error.message}`));
    });
    server.once('close', () => {
      reject(new Error(`Xvfb ended at once: ${complaint.trim()}`));
    });
    server.stdout.setEncoding('utf8').once('data', (text: string) => {
      resolve(text.trim());
    });
  });
  return {
    display: `:${number}`,
    async stop() {
      server.kill();
      await ended;
    },
  };
}
