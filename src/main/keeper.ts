import { emptyWorkspace, type WorkspaceFile } from '../core/workspace/workspace-file.ts';
import { encodeWorkspace } from '../files/workspace.ts';
import type { WorkspaceChange } from '../shared/workspace-bridge.ts';
import { LatestWriter } from './latest-writer.ts';
import { ChangedElsewhere, OwnFile } from './own-file.ts';
import { writeRecovery } from './recovery.ts';
import { Refusal, refusalFor } from './refusal.ts';

/** A state of the work, on its way to the disk. */
interface Version {
  readonly workspace: WorkspaceFile;
  readonly file: OwnFile | null;
  readonly bytes: Uint8Array;
  /** Whether the workspace's file is to have it, too: a view that was scrolled alone is not worth a write. */
  readonly forFile: boolean;
}

/**
 * Keeps the open workspace on the disk: every change in a recovery file of the app's own, and in the workspace's
 * file as well once it has one. Both are only ever replaced whole. At any moment the workspace's file holds either
 * what it held before or a version that the recovery file knows of, so that a later start can tell our own last
 * write from somebody else's.
 */
export class Keeper {
  readonly #recoveryFile: string;
  readonly #onState: () => void;
  #workspace: WorkspaceFile = emptyWorkspace;
  #file: OwnFile | null = null;
  /** The work that the file holds, told by {@link workOf}. */
  #saved: string | null = null;
  #forced = false;
  #recovered: Version | null = null;
  readonly #recovery = new LatestWriter<Version>((version) => this.#recover(version));
  readonly #own = new LatestWriter<Version>((version) => this.#write(version));

  /** @param onState told when the file or what is saved in it may be another */
  constructor(recoveryFile: string, onState: () => void) {
    this.#recoveryFile = recoveryFile;
    this.#onState = onState;
  }

  get workspace(): WorkspaceFile {
    return this.#workspace;
  }

  /** The file's name, or null where the work has none. */
  get fileName(): string | null {
    return this.#file?.name ?? null;
  }

  get path(): string | null {
    return this.#file?.path ?? null;
  }

  /** Whether there is work that is in no file of the analyst's. */
  get unsaved(): boolean {
    return this.#file === null ? holdsWork(this.#workspace) : workOf(this.#workspace) !== this.#saved;
  }

  /**
   * Takes another workspace in place of this one, which is settled first.
   * @param saved what the file holds, where it is not the same
   */
  async take(workspace: WorkspaceFile, file: OwnFile | null, saved = workspace): Promise<void> {
    await this.settle();
    this.#workspace = workspace;
    this.#file = file;
    this.#saved = file === null ? null : workOf(saved);
    this.#forced = false;
    this.#onState();
    // Nobody waits for this: what cannot be written is told with the first change.
    this.#store().catch(() => undefined);
  }

  /** Takes up what changed. @throws {Refusal} where it cannot be kept, or not where it was */
  async keep({ work, texts }: WorkspaceChange): Promise<void> {
    const before = this.#workspace;
    this.#workspace = { ...work, ...(texts ?? { before: before.before, after: before.after }) };
    // Another pair is other work: the file keeps the one that it was saved for.
    if (this.#file !== null && texts !== null && losesText(before, this.#workspace)) this.#detach();
    this.#onState();
    await this.#store();
  }

  /** Writes all there is to the workspace's own file. @throws {Refusal} also where it has none */
  async save(): Promise<void> {
    if (this.#file === null) throw new Refusal('This work has no file yet.');
    this.#forced = true;
    await this.#store();
  }

  /** Writes all there is to a file that the analyst has chosen, and keeps the work there from now on. */
  async saveAs(path: string): Promise<void> {
    await this.settle();
    const [file, saved] = [this.#file, this.#saved];
    this.#file = OwnFile.chosen(path);
    this.#saved = null;
    try {
      await this.save();
    } catch (error) {
      [this.#file, this.#saved] = [file, saved];
      throw error;
    } finally {
      this.#onState();
    }
  }

  /** Brings everything to the disk, the view included. What fails was told before, and is in the recovery file. */
  async settle(): Promise<void> {
    await Promise.all([this.#recovery.idle(), this.#own.idle()]);
    const version = this.#recovered;
    if (version === null || version.file === null || version.file !== this.#file) return;
    if (!version.file.holds(version.bytes)) await this.save().catch(() => undefined);
    // Now that the file has it all, the recovery file says so.
    if (!this.unsaved) await this.#recovery.put({ ...version, forFile: false }).catch(() => undefined);
  }

  async #store(): Promise<void> {
    const [workspace, file] = [this.#workspace, this.#file];
    const forFile = file !== null && (this.#forced || workOf(workspace) !== this.#saved);
    await this.#recovery.put({ workspace, file, bytes: encodeWorkspace(workspace), forFile });
    // A later version may have overtaken this one: only what the recovery file knows of may be written.
    const recovered = this.#recovered;
    if (recovered !== null && recovered.forFile && recovered.file === this.#file) await this.#own.put(recovered);
  }

  async #recover(version: Version): Promise<void> {
    const { workspace, file, bytes, forFile } = version;
    if (forFile) file?.announce(bytes);
    const known = file === null ? null : { path: file.path, digests: file.digests };
    const unsaved = file === null ? holdsWork(workspace) : workOf(workspace) !== this.#saved;
    try {
      await writeRecovery(this.#recoveryFile, { workspace, file: known, unsaved });
    } catch (error) {
      throw refusalFor(this.#recoveryFile, error);
    }
    this.#recovered = version;
  }

  async #write({ workspace, file, bytes }: Version): Promise<void> {
    if (file === null || file !== this.#file) return;
    try {
      await file.write(bytes);
    } catch (error) {
      if (error instanceof ChangedElsewhere) {
        this.#detach();
        this.#onState();
      }
      throw error;
    }
    this.#forced = false;
    this.#saved = workOf(workspace);
    this.#onState();
  }

  #detach(): void {
    this.#file = null;
    this.#saved = null;
  }
}

/** What must not be lost, as a text that is the same where nothing of it changed: all but the view. */
function workOf({ before, after, decisions, codebook }: WorkspaceFile): string {
  return JSON.stringify([before?.sha256, before?.name, after?.sha256, after?.name, decisions, codebook]);
}

/** Whether anything was done that no other file holds. */
export function holdsWork({ decisions, codebook }: WorkspaceFile): boolean {
  return decisions.made.length > 0 || codebook !== null;
}

function losesText(before: WorkspaceFile, after: WorkspaceFile): boolean {
  const kept = [after.before?.sha256, after.after?.sha256];
  return [before.before, before.after].some((text) => text !== null && !kept.includes(text.sha256));
}
