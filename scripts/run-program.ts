import { spawn } from 'node:child_process';

/** How a program ended. */
export interface Ended {
  /** Its exit code; 128 and more where a signal ended it or it could not be started. */
  readonly code: number;
  /** The end of what it wrote on standard error, where that was asked for. */
  readonly errors: string;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Keeps the end of standard error beside showing it. */
  readonly keepErrors?: boolean;
}

/** Characters of standard error that are kept: enough for the last complaints. */
const kept = 20_000;

/**
 * Runs a program to its end with its output shown. An interrupt from the keyboard reaches the program too, so
 * this process waits for it instead of dying first; a request to end is passed on.
 */
export async function runProgram(command: string, args: readonly string[], options: RunOptions): Promise<Ended> {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env ?? process.env,
    stdio: ['inherit', 'inherit', options.keepErrors === true ? 'pipe' : 'inherit'],
  });
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    process.stderr.write(text);
    errors = (errors + text).slice(-kept);
  });
  const wait = (): void => undefined;
  const passOn = (): void => void child.kill('SIGTERM');
  process.on('SIGINT', wait).on('SIGTERM', passOn);
  try {
    return await new Promise<Ended>((resolve) => {
      child.once('error', (error) => {
        resolve({ code: 128, errors: error.message });
      });
      child.once('close', (code) => {
        resolve({ code: code ?? 128, errors });
      });
    });
  } finally {
    process.off('SIGINT', wait).off('SIGTERM', passOn);
  }
}

/** Runs one of the package's scripts with the npm that runs this one, or the one on the path. */
export async function runScript(name: string, cwd: string): Promise<Ended> {
  const npm = process.env['npm_execpath'];
  const args = ['run', '--silent', name];
  // On Windows npm is a batch file that cannot be started as a program; its JavaScript can.
  return npm?.endsWith('.js') === true
    ? runProgram(process.execPath, [npm, ...args], { cwd })
    : runProgram('npm', args, { cwd });
}
