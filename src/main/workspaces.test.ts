import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decide } from '../core/workspace/decisions.ts';
import { dispatchText, workspace as pair } from '../core/workspace/testing/example.ts';
import { emptyWorkspace, type WorkspaceFile } from '../core/workspace/workspace-file.ts';
import { encodeWorkspace, readWorkspace } from '../files/workspace.ts';
import { Keeper } from './keeper.ts';
import type { Asked } from './opening.ts';
import { Recents } from './recents.ts';
import { Refusal } from './refusal.ts';
import { Workspaces } from './workspaces.ts';

const decided: WorkspaceFile = {
  ...pair,
  decisions: decide(pair.decisions, { kind: 'rename', theme: 'water', label: 'Rivers' }),
};
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string): string => join(folder, name);

/** An app whose dialogs answer with the given file. */
function app(files: readonly string[] = [], chosen = '') {
  const recoveryFile = at('recovery.json');
  const keeper = new Keeper(recoveryFile, () => undefined);
  const recents = new Recents(at('recents.json'), () => undefined);
  const askSave = vi.fn(() => Promise.resolve({ canceled: chosen === '', filePath: chosen }));
  const asked: Asked = { files, folder };
  const means = {
    keeper,
    recents,
    recoveryFile,
    asideFolder: at('set-aside'),
    askOpen: () => Promise.resolve({ canceled: chosen === '', filePaths: chosen === '' ? [] : [chosen] }),
    askSave,
    documents: () => folder,
    shipped: () => Promise.resolve({ before: dispatchText('before'), after: dispatchText('after') }),
  };
  const names = () => recents.entries.map(({ label }) => label);
  return { workspaces: new Workspaces(means, asked), keeper, names, askSave };
}

/** What was decided, in an app that was closed then. */
async function workedBefore(): Promise<void> {
  const { workspaces, keeper } = app();
  await workspaces.opening();
  await keeper.keep({ work: { ...decided, before: null, after: null }, texts: null });
}

describe('the opening', () => {
  it('is the shipped pair at the first start', async () => {
    expect(await app().workspaces.opening()).toEqual({ workspace: pair, problems: [], news: [] });
  });

  it('is what was open last at later ones', async () => {
    await workedBefore();
    expect(await app().workspaces.opening()).toEqual({ workspace: decided, problems: [], news: [] });
  });

  it('is what is open where the page is only loaded again', async () => {
    const { workspaces, keeper } = app();
    await workspaces.opening();
    await keeper.keep({ work: { ...decided, before: null, after: null }, texts: null });
    expect((await workspaces.opening()).workspace).toEqual(decided);
  });

  it('is what the start asks for; work without a file is set aside for it', async () => {
    await workedBefore();
    writeFileSync(at('one.txt'), 'One.');
    writeFileSync(at('two.txt'), 'Two.');
    const { workspaces, names } = app(['one.txt', 'two.txt']);
    const { workspace, problems, news } = await workspaces.opening();
    expect([workspace.before?.text, workspace.after?.text, workspace.decisions.made]).toEqual(['One.', 'Two.', []]);
    expect(problems).toEqual([]);
    expect(news).toEqual([expect.stringContaining('set aside as “before and after.sidelight”')]);
    expect(names()).toEqual(['before and after.sidelight']);
    expect((await readWorkspace(at('set-aside/before and after.sidelight'))).workspace).toEqual(decided);
  });

  it('is what was open last, with the reason, where that cannot be read', async () => {
    await workedBefore();
    const { workspaces } = app(['missing.sidelight']);
    expect(await workspaces.opening()).toEqual({
      workspace: decided,
      problems: [expect.stringContaining('“missing.sidelight”')],
      news: [],
    });
  });
});

describe('a workspace file', () => {
  it('is opened, listed, and kept from then on', async () => {
    writeFileSync(at('talks.sidelight'), encodeWorkspace(decided));
    const { workspaces, keeper, names } = app([], at('talks.sidelight'));
    await workspaces.opening();
    expect(await workspaces.open('ask')).toMatchObject({ kind: 'opened', workspace: decided });
    expect([keeper.fileName, keeper.unsaved, names()]).toEqual(['talks.sidelight', false, ['talks.sidelight']]);
  });

  it('that is gone is refused, and goes from the list', async () => {
    writeFileSync(at('talks.sidelight'), encodeWorkspace(decided));
    const { workspaces, names } = app([], at('talks.sidelight'));
    await workspaces.opening();
    await workspaces.open('ask');
    rmSync(at('talks.sidelight'));
    await expect(workspaces.open('ask')).rejects.toThrow(Refusal);
    expect(names()).toEqual([]);
  });

  it('that is refused leaves what is open as it is', async () => {
    writeFileSync(at('bad.sidelight'), 'no');
    const { workspaces, keeper } = app([], at('bad.sidelight'));
    await workspaces.opening();
    await expect(workspaces.open('ask')).rejects.toThrow('“bad.sidelight” is not valid JSON');
    expect(keeper.workspace).toEqual(pair);
    expect(await readFile(at('bad.sidelight'), 'utf8')).toBe('no');
  });

  it('that is dropped has no file here, and another takes nothing from the first', async () => {
    const { workspaces, keeper } = app();
    await workspaces.opening();
    await workspaces.drop({ name: 'theirs.sidelight', bytes: encodeWorkspace(decided) });
    expect([keeper.fileName, keeper.unsaved]).toEqual([null, true]);
    await workspaces.drop({ name: 'theirs.sidelight', bytes: encodeWorkspace(decided) });
    await workspaces.create();
    const aside = ['before and after 2.sidelight', 'before and after.sidelight'];
    expect(readdirSync(at('set-aside')).sort()).toEqual(aside);
    expect(keeper.workspace).toEqual(emptyWorkspace);
  });
});

describe('saving', () => {
  it('asks for a file once, under the names of the texts, and adds the ending', async () => {
    const { workspaces, names, askSave } = app([], at('talks'));
    await workspaces.opening();
    expect(await workspaces.save('save')).toEqual({ kind: 'saved', fileName: 'talks.sidelight' });
    expect(await workspaces.save('save')).toEqual({ kind: 'saved', fileName: 'talks.sidelight' });
    expect(askSave).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ defaultPath: at('before and after.sidelight') }),
    );
    expect(names()).toEqual(['talks.sidelight']);
  });

  it('replaces no file whose name the reader has not seen in full', async () => {
    writeFileSync(at('talks.sidelight'), 'theirs');
    const { workspaces } = app([], at('talks'));
    await workspaces.opening();
    await expect(workspaces.save('save-as')).rejects.toThrow('There is a file “talks.sidelight” already');
    expect(await readFile(at('talks.sidelight'), 'utf8')).toBe('theirs');
  });

  it('does nothing where the dialog is cancelled', async () => {
    const { workspaces, keeper } = app();
    await workspaces.opening();
    expect(await workspaces.save('save')).toEqual({ kind: 'cancelled' });
    expect(keeper.fileName).toBeNull();
  });
});

describe('a codebook of one’s own', () => {
  it('is read and handed on, or refused with the reason', async () => {
    writeFileSync(at('desk.json'), '{"format": 3}');
    const { workspaces } = app([], at('desk.json'));
    await expect(workspaces.openCodebook()).rejects.toThrow('“desk.json”');
    expect(await app().workspaces.openCodebook()).toEqual({ kind: 'cancelled' });
  });
});
