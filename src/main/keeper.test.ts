import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Decision } from '../core/workspace/decision.ts';
import { decide } from '../core/workspace/decisions.ts';
import { dispatchText, workspace as pair } from '../core/workspace/testing/example.ts';
import { emptyWorkspace, type WorkspaceFile } from '../core/workspace/workspace-file.ts';
import { encodeWorkspace, readWorkspace } from '../files/workspace.ts';
import { Keeper } from './keeper.ts';
import { OwnFile } from './own-file.ts';
import { readRecovery, type Recovered } from './recovery.ts';
import { Refusal } from './refusal.ts';

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

const rename = (label: string): Decision => ({ kind: 'rename', theme: 'water', label });
const decidedTo = (workspace: WorkspaceFile, label: string): WorkspaceFile => ({
  ...workspace,
  decisions: decide(workspace.decisions, rename(label)),
});
const workOf = (workspace: WorkspaceFile) => ({ work: { ...workspace, before: null, after: null }, texts: null });

async function keeping(workspace: WorkspaceFile = pair) {
  const onState = vi.fn();
  const keeper = new Keeper(recoveryFile, onState);
  await keeper.take(workspace, null);
  return { keeper, onState };
}

async function recovered(): Promise<Recovered> {
  const found = await readRecovery(recoveryFile);
  if (found === null || 'problem' in found) throw new Error('There is nothing to recover.');
  return found;
}

describe('work without a file', () => {
  it('is in the recovery file with every change, texts and all', async () => {
    const { keeper } = await keeping();
    await keeper.keep(workOf(decidedTo(pair, 'Rivers')));
    expect(await recovered()).toEqual({ workspace: decidedTo(pair, 'Rivers'), file: null, unsaved: true });
  });

  it('is unsaved once something was decided, not because a pair is open', async () => {
    const { keeper } = await keeping();
    expect(keeper.unsaved).toBe(false);
    await keeper.keep(workOf(decidedTo(pair, 'Rivers')));
    expect(keeper.unsaved).toBe(true);
    await expect(keeper.save()).rejects.toThrow(Refusal);
  });
});

describe('work with a file', () => {
  it('is in the file with every change, and nothing is left beside it', async () => {
    const { keeper } = await keeping();
    await keeper.saveAs(path);
    await keeper.keep(workOf(decidedTo(pair, 'Rivers')));
    expect((await readWorkspace(path)).workspace).toEqual(decidedTo(pair, 'Rivers'));
    expect([keeper.fileName, keeper.unsaved]).toEqual(['talks.sidelight', false]);
    expect(readdirSync(folder).sort()).toEqual(['recovery', 'talks.sidelight']);
  });

  it('is not written again for a view alone, until it is let go', async () => {
    const { keeper } = await keeping();
    await keeper.saveAs(path);
    const before = readFileSync(path, 'utf8');
    const turned = { ...pair, view: { ...pair.view, theme: 'water' } };
    await keeper.keep(workOf(turned));
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect((await recovered()).workspace.view.theme).toBe('water');
    await keeper.settle();
    expect((await readWorkspace(path)).workspace.view.theme).toBe('water');
    expect((await recovered()).unsaved).toBe(false);
  });

  it('lets go of a file that is no longer as it was left, and writes nothing there', async () => {
    const { keeper } = await keeping();
    await keeper.saveAs(path);
    writeFileSync(path, 'theirs');
    await expect(keeper.keep(workOf(decidedTo(pair, 'Rivers')))).rejects.toThrow('changed, moved or deleted');
    expect(readFileSync(path, 'utf8')).toBe('theirs');
    expect([keeper.fileName, keeper.unsaved]).toEqual([null, true]);
    expect((await recovered()).workspace).toEqual(decidedTo(pair, 'Rivers'));
  });

  it('lets go of it when one of its texts makes room for another', async () => {
    const { keeper } = await keeping();
    await keeper.saveAs(path);
    const before = readFileSync(path, 'utf8');
    const other = { ...dispatchText('after'), text: 'Other words.', sha256: 'c'.repeat(64) };
    await keeper.keep({ ...workOf(pair), texts: { before: pair.before, after: other } });
    expect(keeper.fileName).toBeNull();
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('stays with it when the texts change sides', async () => {
    const { keeper } = await keeping();
    await keeper.saveAs(path);
    await keeper.keep({ ...workOf(pair), texts: { before: pair.after, after: pair.before } });
    expect((await readWorkspace(path)).workspace.before).toEqual(pair.after);
  });

  it('keeps the old file where it cannot be saved elsewhere', async () => {
    const { keeper } = await keeping();
    await keeper.saveAs(path);
    await expect(keeper.saveAs(join(folder, 'nowhere', 'a.sidelight'))).rejects.toThrow(Refusal);
    expect([keeper.path, keeper.unsaved]).toEqual([path, false]);
  });

  it('writes the last of many changes that come at once', async () => {
    const { keeper } = await keeping();
    await keeper.saveAs(path);
    let work = pair;
    const kept = ['a', 'b', 'c', 'd', 'e'].map((label) => keeper.keep(workOf((work = decidedTo(work, label)))));
    await Promise.all(kept);
    expect((await readWorkspace(path)).workspace.decisions.made).toHaveLength(5);
    expect(keeper.unsaved).toBe(false);
  });
});

describe('other work', () => {
  it('takes the place of what was there once all of that is on the disk', async () => {
    const { keeper } = await keeping();
    await keeper.saveAs(path);
    const turned = { ...pair, view: { ...pair.view, theme: 'water' } };
    await keeper.keep(workOf(turned));
    await keeper.take(emptyWorkspace, null);
    expect((await readWorkspace(path)).workspace.view.theme).toBe('water');
    expect([keeper.workspace, keeper.fileName]).toEqual([emptyWorkspace, null]);
    await vi.waitFor(async () => {
      expect((await recovered()).workspace).toEqual(emptyWorkspace);
    });
  });

  it('that was recovered with more than its file holds is unsaved, and saved with the next change', async () => {
    writeFileSync(path, encodeWorkspace(pair));
    const file = await OwnFile.at(path, encodeWorkspace(pair));
    const { keeper } = await keeping();
    await keeper.take(decidedTo(pair, 'Rivers'), file, pair);
    expect(keeper.unsaved).toBe(true);
    await keeper.keep(workOf(decidedTo(pair, 'Rivers')));
    expect((await readWorkspace(path)).workspace).toEqual(decidedTo(pair, 'Rivers'));
  });
});
