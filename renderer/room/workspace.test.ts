import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Decision } from '../../src/core/workspace/decision.ts';
import { workspace as file } from '../../src/core/workspace/testing/example.ts';
import type { Kept, WorkspaceChange } from '../../src/shared/workspace-bridge.ts';
import { Notices } from './notices.svelte.ts';
import { Workspace } from './workspace.svelte.ts';

const rename = (label: string): Decision => ({ kind: 'rename', theme: 'water', label });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function opened() {
  const keepWorkspace = vi.fn<(change: WorkspaceChange) => Promise<Kept>>(() => Promise.resolve({ problem: null }));
  const notices = new Notices();
  const workspace = new Workspace({ keepWorkspace }, notices, () => undefined);
  workspace.open(file);
  return { workspace, keepWorkspace, notices, sent: () => keepWorkspace.mock.calls.map(([change]) => change) };
}

describe('what is decided', () => {
  it('is undone and redone', () => {
    const { workspace } = opened();
    expect([workspace.canUndo, workspace.canRedo]).toEqual([false, false]);
    workspace.decide(rename('Water'));
    workspace.undo();
    expect([workspace.canUndo, workspace.canRedo, workspace.decisions.made.length]).toEqual([false, true, 1]);
    workspace.redo();
    expect([workspace.canUndo, workspace.canRedo]).toEqual([true, false]);
  });

  it('goes with its words when the texts are exchanged', () => {
    const { workspace } = opened();
    workspace.decide({ kind: 'status', theme: 'water', status: 'new', reason: '' });
    workspace.look({ scroll: { before: 3, after: null } });
    workspace.swap();
    expect(workspace.texts).toEqual({ before: file.after, after: file.before });
    expect(workspace.decisions.made).toMatchObject([{ status: 'dropped' }]);
    expect(workspace.view.scroll).toEqual({ before: null, after: 3 });
  });
});

describe('keeping', () => {
  it('waits for a pause, and sends several changes as one', async () => {
    const { workspace, sent } = opened();
    workspace.decide(rename('W'));
    await vi.advanceTimersByTimeAsync(100);
    workspace.decide(rename('Wa'));
    await vi.advanceTimersByTimeAsync(149);
    expect(sent()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent()).toMatchObject([{ work: { decisions: { made: [rename('W'), rename('Wa')], inForce: 2 } } }]);
  });

  it('never waits half a second, however long changes go on', async () => {
    const { workspace, sent } = opened();
    for (let time = 0; time < 2000; time += 50) {
      workspace.decide(rename(String(time)));
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(sent().length).toBeGreaterThanOrEqual(4);
  });

  it('hands over at once what is asked for, and nothing twice', async () => {
    const { workspace, sent } = opened();
    workspace.decide(rename('W'));
    workspace.flush();
    workspace.flush();
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent()).toHaveLength(1);
  });

  it('sends the texts only when they are others', () => {
    const { workspace, sent } = opened();
    workspace.decide(rename('W'));
    workspace.flush();
    workspace.swap();
    workspace.flush();
    workspace.undo();
    workspace.flush();
    const texts = sent().map((change) => change.texts?.before?.name ?? null);
    expect(texts).toEqual([null, 'after.txt', null]);
  });

  it('keeps what it does not know of the file', () => {
    const { workspace, sent } = opened();
    const strange = {
      ...file,
      colour: 'red',
      view: { ...file.view, pane: 2 },
      decisions: { ...file.decisions, by: 'A.' },
    };
    workspace.open(strange);
    workspace.decide(rename('W'));
    workspace.look({ theme: 'water' });
    workspace.flush();
    expect(sent()[0]?.work).toMatchObject({ colour: 'red', view: { pane: 2 }, decisions: { by: 'A.' } });
  });

  it('forgets what was not sent of a workspace when another takes its place', async () => {
    const { workspace, sent } = opened();
    workspace.decide(rename('W'));
    workspace.open(file);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent()).toEqual([]);
  });

  it('says what could not be kept', async () => {
    const { workspace, keepWorkspace, notices } = opened();
    keepWorkspace.mockResolvedValueOnce({ problem: 'The disk is full.' });
    workspace.decide(rename('W'));
    workspace.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(notices.list).toMatchObject([{ tone: 'problem', text: 'The disk is full.' }]);
  });

  it('sends everything again after main has not answered', async () => {
    const { workspace, keepWorkspace, sent } = opened();
    keepWorkspace.mockRejectedValueOnce(new Error('gone'));
    workspace.decide(rename('W'));
    workspace.flush();
    await vi.advanceTimersByTimeAsync(0);
    workspace.undo();
    workspace.flush();
    expect(sent()[1]?.texts).toEqual({ before: file.before, after: file.after });
  });
});
