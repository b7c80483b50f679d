import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const sources = ['src', 'renderer', 'electron.config.ts', 'svelte.config.js', 'package.json', 'package-lock.json'];
const products = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html', 'out/cli/sidelight.js'];

/** Whether everything built is there and no source is newer than it; a removed source makes its folder newer. */
export async function isBuilt(projectRoot: string): Promise<boolean> {
  const built = await Promise.all(products.map((path) => changedAt(join(projectRoot, path))));
  const written = await Promise.all(sources.map((path) => newestIn(join(projectRoot, path))));
  return Math.min(...built) >= Math.max(...written);
}

async function newestIn(path: string): Promise<number> {
  const entries = await readdir(path, { recursive: true }).catch(() => []);
  return Math.max(...(await Promise.all([path, ...entries.map((entry) => join(path, entry))].map(changedAt))));
}

/** Milliseconds of the last change, or 0 where there is nothing. */
async function changedAt(path: string): Promise<number> {
  try {
    return (await stat(path)).mtimeMs;
  } catch {
    return 0;
  }
}
