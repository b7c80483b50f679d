import { tick } from 'svelte';
import type { Briefing } from '../../src/core/briefing/briefing.ts';
import { factRows } from '../../src/core/briefing/fact-rows.ts';
import type { Judgement } from '../../src/core/briefing/judgement.ts';
import type { FactSlot } from '../../src/core/comparison/comparison.ts';
import { comparisonJson } from '../../src/core/comparison/comparison-json.ts';
import type { Side, Span } from '../../src/core/span.ts';
import type { DecidedComparison, DecidedTheme } from '../../src/core/workspace/decided.ts';
import type { TextField } from '../../src/core/workspace/decision.ts';
import { forBriefing } from '../../src/core/workspace/for-briefing.ts';
import type { OtherScripts, PagePlace, PageToMake, Paper, SidelightBridge } from '../../src/shared/contract.ts';
import type { ReadingRoom } from '../room/reading-room.svelte.ts';
import { candidates } from './briefing-of.ts';
import { Outgoing } from './outgoing.svelte.ts';
import { Preview } from './preview.svelte.ts';

/** The briefing on its way: what the analyst decided about the page, the page, and where it goes. */
export class Composing {
  readonly room: ReadingRoom;
  readonly preview: Preview;
  readonly outgoing: Outgoing;
  /** Whether the window shows the briefing in place of the texts. */
  open = $state(false);
  /** Whether the page is shown whole, or as wide as there is room. */
  whole = $state(false);
  paper = $state<Paper>('a4');
  /** What becomes of letters that the page's fonts do not have. */
  otherScripts = $state<OtherScripts>('leave out');
  readonly #bridge: SidelightBridge;

  readonly decided: DecidedComparison | null = $derived.by(() => this.room.comparison);
  readonly themes: readonly DecidedTheme[] = $derived(this.decided === null ? [] : candidates(this.decided));
  readonly briefing: Briefing | null = $derived.by(() => this.room.briefing);
  /** The matters that the texts state, in the order of the page, and whether they go on it. */
  readonly slots: readonly { readonly slot: FactSlot; readonly chosen: boolean }[] = $derived.by(() => {
    const chosen = this.decided?.briefing.facts ?? null;
    return factRows(this.decided?.facts ?? []).map(({ slot }) => ({ slot, chosen: chosen?.includes(slot) ?? true }));
  });
  readonly page: PageToMake | null = $derived(
    this.briefing === null ? null : { briefing: this.briefing, paper: this.paper, otherScripts: this.otherScripts },
  );

  constructor(room: ReadingRoom, bridge: SidelightBridge) {
    this.room = room;
    this.#bridge = bridge;
    this.preview = new Preview(bridge);
    this.outgoing = new Outgoing(bridge, room.notices, this);
  }

  /** What a page that is kept carries inside, so that its reader can check it. */
  get attachment(): string {
    return this.decided === null ? '' : comparisonJson(forBriefing(this.decided).comparison);
  }

  /** Takes up the paper that was chosen in an earlier session. */
  async begin(): Promise<void> {
    this.paper = await this.#bridge.preferredPaper();
  }

  choosePaper(paper: Paper): void {
    this.paper = paper;
    void this.#bridge.choosePaper(paper);
  }

  /** What the analyst wrote, or null where the composed text stands. */
  written(field: TextField): string | null {
    return this.decided?.briefing.fields[field] ?? null;
  }

  /** Writes a text of the page; null lets the composed one stand again. */
  write(field: TextField, value: string | null): void {
    this.room.workspace.decide({ kind: 'field', field, value });
  }

  judge(change: Partial<Judgement>): void {
    const before = this.decided?.briefing.judgement ?? { text: '', likelihood: null, confidence: null };
    const judgement = { ...before, ...change };
    const empty = judgement.text === '' && judgement.likelihood === null && judgement.confidence === null;
    this.room.workspace.decide({ kind: 'judgement', judgement: empty ? null : judgement });
  }

  choose(theme: string, chosen: boolean): void {
    this.room.workspace.decide({ kind: 'choose', theme, chosen });
  }

  /** Moves a theme so many places down the page, or up. */
  move(theme: string, by: number): void {
    const ids = this.themes.map(({ id }) => id);
    const from = ids.indexOf(theme);
    const to = Math.min(Math.max(from + by, 0), ids.length - 1);
    if (from === -1 || to === from) return;
    ids.splice(to, 0, ...ids.splice(from, 1));
    this.room.workspace.decide({ kind: 'order', themes: ids });
  }

  /** Lets the order of the rules stand again. */
  resetOrder(): void {
    this.room.workspace.decide({ kind: 'order', themes: [] });
  }

  /** Puts a matter on the page, or takes it off. */
  chooseSlot(slot: FactSlot, chosen: boolean): void {
    const slots = this.slots.filter((each) => (each.slot === slot ? chosen : each.chosen)).map((each) => each.slot);
    this.room.workspace.decide({ kind: 'facts', slots: slots.length === this.slots.length ? null : slots });
  }

  /** Goes back to the texts, with the evidence of a theme or a fact in view. */
  async showEvidence({ kind, id }: Pick<PagePlace, 'kind' | 'id'>): Promise<void> {
    this.open = false;
    await tick();
    this.room.clear();
    const entry = this.room.entries.find(({ theme }) => theme.id === id);
    if (kind === 'theme' && entry !== undefined) this.room.choose(entry);
    if (kind === 'fact') this.room.goals = { before: this.#stated(id, 'before'), after: this.#stated(id, 'after') };
  }

  /** Where one text first states a matter. */
  #stated(slot: string, side: Side): Span | null {
    const stated = this.decided?.facts.filter((fact) => fact.slot === slot) ?? [];
    const [first] = stated.flatMap((fact) => fact[side]?.evidence ?? []);
    return first === undefined ? null : { start: first.start, end: first.end };
  }
}
