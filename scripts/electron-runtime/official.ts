import { access, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { electronIn, versionIn } from './executable.ts';
import { runWatched } from './watched-download.ts';

/** The binary that belongs to the package `electron`. */
export interface OfficialElectron {
  /** Its folder, or null while it is not there or is not the package's version. */
  readonly find: () => Promise<string | null>;
  /** Tries to download it, and returns what went wrong, or an empty string. */
  readonly download: (say: (line: string) => void) => Promise<string>;
}

/** The official binary of the project at `projectRoot`, found and fetched as the package's own installer does. */
export function officialElectron(projectRoot: string): OfficialElectron {
  const electron = join(projectRoot, 'node_modules', 'electron');
  const dist = join(electron, 'dist');
  return {
    async find() {
      try {
        const manifest: unknown = JSON.parse(await readFile(join(electron, 'package.json'), 'utf8'));
        const wanted = typeof manifest === 'object' && manifest !== null && 'version' in manifest && manifest.version;
        // The installer writes path.txt last, so a broken-off unpacking has none.
        await access(join(electron, 'path.txt'));
        await access(electronIn(dist, process.platform));
        return (await versionIn(dist)) === wanted ? dist : null;
      } catch {
        return null;
      }
    },
    async download(say) {
      const folder = await mkdtemp(join(tmpdir(), 'sidelight-electron-'));
      say("Looking for Electron's own binary.");
      try {
        await runWatched({
          command: process.execPath,
          args: [join(electron, 'install.js')],
          // The installer downloads into the temporary folder, which is how its progress can be seen.
          env: { ...process.env, TMPDIR: folder, TEMP: folder, TMP: folder, ELECTRON_GET_NO_PROGRESS: '1' },
          cwd: projectRoot,
          folder,
          firstByteWithin: 20_000,
          stalledAfter: 60_000,
          onProgress: (bytes) => {
            say(`  ${Math.round(bytes / 1e6)} MB`);
          },
        });
        return '';
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}
