import { basename, dirname } from 'node:path';
import type { WorkspaceFile } from '../core/workspace/workspace-file.ts';
import { readWorkspace, type ReadWorkspace } from '../files/workspace.ts';
import { removeLeftovers } from '../files/write-safely.ts';
import { digestOf, OwnFile } from './own-file.ts';
import { readRecovery } from './recovery.ts';

/** What to open where nothing else is asked for. */
export interface Restored {
  /** Null where nothing was open. */
  readonly workspace: WorkspaceFile | null;
  readonly file: OwnFile | null;
  /** What the file holds. */
  readonly saved: WorkspaceFile | undefined;
  readonly problems: readonly string[];
}

/**
 * The work as it stood when the app ended. Where somebody else has changed its file since, theirs is opened if all
 * of ours had been in the file; if not, ours is, without a file, so that neither is lost.
 */
export async function restore(recoveryFile: string): Promise<Restored> {
  await removeLeftovers(dirname(recoveryFile));
  const last = await readRecovery(recoveryFile);
  if (last === null) return { workspace: null, file: null, saved: undefined, problems: [] };
  if ('problem' in last) return { workspace: null, file: null, saved: undefined, problems: [last.problem] };
  const { workspace, file, unsaved } = last;
  if (file === null) return { workspace, file: null, saved: undefined, problems: [] };

  await removeLeftovers(dirname(file.path));
  const name = `“${basename(file.path)}”`;
  const alone = (because: string): Restored => ({
    workspace,
    file: null,
    saved: undefined,
    problems: [`${name} ${because} Your work as it stood is shown, without a file: save it under another name.`],
  });
  let found: ReadWorkspace;
  try {
    found = await readWorkspace(file.path);
  } catch {
    return alone('is no longer where it was, or cannot be read.');
  }
  const own = await OwnFile.at(file.path, found.bytes);
  if (file.digests.includes(digestOf(found.bytes))) {
    return { workspace, file: own, saved: found.workspace, problems: [] };
  }
  if (unsaved) return alone('was changed by another program while Sidelight was closed.');
  return { workspace: found.workspace, file: own, saved: found.workspace, problems: [] };
}
