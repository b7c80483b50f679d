import type { OpenDialogOptions, OpenDialogReturnValue, SaveDialogOptions, SaveDialogReturnValue } from 'electron';
import { access } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { DispatchText } from '../core/dispatch/dispatch.ts';
import { emptyWorkspace, workspaceEnding, type WorkspaceFile } from '../core/workspace/workspace-file.ts';
import { readCodebook } from '../files/knowledge.ts';
import { decodeWorkspace, readWorkspace } from '../files/workspace.ts';
import { removeLeftovers } from '../files/write-safely.ts';
import type { DroppedFile } from '../shared/contract.ts';
import type { CodebookOutcome, Opened, SaveOutcome, WorkspaceOutcome } from '../shared/workspace-bridge.ts';
import { holdsWork, type Keeper } from './keeper.ts';
import { readAsked, type Asked, type AskedFor } from './opening.ts';
import { OwnFile } from './own-file.ts';
import type { Recents } from './recents.ts';
import { Refusal, refusalFor } from './refusal.ts';
import { restore } from './restore.ts';
import { nameFor, setAside } from './set-aside.ts';

/** What opening and saving need of their surroundings. */
export interface WorkspaceMeans {
  readonly keeper: Keeper;
  readonly recents: Recents;
  /** Where the work is found again after the app has ended. */
  readonly recoveryFile: string;
  /** Where work goes that was never saved when something else takes its place. */
  readonly asideFolder: string;
  readonly askOpen: (options: OpenDialogOptions) => Promise<OpenDialogReturnValue>;
  readonly askSave: (options: SaveDialogOptions) => Promise<SaveDialogReturnValue>;
  readonly documents: () => string;
  readonly shipped: () => Promise<{ before: DispatchText; after: DispatchText }>;
}

const filters = [{ name: 'Sidelight workspace', extensions: [workspaceEnding.slice(1)] }];

/**
 * Opens and saves workspaces. Nothing that was done is lost on the way: work without a file is set aside in one
 * before other work takes its place.
 */
export class Workspaces {
  readonly #means: WorkspaceMeans;
  #begun = false;
  #wanted: Asked;

  /** @param asked what this start was asked for */
  constructor(means: WorkspaceMeans, asked: Asked) {
    this.#means = means;
    this.#wanted = asked;
  }

  /** Says what is to be opened when the window asks for what is wanted. */
  want(asked: Asked): void {
    this.#wanted = asked;
  }

  /** What to show when the page is loaded; loaded again, it shows what is open. */
  async opening(): Promise<Opened> {
    const { keeper } = this.#means;
    if (this.#begun) return { workspace: keeper.workspace, problems: [], news: [] };
    this.#begun = true;
    const last = await this.#openLast();
    if (this.#wanted.files.length === 0) return last;
    try {
      const asked = await this.#openAsked(await readAsked(this.#wanted));
      return { ...asked, problems: [...last.problems, ...asked.problems] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { ...last, problems: [...last.problems, error.message] };
    }
  }

  async create(): Promise<Opened> {
    return this.#show(emptyWorkspace, null);
  }

  /** @throws {Refusal} for a file that is no workspace, or texts that cannot be read */
  async open(which: 'ask' | 'wanted'): Promise<WorkspaceOutcome> {
    if (which === 'wanted') return { kind: 'opened', ...(await this.#openAsked(await readAsked(this.#wanted))) };
    const { keeper, documents, askOpen } = this.#means;
    const { canceled, filePaths } = await askOpen({
      title: 'Open a workspace',
      properties: ['openFile'],
      defaultPath: keeper.path === null ? documents() : dirname(keeper.path),
      filters,
    });
    const [path] = filePaths;
    if (canceled || path === undefined) return { kind: 'cancelled' };
    return { kind: 'opened', ...(await this.#openFile(path)) };
  }

  /** @throws {Refusal} for bytes that are no workspace */
  async drop({ name, bytes }: DroppedFile): Promise<WorkspaceOutcome> {
    let workspace: WorkspaceFile;
    try {
      workspace = decodeWorkspace(name, bytes);
    } catch (error) {
      throw refusalFor(name, error);
    }
    return { kind: 'opened', ...(await this.#show(workspace, null)) };
  }

  /** @throws {Refusal} where the file cannot be written */
  async save(how: 'save' | 'save-as'): Promise<SaveOutcome> {
    const { keeper, recents, documents, askSave } = this.#means;
    if (how === 'save' && keeper.path !== null) await keeper.save();
    else {
      const folder = keeper.path === null ? documents() : dirname(keeper.path);
      const name = keeper.fileName ?? `${nameFor(keeper.workspace)}${workspaceEnding}`;
      const { canceled, filePath } = await askSave({
        title: 'Save the workspace',
        defaultPath: join(folder, name),
        filters,
      });
      if (canceled || filePath === '') return { kind: 'cancelled' };
      await keeper.saveAs(await withEnding(filePath));
    }
    if (keeper.path !== null) recents.add(keeper.path);
    return { kind: 'saved', fileName: keeper.fileName ?? '' };
  }

  /** @throws {Refusal} for a file that is no codebook */
  async openCodebook(): Promise<CodebookOutcome> {
    const { canceled, filePaths } = await this.#means.askOpen({
      title: 'Use a codebook',
      properties: ['openFile'],
      filters: [
        { name: 'Codebook', extensions: ['json'] },
        { name: 'All files', extensions: ['*'] },
      ],
    });
    const [path] = filePaths;
    if (canceled || path === undefined) return { kind: 'cancelled' };
    try {
      return { kind: 'opened', codebook: await readCodebook(path) };
    } catch (error) {
      throw refusalFor(path, error);
    }
  }

  async #openLast(): Promise<Opened> {
    const { keeper, recoveryFile, shipped } = this.#means;
    const last = await restore(recoveryFile);
    const workspace = last.workspace ?? { ...emptyWorkspace, ...(await shipped()) };
    await keeper.take(workspace, last.file, last.saved);
    return { workspace, problems: last.problems, news: [] };
  }

  async #openAsked(asked: AskedFor): Promise<Opened> {
    switch (asked.kind) {
      case 'workspace':
        return this.#openFile(asked.path);
      case 'texts':
        return this.#show({ ...emptyWorkspace, before: asked.before, after: asked.after }, null);
      case 'nothing':
        throw new Refusal(asked.problems.join(' '));
    }
  }

  async #openFile(path: string): Promise<Opened> {
    const { recents, keeper } = this.#means;
    // It may be the very file that is open: what is on its way there must have arrived.
    await keeper.settle();
    try {
      await removeLeftovers(dirname(path));
      const { workspace, bytes } = await readWorkspace(path);
      const opened = await this.#show(workspace, await OwnFile.at(path, bytes));
      recents.add(path);
      return opened;
    } catch (error) {
      if (!(await exists(path))) recents.remove(path);
      throw refusalFor(path, error);
    }
  }

  async #show(workspace: WorkspaceFile, file: OwnFile | null): Promise<Opened> {
    const { keeper, recents, asideFolder } = this.#means;
    const news: string[] = [];
    if (keeper.path === null && holdsWork(keeper.workspace)) {
      const aside = await setAside(asideFolder, keeper.workspace);
      recents.add(aside);
      news.push(
        `What stood here was not saved in a file. It is set aside as “${basename(aside)}”, under File > Open Recent.`,
      );
    }
    await keeper.take(workspace, file);
    return { workspace, problems: [], news };
  }
}

/** Some systems' dialogs add no ending. The name with one was not seen by the user, so nothing is replaced there. */
async function withEnding(path: string): Promise<string> {
  if (path.toLowerCase().endsWith(workspaceEnding)) return path;
  const full = `${path}${workspaceEnding}`;
  if (!(await exists(full))) return full;
  throw new Refusal(`There is a file “${basename(full)}” already. Give its full name to replace it, or another.`);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
