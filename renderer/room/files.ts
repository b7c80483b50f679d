import type { Side } from '../../src/core/span.ts';
import type { Codebook } from '../../src/core/themes/codebook.ts';
import { largestWorkspace, workspaceEnding } from '../../src/core/workspace/workspace-file.ts';
import { largestText, type OpenOutcome, type SidelightBridge } from '../../src/shared/contract.ts';
import type { Opened, WorkspaceOutcome } from '../../src/shared/workspace-bridge.ts';
import { sides } from '../text/words.ts';
import type { Comparing } from './comparing.svelte.ts';
import type { Notices } from './notices.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

/** `part 2` stands before `part 10`. */
const byName = new Intl.Collator('en', { numeric: true });

/** Texts and workspaces on their way into the window. */
export class Files {
  readonly #bridge: SidelightBridge;
  readonly #notices: Notices;
  readonly #comparing: Comparing;
  readonly #workspace: Workspace;

  constructor(bridge: SidelightBridge, notices: Notices, comparing: Comparing, workspace: Workspace) {
    this.#bridge = bridge;
    this.#notices = notices;
    this.#comparing = comparing;
    this.#workspace = workspace;
  }

  /** Shows what the app starts with. */
  async begin(): Promise<void> {
    await this.#tryTo(async () => {
      await this.#show(await this.#bridge.opening());
    });
  }

  /** An empty workspace, with a place for each text. */
  async create(): Promise<void> {
    await this.#leave(async () => {
      await this.#show(await this.#bridge.newWorkspace());
    });
  }

  /** Opens a workspace: one that the analyst is asked for, or the one that main was told to open. */
  async openWorkspace(which: 'ask' | 'wanted'): Promise<void> {
    await this.#leave(async () => {
      await this.#takeWorkspace(await this.#bridge.openWorkspace(which));
    });
  }

  async save(how: 'save' | 'save-as'): Promise<void> {
    await this.#leave(async () => {
      const outcome = await this.#bridge.saveWorkspace(how);
      if (outcome.kind === 'failed') this.#notices.tell('problem', outcome.problem);
      if (outcome.kind === 'saved') this.#notices.tell('news', `Saved “${outcome.fileName}”.`);
    });
  }

  /** Asks for a codebook of the analyst's own, and compares again with it at once. */
  async useCodebook(): Promise<void> {
    await this.#tryTo(async () => {
      const outcome = await this.#bridge.openCodebook();
      if (outcome.kind === 'refused') this.#notices.tell('problem', outcome.problem);
      if (outcome.kind === 'opened') await this.#useCodebook(outcome.codebook);
    });
  }

  async useShippedCodebook(): Promise<void> {
    if (this.#workspace.codebook !== null) await this.#useCodebook(null);
  }

  /** Hands over what was not handed over yet, so that the window can go. */
  async close(): Promise<void> {
    await this.#leave(() => this.#bridge.readyToClose());
  }

  /** Asks for a file and puts it on one side. */
  async open(side: Side): Promise<void> {
    await this.#tryTo(async () => {
      await this.#take(side, await this.#bridge.openDispatch(side));
    });
  }

  /** Puts a dropped file on one side, or two on an empty pair: the first by name is the earlier text. */
  async drop(side: Side, files: readonly File[]): Promise<void> {
    const [file, second, more] = files;
    const { before, after } = this.#workspace.texts;
    if (file !== undefined && second !== undefined && more === undefined && before === null && after === null) {
      await this.#dropPair([file, second].toSorted((a, b) => byName.compare(a.name, b.name)));
      return;
    }
    if (file === undefined || second !== undefined) {
      this.#notices.tell('problem', 'Drop one file at a time, on the side where it should stand.');
      return;
    }
    if (file.name.toLowerCase().endsWith(workspaceEnding)) {
      await this.dropWorkspace(file);
      return;
    }
    await this.#tryTo(async () => {
      await this.#take(side, await this.#readDropped(file));
    });
  }

  /** Opens a workspace file that was dropped onto the window. */
  async dropWorkspace(file: File): Promise<void> {
    if (file.size > largestWorkspace) {
      this.#notices.tell('problem', `“${file.name}” is larger than any workspace that Sidelight saves.`);
      return;
    }
    await this.#leave(async () => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      await this.#takeWorkspace(await this.#bridge.dropWorkspace({ name: file.name, bytes }));
    });
  }

  swap(): void {
    if (this.#comparing.wanted === null) return;
    this.#workspace.swap();
    void this.#compare();
  }

  async #dropPair(files: readonly File[]): Promise<void> {
    await this.#tryTo(async () => {
      const outcomes = await Promise.all(files.map((file) => this.#readDropped(file)));
      const placed = sides.flatMap((side, place) => ({ side, outcome: outcomes[place] }));
      // What was refused is said last: taking a text up clears what was said before.
      for (const kind of ['opened', 'refused'] as const) {
        for (const { side, outcome } of placed) if (outcome?.kind === kind) await this.#take(side, outcome);
      }
    });
  }

  async #readDropped(file: File): Promise<OpenOutcome> {
    if (file.size > largestText) {
      return { kind: 'refused', problem: `“${file.name}” is larger than 10 MB. Sidelight reads texts of up to 10 MB.` };
    }
    return this.#bridge.readDropped({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  }

  async #show({ workspace, problems, news }: Opened): Promise<void> {
    this.#notices.clear();
    for (const problem of problems) this.#notices.tell('problem', problem);
    for (const one of news) this.#notices.tell('news', one);
    this.#workspace.open(workspace);
    await this.#compare();
  }

  async #takeWorkspace(outcome: WorkspaceOutcome): Promise<void> {
    if (outcome.kind === 'refused') this.#notices.tell('problem', outcome.problem);
    if (outcome.kind === 'opened') await this.#show(outcome);
  }

  async #useCodebook(codebook: Codebook | null): Promise<void> {
    this.#workspace.useCodebook(codebook);
    this.#notices.clear();
    const used =
      codebook === null ? 'the shipped codebook alone' : `“${codebook.name}”, laid over the shipped codebook`;
    this.#notices.tell('news', `Themes are looked for by ${used}.`);
    await this.#compare();
  }

  async #compare(): Promise<void> {
    const { texts, codebook } = this.#workspace;
    const { before, after } = texts;
    if (before !== null && after !== null) await this.#comparing.show({ before, after }, codebook);
    else this.#comparing.clear();
  }

  /** Does something before which main must have all that was done here. */
  async #leave(act: () => Promise<void>): Promise<void> {
    this.#workspace.flush();
    await this.#tryTo(act);
  }

  async #take(side: Side, outcome: OpenOutcome): Promise<void> {
    if (outcome.kind === 'refused') this.#notices.tell('problem', outcome.problem);
    if (outcome.kind !== 'opened') return;
    this.#notices.clear();
    this.#workspace.putTexts({ ...this.#workspace.texts, [side]: outcome.dispatch });
    await this.#compare();
  }

  async #tryTo(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      this.#notices.tell('problem', error instanceof Error ? error.message : String(error));
    }
  }
}
