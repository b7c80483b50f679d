import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';

const manifest = v.object({ version: v.string() });

/** Sidelight's own version, as its package says. */
export async function productVersion(): Promise<string> {
  const text = await readFile(join(import.meta.dirname, '../../package.json'), 'utf8');
  return v.parse(manifest, JSON.parse(text)).version;
}
