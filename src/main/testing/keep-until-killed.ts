import { writeSync } from 'node:fs';
import { decide } from '../../core/workspace/decisions.ts';
import { emptyWorkspace } from '../../core/workspace/workspace-file.ts';
import { Keeper } from '../keeper.ts';
import { restore } from '../restore.ts';

/**
 * A process that decides one thing after the other and keeps each as the app does, until somebody kills it. On
 * standard output it says which decision is on the disk.
 */
const [recoveryFile = '', workspaceFile = '', text = ''] = process.argv.slice(2);
const last = await restore(recoveryFile);
const keeper = new Keeper(recoveryFile, () => undefined);
await keeper.take(last.workspace ?? { ...emptyWorkspace, before: dispatchOf(text) }, last.file, last.saved);
if (keeper.path === null) await keeper.saveAs(workspaceFile);

for (let number = keeper.workspace.decisions.made.length + 1; ; number += 1) {
  const { workspace } = keeper;
  const decisions = decide(workspace.decisions, { kind: 'rename', theme: 'water', label: `name ${number}` });
  await keeper.keep({ work: { ...workspace, decisions, before: null, after: null }, texts: null });
  writeSync(1, `${number}\n`);
}

function dispatchOf(sentence: string): typeof emptyWorkspace.before {
  return { name: 'before.txt', text: sentence.repeat(2_000), sha256: 'a'.repeat(64) };
}
