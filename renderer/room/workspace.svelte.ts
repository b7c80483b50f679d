import type { DispatchText } from '../../src/core/dispatch/dispatch.ts';
import type { Codebook } from '../../src/core/themes/codebook.ts';
import type { Decision } from '../../src/core/workspace/decision.ts';
import {
  noDecisions,
  redo,
  standing,
  swapSides,
  typeOn,
  undo,
  type Decisions,
} from '../../src/core/workspace/decisions.ts';
import {
  emptyWorkspace,
  firstView,
  type WorkspaceFile,
  type WorkspaceView,
} from '../../src/core/workspace/workspace-file.ts';
import type { SidelightBridge } from '../../src/shared/contract.ts';
import { Autosave } from './autosave.ts';
import type { Notices } from './notices.svelte.ts';

/** The texts of a workspace; a side can be empty still. */
export interface WorkspaceTexts {
  readonly before: DispatchText | null;
  readonly after: DispatchText | null;
}

/** What was done last: a decision, and whether it was made, taken back or made again. */
export interface Step {
  readonly how: 'made' | 'undone' | 'redone';
  readonly decision: Decision;
}

/** What the analyst works on: the texts, what was decided about them, and how it stands on screen. Every change is kept. */
export class Workspace {
  texts = $state.raw<WorkspaceTexts>({ before: null, after: null });
  decisions = $state.raw<Decisions>(noDecisions);
  /** A codebook of the analyst's own, laid over the shipped one. */
  codebook = $state.raw<Codebook | null>(null);
  view = $state.raw<WorkspaceView>(firstView);
  /** Counts the workspaces that were opened here: 0 before the first. */
  opened = $state(0);
  last = $state.raw<Step | null>(null);
  readonly canUndo = $derived(this.decisions.inForce > 0);
  readonly canRedo = $derived(this.decisions.inForce < this.decisions.made.length);
  readonly #bridge: Pick<SidelightBridge, 'keepWorkspace'>;
  readonly #notices: Notices;
  readonly #onDecided: () => void;
  readonly #autosave = new Autosave(() => void this.#send());
  /** What the file says beside all this, of which other versions know more. */
  #file: WorkspaceFile = emptyWorkspace;
  /** The texts that main has. */
  #known: WorkspaceTexts | null = null;

  /** @param onDecided told when other decisions hold than before */
  constructor(bridge: Pick<SidelightBridge, 'keepWorkspace'>, notices: Notices, onDecided: () => void) {
    this.#bridge = bridge;
    this.#notices = notices;
    this.#onDecided = onDecided;
  }

  /** Takes up a workspace that main has opened. */
  open(file: WorkspaceFile): void {
    this.#autosave.forget();
    this.#file = file;
    this.texts = { before: file.before, after: file.after };
    this.#known = this.texts;
    this.decisions = file.decisions;
    this.codebook = file.codebook;
    this.view = file.view;
    this.last = null;
    this.opened += 1;
  }

  decide(decision: Decision): void {
    this.#put(typeOn(this.decisions, decision), { how: 'made', decision });
  }

  undo(): void {
    const decision = standing(this.decisions).at(-1);
    if (decision !== undefined) this.#put(undo(this.decisions), { how: 'undone', decision });
  }

  redo(): void {
    const decision = this.decisions.made[this.decisions.inForce];
    if (decision !== undefined) this.#put(redo(this.decisions), { how: 'redone', decision });
  }

  /** Puts other texts in; decisions about words that they do not have are kept, and listed as such. */
  putTexts(texts: WorkspaceTexts): void {
    this.texts = texts;
    this.view = { ...this.view, scroll: firstView.scroll };
    this.#autosave.touch();
  }

  /** Exchanges the texts, with all that was decided about them. */
  swap(): void {
    const { scroll } = this.view;
    this.decisions = swapSides(this.decisions);
    this.putTexts({ before: this.texts.after, after: this.texts.before });
    this.view = { ...this.view, scroll: { ...scroll, before: scroll.after, after: scroll.before } };
  }

  useCodebook(codebook: Codebook | null): void {
    this.codebook = codebook;
    this.#autosave.touch();
  }

  /** Remembers how the work stands on screen. */
  look(change: Partial<WorkspaceView>): void {
    this.view = { ...this.view, ...change };
    this.#autosave.touch();
  }

  /** Hands over at once what was not handed over yet; what main is asked after this comes after it. */
  flush(): void {
    this.#autosave.flush();
  }

  #put(decisions: Decisions, step: Step): void {
    this.decisions = decisions;
    this.last = step;
    this.#onDecided();
    this.#autosave.touch();
  }

  async #send(): Promise<void> {
    const { texts, decisions, codebook, view } = this;
    const others = texts === this.#known ? null : texts;
    this.#known = texts;
    const work = { ...this.#file, before: null, after: null, decisions, codebook, view };
    try {
      const { problem } = await this.#bridge.keepWorkspace({ work, texts: others });
      if (problem !== null) this.#notices.tell('problem', problem);
    } catch (error) {
      this.#known = null;
      this.#notices.tell('problem', error instanceof Error ? error.message : String(error));
    }
  }
}
