import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

/** What Electron links to or opens while it runs, by the names that Debian gives the packages. */
const electronPackages = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libatk-bridge2.0-0',
  'libdrm2',
  'libxkbcommon0',
  'libxss1',
  'libxtst6',
  'libnotify4',
  'libsecret-1-0',
  'fonts-dejavu-core',
];
const displayPackages = ['xvfb'];

/** The answers of the machine; tests hand in their own. */
export interface Machine {
  readonly platform: string;
  readonly userId: number | undefined;
  /** Standard output of a program, or null if it is not there or fails. */
  readonly ask: (command: string, args: readonly string[]) => Promise<string | null>;
  /** Runs a program with its output shown, and returns its exit code. */
  readonly run: (command: string, args: readonly string[]) => Promise<number>;
  readonly say: (line: string) => void;
}

/** The machine lacks system libraries that cannot be installed from here; the message holds the command. */
export class SystemLibrariesError extends Error {}

/**
 * Makes sure that the system has what Electron needs, and Xvfb where a virtual display is wanted. On Debian and
 * Ubuntu missing packages are installed if the user may do so without being asked for a password; elsewhere only
 * what truly keeps Electron from starting is an error.
 *
 * @throws {SystemLibrariesError} naming what is missing and the command that installs it
 */
export async function ensureSystemLibraries(
  executable: string,
  wanted: { readonly virtualDisplay: boolean },
  machine: Machine = thisMachine(),
): Promise<void> {
  if (machine.platform !== 'linux') return;
  const debian = (await machine.ask('dpkg-query', ['--version'])) !== null;
  const packages = [...electronPackages, ...(wanted.virtualDisplay ? displayPackages : [])];
  const missing = debian ? await notInstalled(packages, machine) : [];
  if (debian && missing.length === 0) return;

  const asRoot = await rootPrefix(machine);
  if (debian && asRoot !== null) {
    await install(missing, asRoot, machine);
    return;
  }
  const lacking = await lackingToStart(executable, wanted.virtualDisplay, machine);
  if (lacking.length === 0) return;
  const command = `sudo apt-get update && sudo apt-get install -y ${(await installable(missing, machine)).join(' ')}`;
  throw new SystemLibrariesError(
    `Electron cannot start here without ${lacking.join(', ')}.\n` +
      (debian
        ? `Install what is missing: ${command}`
        : `Install these with your system's package manager. On Debian they come from: ${packages.join(' ')}`),
  );
}

async function install(missing: readonly string[], asRoot: readonly string[], machine: Machine): Promise<void> {
  machine.say(`Installing what Electron needs: ${missing.join(' ')}`);
  const apt = async (...args: string[]): Promise<number> => {
    const [command, ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return machine.run(command ?? 'env', rest);
  };
  // An update that fails is no reason to stop: the lists that are there may do, and the installation will tell.
  await apt('update', '-q');
  const names = await installable(missing, machine);
  const code = await apt('install', '-y', '-q', '--no-install-recommends', ...names);
  if (code !== 0) {
    throw new SystemLibrariesError(`apt-get could not install ${names.join(' ')} (exit code ${code}).`);
  }
}

/** The command line that makes a command run as root without a question, or null if there is none. */
async function rootPrefix(machine: Machine): Promise<readonly string[] | null> {
  if (machine.userId === 0) return [];
  return (await machine.ask('sudo', ['-n', 'true'])) === null ? null : ['sudo', '-n'];
}

/** Ubuntu 24.04 and Debian 13 gave many libraries names that end in t64; a package under either name counts. */
async function notInstalled(packages: readonly string[], machine: Machine): Promise<string[]> {
  const missing: string[] = [];
  for (const name of packages) {
    const states = await Promise.all(
      [name, `${name}t64`].map((each) => machine.ask('dpkg-query', ['-W', '-f', '${db:Status-Status}\n', each])),
    );
    if (!states.some((state) => state?.split('\n').includes('installed'))) missing.push(name);
  }
  return missing;
}

/** The names under which apt has the packages: the old one is no real package where the t64 one replaced it. */
async function installable(packages: readonly string[], machine: Machine): Promise<string[]> {
  const names: string[] = [];
  for (const name of packages) {
    const policy = await machine.ask('apt-cache', ['policy', `${name}t64`]);
    const renamed = policy !== null && /^\s*Candidate: (?!\(none\))/m.test(policy);
    names.push(renamed ? `${name}t64` : name);
  }
  return names;
}

/** What keeps Electron from starting: libraries that its executable links to, and Xvfb where it is wanted. */
async function lackingToStart(executable: string, virtualDisplay: boolean, machine: Machine): Promise<string[]> {
  const linked = (await machine.ask('ldd', [executable])) ?? '';
  const lacking = linked
    .split('\n')
    .filter((line) => line.includes('not found'))
    .map((line) => line.trim().split(' ')[0] ?? line);
  // Xvfb prints its help and fails, so it is asked for by way of the shell.
  if (virtualDisplay && (await machine.ask('sh', ['-c', 'command -v Xvfb'])) === null) lacking.push('Xvfb');
  return lacking;
}

function thisMachine(): Machine {
  const call = promisify(execFile);
  return {
    platform: process.platform,
    userId: process.getuid?.(),
    async ask(command, args) {
      try {
        // The answers are read, so they must not come in the user's language.
        return (await call(command, args, { env: { ...process.env, LC_ALL: 'C' } })).stdout;
      } catch {
        return null;
      }
    },
    run: (command, args) =>
      new Promise((resolve) => {
        const child = spawn(command, args, { stdio: ['ignore', 2, 2] });
        child.once('error', () => {
          resolve(127);
        });
        child.once('close', (code) => {
          resolve(code ?? 1);
        });
      }),
    say: (line) => void process.stderr.write(`${line}\n`),
  };
}
