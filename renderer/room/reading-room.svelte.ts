import { SvelteMap } from 'svelte/reactivity';
import type { Briefing, BriefingLabels } from '../../src/core/briefing/briefing.ts';
import type { Evidence, Theme } from '../../src/core/comparison/comparison.ts';
import type { Side, Span } from '../../src/core/span.ts';
import { applyDecisions } from '../../src/core/workspace/apply.ts';
import type { DecidedComparison } from '../../src/core/workspace/decided.ts';
import { standing } from '../../src/core/workspace/decisions.ts';
import type { SidelightBridge } from '../../src/shared/contract.ts';
import type { Analyst } from '../analysis/analyst.ts';
import type { Analysis, Pair } from '../analysis/answer.ts';
import { briefingOf } from '../composer/briefing-of.ts';
import { across, alignedPath } from '../text/aligned-path.ts';
import { otherSide, sides } from '../text/words.ts';
import { arrange, categoriesOf } from './arrange.ts';
import { Comparing } from './comparing.svelte.ts';
import { Deciding } from './deciding.svelte.ts';
import { Files } from './files.ts';
import { LedgerView } from './ledger-view.svelte.ts';
import { Notices } from './notices.svelte.ts';
import { goalsOf, pairOf, stepSentence, type Goal, type SentenceReference } from './sentences.ts';
import { evidenceOn, groupThemes, marksOf, placesOf, statuses, type MarkedTheme, type ThemeEntry } from './themes.ts';
import { Reading, type View } from './reading.svelte.ts';
import { Search } from './search.svelte.ts';
import { Together } from './together.svelte.ts';
import type { PaneText } from './pane-text.ts';
import { Tip } from './tip.svelte.ts';
import { Workspace } from './workspace.svelte.ts';

/** What the sides are called before anything is known of them. */
const unread: BriefingLabels = { before: 'left', after: 'right', shared: 'Shared', new: 'New', dropped: 'Dropped' };

/** The one screen: two texts, what was found in them, and what the reader looks at. */
export class ReadingRoom {
  readonly notices = new Notices();
  readonly tip = new Tip();
  readonly ledger = new LedgerView();
  readonly workspace: Workspace;
  readonly deciding = new Deciding(this);
  readonly reading = new Reading();
  readonly search: Search;
  readonly together: Together;
  readonly comparing: Comparing;
  readonly files: Files;
  showsShortcuts = $state(false);
  /** What a screen reader is told of a change that shows by itself; a new object is news, whatever it says. */
  announced = $state.raw<{ readonly text: string }>({ text: '' });
  /** What the panel below the texts shows: the reasons for what is chosen, or who, where and when. */
  dock = $state<'why' | 'changes'>('why');
  /** Which piece of the chosen theme's evidence the reader has gone to. */
  evidence = $state.raw<Evidence | null>(null);
  /** The theme the reader has chosen, by its id; only {@link choose} and {@link clear} set it. */
  chosenId = $state<string | null>(null);
  /** Whether a theme is chosen, by its number: each mark listens to its own themes alone. */
  readonly pressed = new SvelteMap<number, boolean>();
  /** The theme under the pointer in the ledger, by its id. */
  hoveredId = $state<string | null>(null);
  /** The sentence the reader has moved to by key or click. */
  held = $state.raw<SentenceReference | null>(null);
  /** The sentence under the pointer. */
  pointed = $state.raw<SentenceReference | null>(null);
  /** The one theme in the ledger, and the one mark in each text, that Tab stops at. */
  ledgerStop = $state<string | null>(null);
  markStops = $state.raw<Readonly<Record<Side, number | null>>>({ before: null, after: null });
  goals = $state.raw<Readonly<Record<Side, Goal | null>>>({ before: null, after: null });
  /** Words that a link has led to: they stand out until the reader goes elsewhere. */
  place = $state.raw<(Span & { readonly side: Side }) | null>(null);
  /** The texts as they stand on screen. */
  readonly texts = $state<Record<Side, PaneText | null>>({ before: null, after: null });

  readonly pair: Pair | null = $derived.by(() => this.comparing.pair);
  readonly analysis: Analysis | null = $derived.by(() => this.comparing.analysis);
  /** What was found, with the analyst's decisions laid over it. */
  readonly comparison: DecidedComparison | null = $derived.by(() => {
    if (this.analysis === null || this.pair === null) return null;
    const texts = { before: this.pair.before.text, after: this.pair.after.text };
    return applyDecisions(this.analysis.comparison, texts, standing(this.workspace.decisions));
  });
  /** The page of it; as long as nothing is decided, the one that came with the comparison. */
  readonly briefing: Briefing | null = $derived.by(() => {
    const { analysis, comparison, pair } = this;
    if (analysis === null || comparison === null || pair === null) return null;
    if (standing(this.workspace.decisions).length === 0) return analysis.briefing;
    return briefingOf(comparison, pair, analysis.versions);
  });
  /** The themes whose words are marked; until long texts are compared, those of their openings. */
  readonly marked: readonly MarkedTheme[] = $derived.by(() => this.comparison?.themes ?? this.comparing.opening);
  readonly firstMarks = $derived.by(() => {
    const first = (side: Side): number =>
      marksOf(this.marked, side).reduce((least, { start }) => Math.min(least, start), Infinity);
    return { before: first('before'), after: first('after') };
  });
  readonly labels: BriefingLabels = $derived(this.analysis?.briefing.labels ?? unread);
  /** The places of the two texts that belong on one level. */
  readonly path = $derived.by(() => {
    if (this.pair === null || this.comparison === null) return null;
    const { before, after } = this.pair;
    return alignedPath(this.comparison, { before: before.text.length, after: after.text.length });
  });
  /** Every theme, by status and weight. */
  readonly groups = $derived(groupThemes(this.comparison?.themes ?? []));
  readonly entries: readonly ThemeEntry[] = $derived(statuses.flatMap((status) => this.groups[status]));
  readonly categories = $derived(categoriesOf(this.entries, this.analysis?.categories ?? {}));
  /** The themes as the ledger shows them. */
  readonly arranged = $derived(arrange(this.groups, this.ledger));
  readonly listed: readonly ThemeEntry[] = $derived(statuses.flatMap((status) => this.arranged[status]));
  /** The place of each theme in that list, from 1. */
  readonly places = $derived(placesOf(this.listed));
  /** Where Tab stops in the ledger: at the theme last visited, or at the first where the filter has put that away. */
  readonly ledgerTab: string | null = $derived(
    this.ledgerStop !== null && this.places.has(this.ledgerStop) ? this.ledgerStop : (this.listed[0]?.theme.id ?? null),
  );
  /** The length of a full bar in the ledger. */
  readonly mostWeight = $derived(
    Math.max(0, ...this.entries.flatMap(({ theme }) => [theme.weight.before, theme.weight.after])),
  );
  readonly chosen: ThemeEntry | null = $derived(this.#entry(this.chosenId));
  /** The theme whose marks stand out: pointing at a row comes before what is chosen. */
  readonly spotlit: ThemeEntry | null = $derived(this.#entry(this.hoveredId) ?? this.chosen);
  /** The sentence whose counterpart is shown: pointing comes before what is held. */
  readonly current: SentenceReference | null = $derived(this.pointed ?? this.held);
  readonly currentPair = $derived(
    this.comparison === null || this.current === null ? null : pairOf(this.comparison, this.current),
  );
  /** The current sentence and its counterpart. */
  readonly lit: readonly SentenceReference[] = $derived.by(() => {
    const pair = this.currentPair;
    if (pair === null) return this.current === null ? [] : [this.current];
    return sides.flatMap((side) => pair[side].map((sentence) => ({ side, sentence })));
  });

  constructor(bridge: SidelightBridge, analyst: Analyst) {
    this.workspace = new Workspace(bridge, this.notices, () => {
      this.#pin(this.chosen);
    });
    this.comparing = new Comparing(analyst, (pair) => {
      this.clear();
      this.ledgerStop = null;
      this.markStops = { before: null, after: null };
      void bridge.showTitle(`${pair.before.name} – ${pair.after.name}`);
    });
    this.search = new Search(
      () => this.pair,
      ({ side, start, end }) => {
        this.#go(side, { start, end });
      },
    );
    this.together = new Together(
      () => this.texts,
      () => (this.reading.oneColumn ? null : this.path),
    );
    this.files = new Files(bridge, this.notices, this.comparing, this.workspace);
  }

  /** The words of some sentences of one text. */
  wordsOf(side: Side, sentences: readonly number[]): string {
    const places = sentences.flatMap((number) => this.comparison?.[side].sentences[number] ?? []);
    return places.map(({ start, end }) => this.pair?.[side].text.slice(start, end) ?? '').join(' ');
  }

  /** The mark in one text that Tab stops at: the one last visited, or the first. */
  markStop(side: Side): number {
    return this.markStops[side] ?? this.firstMarks[side];
  }

  /** Chooses a theme and brings its first evidence into view on both sides; choosing it again lets it go. */
  choose(entry: ThemeEntry): void {
    this.held = null;
    this.pointed = null;
    this.dock = 'why';
    if (this.chosenId === entry.theme.id) {
      this.#pin(null);
      return;
    }
    this.#pin(entry);
    this.#show({ before: firstPlace(entry.theme, 'before'), after: firstPlace(entry.theme, 'after') });
  }

  /** Chooses the theme `step` further down the ledger, from its end to its other end. */
  stepTheme(step: 1 | -1): void {
    const count = this.listed.length;
    const at = this.listed.findIndex(({ theme }) => theme.id === this.chosenId);
    const next = at === -1 ? (step === 1 ? 0 : count - 1) : (at + step + count) % count;
    const entry = this.listed[next];
    if (entry !== undefined && entry.theme.id !== this.chosenId) this.choose(entry);
  }

  /** Chooses a theme by its id, where it is there and not chosen yet. */
  chooseById(id: string): void {
    const entry = this.#entry(id);
    if (entry !== null && this.chosenId !== id) this.choose(entry);
  }

  /** Whether a finding stands: the analyst has not rejected it. */
  stands({ index }: ThemeEntry): boolean {
    return this.comparison?.themes[index]?.verdict !== 'rejected';
  }

  /** Chooses a theme by its id, where it is there, and scrolls nothing. */
  pin(id: string): void {
    this.#pin(this.#entry(id));
  }

  /** Chooses the first of a mark's themes; where one of them is chosen already, the one after it. */
  chooseOneOf(themes: readonly number[]): void {
    const at = themes.indexOf(this.chosen?.index ?? -1);
    const index = themes[(at + 1) % themes.length];
    const entry = this.entries.find((listed) => listed.index === index);
    if (entry !== undefined) this.choose(entry);
  }

  /** Goes to the piece of the chosen theme's evidence `step` further, through both texts and round. */
  stepEvidence(step: 1 | -1): void {
    const evidence = this.chosen?.theme.evidence ?? [];
    const at = this.evidence === null ? -1 : evidence.indexOf(this.evidence);
    const next =
      evidence[at === -1 ? (step === 1 ? 0 : evidence.length - 1) : (at + step + evidence.length) % evidence.length];
    if (next === undefined) return;
    this.evidence = next;
    this.bring(next.side, next);
  }

  point(reference: SentenceReference): void {
    this.pointed = reference;
  }

  /** The pointer has left the text: a chosen theme or held sentence shows again, else the last one stays. */
  pointAway(): void {
    if (this.chosen !== null || this.held !== null) this.pointed = null;
  }

  /** Moves to a sentence: it and its counterpart come into view. */
  hold(reference: SentenceReference): void {
    if (this.comparison === null) return;
    this.held = reference;
    this.dock = 'why';
    this.pointed = null;
    this.#show(goalsOf(this.comparison, reference), reference.side);
  }

  /** Moves to the sentence before or after the held one, or after `from` where this side holds none. */
  stepSentence(side: Side, step: 1 | -1, from: number | null): void {
    const count = this.comparison?.[side].sentences.length ?? 0;
    const current = this.held?.side === side ? this.held.sentence : from;
    const sentence = stepSentence(current, step, count);
    if (sentence !== null) this.hold({ side, sentence });
  }

  #pin(entry: ThemeEntry | null): void {
    this.chosenId = entry?.theme.id ?? null;
    this.evidence = null;
    this.entries.forEach(({ index }) => this.pressed.set(index, index === entry?.index));
  }

  #entry(id: string | null): ThemeEntry | null {
    return id === null ? null : (this.entries.find(({ theme }) => theme.id === id) ?? null);
  }

  /** Brings words into view, which stand out there; the other text goes with them. */
  bring(side: Side, place: Span): void {
    const { start, end } = place;
    this.#go(side, { start, end });
    this.place = { side, start, end };
  }

  clear(): void {
    this.#pin(null);
    this.hoveredId = null;
    this.held = null;
    this.pointed = null;
    this.goals = { before: null, after: null };
    this.place = null;
  }

  #go(side: Side, place: Span): void {
    this.#show({ before: null, after: null, [side]: place }, side);
    this.together.lead(side);
  }

  /** Both places come into view, each for itself; where only one text is shown, it is one that has such a place. */
  #show(goals: Readonly<Record<Side, Goal | null>>, first: Side = this.reading.shown): void {
    this.together.lead(null);
    this.place = null;
    this.reading.shown = goals[first] === null ? otherSide(first) : first;
    this.goals = goals;
  }

  announce(text: string): void {
    this.announced = { text };
  }

  /** Shows the middle of the window in another way. */
  show(view: View): void {
    this.reading.view = view;
  }

  /** Shows the other text where only one has room, at the level of the one that was shown. */
  turnTo(side: Side): void {
    const from = this.reading.shown;
    const text = this.texts[from];
    if (from === side) return;
    this.reading.shown = side;
    if (text === null || this.path === null) return;
    const start = Math.round(across(this.path, from, text.inView.start));
    this.goals = { before: null, after: null, [side]: { start, end: start + 1 } };
  }
}

function firstPlace(theme: Theme, side: Side): Goal | null {
  const [first] = evidenceOn(theme, side);
  return first === undefined ? null : { start: first.start, end: first.end };
}
