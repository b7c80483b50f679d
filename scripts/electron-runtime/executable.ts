import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The executable inside an unpacked Electron release, which lies elsewhere on each platform. */
export function electronIn(folder: string, platform: string): string {
  if (platform === 'darwin') return join(folder, 'Electron.app', 'Contents', 'MacOS', 'Electron');
  return join(folder, platform === 'win32' ? 'electron.exe' : 'electron');
}

/** The version that a release states in its file `version`, or `unknown` where it has none. */
export async function versionIn(folder: string): Promise<string> {
  try {
    return (await readFile(join(folder, 'version'), 'utf8')).trim().replace(/^v/, '');
  } catch {
    return 'unknown';
  }
}
