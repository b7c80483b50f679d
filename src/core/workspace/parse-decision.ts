import { countOf, entriesOf, listOf, oneOf, orNull, textOf, WorkspaceError, wordsOf, type Entries } from './checks.ts';
import { likelihoodRanges, type Judgement } from '../briefing/judgement.ts';
import type { FactSlot } from '../comparison/comparison.ts';
import { textFields, type Decision, type Place } from './decision.ts';
import type { Decisions } from './decisions.ts';

/** Bounds that no analyst comes near; lengths in UTF-16 code units. */
export const bounds = {
  decisions: 50_000,
  id: 500,
  label: 500,
  reason: 5_000,
  writing: 50_000,
  quote: 5_000,
  place: 20_000_000,
  order: 10_000,
} as const;

/** @throws WorkspaceError saying which decision, by its number from 1 */
export function parseDecisions(value: unknown): Decisions {
  const given = entriesOf(value, '“decisions”');
  const made = listOf(given['made'], '“decisions.made”', bounds.decisions).map((decision, index) =>
    parseDecision(decision, `Decision ${index + 1}`),
  );
  return { ...given, made, inForce: countOf(given['inForce'], '“decisions.inForce”', made.length) };
}

function parseDecision(value: unknown, part: string): Decision {
  const given = entriesOf(value, part);
  const kind = oneOf(given['kind'], `${part}: its “kind”`, kinds);
  return { ...given, ...readers[kind](given, `${part} (${kind})`) };
}

type Kind = Decision['kind'];

const readers: { readonly [Each in Kind]: (given: Entries, part: string) => Extract<Decision, { kind: Each }> } = {
  verdict: (given, part) => ({
    kind: 'verdict',
    theme: themeOf(given, part),
    verdict: orNull(given['verdict'], (verdict) =>
      oneOf(verdict, `${part}: its “verdict”`, ['accepted', 'rejected'] as const),
    ),
  }),
  rename: (given, part) => ({
    kind: 'rename',
    theme: themeOf(given, part),
    label: orNull(given['label'], (label) => wordsOf(label, `${part}: its “label”`, bounds.label)),
  }),
  merge: (given, part) => ({
    kind: 'merge',
    theme: themeOf(given, part),
    into: orNull(given['into'], (into) => wordsOf(into, `${part}: its “into”`, bounds.id)),
  }),
  status: (given, part) => ({
    kind: 'status',
    theme: themeOf(given, part),
    status: orNull(given['status'], (status) =>
      oneOf(status, `${part}: its “status”`, ['shared', 'new', 'dropped'] as const),
    ),
    reason: textOf(given['reason'], `${part}: its “reason”`, bounds.reason),
  }),
  add: (given, part) => ({
    kind: 'add',
    theme: themeOf(given, part),
    label: wordsOf(given['label'], `${part}: its “label”`, bounds.label),
    place: parsePlace(given['place'], `${part}: its “place”`),
  }),
  cite: (given, part) => ({
    kind: 'cite',
    theme: themeOf(given, part),
    place: parsePlace(given['place'], `${part}: its “place”`),
  }),
  'note-theme': (given, part) => ({
    kind: 'note-theme',
    theme: themeOf(given, part),
    text: textOf(given['text'], `${part}: its “text”`, bounds.writing),
  }),
  'note-sentence': (given, part) => ({
    kind: 'note-sentence',
    place: parsePlace(given['place'], `${part}: its “place”`),
    text: textOf(given['text'], `${part}: its “text”`, bounds.writing),
  }),
  choose: (given, part) => ({
    kind: 'choose',
    theme: themeOf(given, part),
    chosen: orNull(given['chosen'], (chosen) => {
      if (typeof chosen === 'boolean') return chosen;
      throw new WorkspaceError(`${part}: its “chosen” must be true, false or null.`);
    }),
  }),
  order: (given, part) => ({
    kind: 'order',
    themes: listOf(given['themes'], `${part}: its “themes”`, bounds.order).map((id) =>
      wordsOf(id, `${part}: one of its “themes”`, bounds.id),
    ),
  }),
  facts: (given, part) => ({
    kind: 'facts',
    slots: orNull(given['slots'], (slots) =>
      listOf(slots, `${part}: its “slots”`, factSlots.length).map((slot) =>
        oneOf(slot, `${part}: one of its “slots”`, factSlots),
      ),
    ),
  }),
  field: (given, part) => {
    const field = oneOf(given['field'], `${part}: its “field”`, textFields);
    const value = orNull(given['value'], (text) => textOf(text, `${part}: its “value”`, bounds.writing));
    if (field === 'date' && value !== null && !isDay(value)) {
      throw new WorkspaceError(`${part}: its “value” is no date; it must be written as 2026-11-22.`);
    }
    return { kind: 'field', field, value };
  },
  judgement: (given, part) => ({
    kind: 'judgement',
    judgement: orNull(given['judgement'], (judgement) => parseJudgement(judgement, `${part}: its “judgement”`)),
  }),
};

const slotsKnown: Readonly<Record<FactSlot, true>> = {
  held: true,
  venue: true,
  edition: true,
  chaired: true,
  delegation: true,
  invited: true,
  participants: true,
  next: true,
  document: true,
  programme: true,
  person: true,
  figure: true,
  relays: true,
};
const factSlots = Object.keys(slotsKnown).filter((slot): slot is FactSlot => slot in slotsKnown);

const kinds = Object.keys(readers).filter((kind): kind is Kind => kind in readers);

function themeOf(given: Entries, part: string): string {
  return wordsOf(given['theme'], `${part}: its “theme”`, bounds.id);
}

function parsePlace(value: unknown, part: string): Place {
  const given = entriesOf(value, part);
  const start = countOf(given['start'], `${part}, “start”`, bounds.place);
  const quote = wordsOf(given['quote'], `${part}, “quote”`, bounds.quote);
  const end = countOf(given['end'], `${part}, “end”`, bounds.place);
  if (end - start !== quote.length) {
    throw new WorkspaceError(`${part}: from “start” to “end” are ${end - start} characters, its “quote” has others.`);
  }
  return { ...given, side: oneOf(given['side'], `${part}, “side”`, ['before', 'after'] as const), start, end, quote };
}

function parseJudgement(value: unknown, part: string): Judgement {
  const given = entriesOf(value, part);
  return {
    ...given,
    text: textOf(given['text'], `${part}, “text”`, bounds.writing),
    likelihood: orNull(given['likelihood'], (word) =>
      oneOf(
        word,
        `${part}, “likelihood”`,
        likelihoodRanges.map(({ step }) => step),
      ),
    ),
    confidence: orNull(given['confidence'], (word) =>
      oneOf(word, `${part}, “confidence”`, ['low', 'moderate', 'high'] as const),
    ),
  };
}

/** Whether a text is a day that exists, as `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
