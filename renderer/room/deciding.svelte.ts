import type { DecidedTheme } from '../../src/core/workspace/decided.ts';
import type { Place, Verdict } from '../../src/core/workspace/decision.ts';
import { newThemeId } from '../../src/core/workspace/decisions.ts';
import type { Status } from '../../src/core/comparison/comparison.ts';
import type { ReadingRoom } from './reading-room.svelte.ts';
import { longestSelection, selectedPlace } from './selection.ts';

/** What the analyst is asked for before something is decided. */
export type Question =
  | { readonly kind: 'rename' | 'merge' | 'status' | 'note'; readonly theme: DecidedTheme }
  | { readonly kind: 'add'; readonly place: Place }
  | { readonly kind: 'note-sentence'; readonly place: Place; readonly text: string };

const nothingChosen = 'Choose a theme first: what is decided is decided about one.';

/** Decisions on the chosen theme, on the held sentence and on the selected words. */
export class Deciding {
  /** What is being asked. */
  question = $state.raw<Question | null>(null);
  readonly #room: ReadingRoom;

  constructor(room: ReadingRoom) {
    this.#room = room;
  }

  /** The chosen theme as it was decided. */
  get theme(): DecidedTheme | null {
    const { chosen, comparison } = this.#room;
    return chosen === null ? null : (comparison?.themes[chosen.index] ?? null);
  }

  /** Accepts or rejects the chosen theme; where it is that already, the verdict is taken back. */
  judge(verdict: Verdict): void {
    const theme = this.#chosen();
    if (theme === null) return;
    const taken = theme.verdict === verdict ? null : verdict;
    this.#room.workspace.decide({ kind: 'verdict', theme: theme.id, verdict: taken });
  }

  /** Asks for what a decision needs. A note is on the held sentence where one is, else on the chosen theme. */
  ask(kind: 'rename' | 'merge' | 'status' | 'note' | 'add'): void {
    if (kind === 'add') {
      const place = this.#placeToAdd();
      if (place !== null) this.question = { kind, place };
      return;
    }
    const sentence = kind === 'note' ? this.#heldSentence() : null;
    if (sentence !== null) {
      const note = this.#room.comparison?.sentenceNotes.find(
        ({ place }) => place.side === sentence.side && place.start === sentence.start,
      );
      this.question = { kind: 'note-sentence', place: sentence, text: note?.text ?? '' };
      return;
    }
    const theme = this.#chosen();
    if (theme !== null) this.question = { kind, theme };
  }

  rename(theme: DecidedTheme, label: string): void {
    const own = label.trim();
    const label_ = own === '' || own === theme.found?.label ? null : own;
    if (label_ !== null || theme.label !== theme.found?.label) {
      this.#room.workspace.decide({ kind: 'rename', theme: theme.id, label: label_ });
    }
  }

  merge(theme: DecidedTheme, into: string): void {
    this.#room.workspace.decide({ kind: 'merge', theme: theme.id, into });
    this.#room.chooseById(into);
  }

  /** Parts a theme that was merged into another. */
  part(id: string): void {
    this.#room.workspace.decide({ kind: 'merge', theme: id, into: null });
  }

  changeStatus(theme: DecidedTheme, status: Status, reason: string): void {
    const own = status === theme.found?.status && reason.trim() === '' ? null : status;
    this.#room.workspace.decide({ kind: 'status', theme: theme.id, status: own, reason: reason.trim() });
  }

  noteTheme(theme: DecidedTheme, text: string): void {
    this.#room.workspace.decide({ kind: 'note-theme', theme: theme.id, text: text.trim() });
  }

  noteSentence(place: Place, text: string): void {
    this.#room.workspace.decide({ kind: 'note-sentence', place, text: text.trim() });
  }

  /** A new theme that rests on the words of a place, and is chosen at once. */
  add(place: Place, label: string): void {
    const theme = newThemeId(this.#room.workspace.decisions);
    this.#room.workspace.decide({ kind: 'add', theme, label: label.trim(), place });
    this.#room.chooseById(theme);
  }

  /** The words of a place carry a theme that there is. */
  cite(place: Place, theme: string): void {
    this.#room.workspace.decide({ kind: 'cite', theme, place });
    this.#room.chooseById(theme);
  }

  #chosen(): DecidedTheme | null {
    const { theme } = this;
    if (theme === null) this.#room.notices.tell('problem', nothingChosen);
    return theme;
  }

  #placeToAdd(): Place | null {
    const { pair, texts } = this.#room;
    const place = (pair === null ? null : selectedPlace(pair, texts)) ?? this.#heldSentence();
    if (place === null) {
      this.#room.notices.tell(
        'problem',
        'Select the words in one of the texts that carry the new theme, or a sentence.',
      );
    } else if (place.quote.length > longestSelection) {
      this.#room.notices.tell('problem', 'Select fewer words: a theme rests on a phrase or a sentence.');
    } else {
      return place;
    }
    return null;
  }

  #heldSentence(): Place | null {
    const { held, comparison, pair } = this.#room;
    const span = held === null ? undefined : comparison?.[held.side].sentences[held.sentence];
    if (held === null || span === undefined || pair === null) return null;
    const end = Math.min(span.end, span.start + longestSelection);
    return { side: held.side, start: span.start, end, quote: pair[held.side].text.slice(span.start, end) };
  }
}
