import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as v from 'valibot';

/** A small JSON file of the app's own. What cannot be read, or has another shape, is as if it were not there. */
export function readJson<Output>(path: string, schema: v.GenericSchema<unknown, Output>): Output | null {
  try {
    const result = v.safeParse(schema, JSON.parse(readFileSync(path, 'utf8')));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}

/**
 * Writes beside the file and renames, so that a crash leaves the old one. Synchronous, because it runs while
 * the window closes. A failure is no error: what is kept here is never worth stopping a reader for.
 */
export function writeJson(path: string, value: unknown): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, JSON.stringify(value), { mode: 0o600 });
    renameSync(temporary, path);
  } catch {
    rmSync(temporary, { force: true });
  }
}
