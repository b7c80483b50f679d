import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { decide } from '../core/workspace/decisions.ts';
import { workspace as pair } from '../core/workspace/testing/example.ts';
import { emptyWorkspace, type WorkspaceFile } from '../core/workspace/workspace-file.ts';
import { encodeWorkspace } from '../files/workspace.ts';
import { digestOf } from './own-file.ts';
import { writeRecovery } from './recovery.ts';
import { restore } from './restore.ts';

const decided: WorkspaceFile = {
  ...pair,
  decisions: decide(pair.decisions, { kind: 'rename', theme: 'water', label: 'Rivers' }),
};
let folder: string;
let recoveryFile: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
  recoveryFile = join(folder, 'recovery', 'last.json');
  path = join(folder, 'talks.sidelight');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What the app left: its own state, and what then stands in the file. */
async function left(unsaved: boolean, inFile: WorkspaceFile | string | null, ours = true) {
  const bytes = typeof inFile === 'string' ? Buffer.from(inFile) : inFile === null ? null : encodeWorkspace(inFile);
  if (bytes !== null) writeFileSync(path, bytes);
  const digests = bytes !== null && ours ? [digestOf(bytes)] : ['another'];
  await writeRecovery(recoveryFile, { workspace: decided, file: { path, digests }, unsaved });
  return restore(recoveryFile);
}

it('is nothing at the first start', async () => {
  expect(await restore(recoveryFile)).toMatchObject({ workspace: null, file: null, problems: [] });
});

it('is work without a file, as it was', async () => {
  await writeRecovery(recoveryFile, { workspace: decided, file: null, unsaved: true });
  expect(await restore(recoveryFile)).toMatchObject({ workspace: decided, file: null, problems: [] });
});

it('is work in its file, and says what that holds', async () => {
  const restored = await left(true, pair);
  expect(restored).toMatchObject({ workspace: decided, saved: pair, problems: [] });
  expect(restored.file?.path).toBe(path);
});

it('is the file itself where somebody has changed it and all of ours was in it', async () => {
  const restored = await left(false, emptyWorkspace, false);
  expect(restored).toMatchObject({ workspace: emptyWorkspace, saved: emptyWorkspace, problems: [] });
  expect(restored.file?.path).toBe(path);
});

it('is our work without the file where somebody has changed it and not all of ours was in it', async () => {
  const restored = await left(true, emptyWorkspace, false);
  expect(restored).toMatchObject({ workspace: decided, file: null });
  expect(restored.problems).toEqual([expect.stringMatching(/^“talks\.sidelight” was changed by another program/)]);
});

it.each([
  ['gone', null],
  ['damaged', '{"format"'],
])('is our work without the file where that is %s', async (_, inFile) => {
  const restored = await left(false, inFile, false);
  expect(restored).toMatchObject({ workspace: decided, file: null });
  expect(restored.problems).toEqual([expect.stringContaining('is no longer where it was, or cannot be read')]);
});

it.each(['', '{"format": "sidelight.recovery/1"', '{"format": "sidelight.recovery/9"}'])(
  'is nothing, and put aside with a word, where it cannot be read: %s',
  async (content) => {
    await writeRecovery(recoveryFile, { workspace: pair, file: null, unsaved: false });
    writeFileSync(recoveryFile, content);
    const { workspace, problems } = await restore(recoveryFile);
    expect(workspace).toBeNull();
    expect(problems).toEqual([expect.stringContaining('put aside as “last.json.unread”')]);
    writeFileSync(recoveryFile, content);
    await restore(recoveryFile);
    expect(readdirSync(join(folder, 'recovery')).sort()).toEqual(['last.json.unread', 'last.json.unread-2']);
  },
);
