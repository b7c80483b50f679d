import { access, mkdir, readFile, rename } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import * as v from 'valibot';
import { parseWorkspace, WorkspaceError } from '../core/workspace/parse-workspace.ts';
import type { WorkspaceFile } from '../core/workspace/workspace-file.ts';
import { systemCode } from '../files/input-error.ts';
import { writeSafely } from '../files/write-safely.ts';

const shape = v.object({
  format: v.literal('sidelight.recovery/1'),
  file: v.nullable(v.object({ path: v.string(), digests: v.array(v.string()) })),
  unsaved: v.boolean(),
  workspace: v.unknown(),
});

/** The work as it stood when the app ended, however that came about. */
export interface Recovered {
  readonly workspace: WorkspaceFile;
  /** The file it is kept in, and the digests of the versions that may stand there. */
  readonly file: { readonly path: string; readonly digests: readonly string[] } | null;
  /** Whether the file did not hold all of the work. */
  readonly unsaved: boolean;
}

/** Writes what is to be found again. @throws OutputError */
export async function writeRecovery(path: string, recovered: Recovered): Promise<void> {
  const { workspace, file, unsaved } = recovered;
  await mkdir(dirname(path), { recursive: true });
  await writeSafely(
    path,
    new TextEncoder().encode(JSON.stringify({ format: 'sidelight.recovery/1', file, unsaved, workspace })),
  );
}

/**
 * What was open when the app ended, or null where there is nothing.
 * @returns a problem, for the reader, where there is something that cannot be read: it is put aside, not lost
 */
export async function readRecovery(path: string): Promise<Recovered | { readonly problem: string } | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
  try {
    const { file, unsaved, workspace } = v.parse(shape, JSON.parse(text));
    return { file, unsaved, workspace: parseWorkspace(workspace) };
  } catch (error) {
    const aside = await freeName(`${path}.unread`);
    await rename(path, aside);
    const because = error instanceof WorkspaceError ? ` ${error.message}` : '';
    return {
      problem: `What was open last time cannot be read, and was put aside as “${basename(aside)}”.${because}`,
    };
  }
}

/** What was put aside before is not written over. */
async function freeName(path: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? path : `${path}-${number}`;
    if (
      await access(name).then(
        () => false,
        () => true,
      )
    )
      return name;
  }
}
