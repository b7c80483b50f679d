import type { Comparison, FactChange, FactSlot } from '../../src/core/comparison/comparison.ts';
import type { Side } from '../../src/core/span.ts';
import type { Answers } from './answers.ts';
import { sameDay, sameWords } from './same-words.ts';

/** One thing that a dispatch states, by hand, and the reported values that can say it. */
export interface FactItem {
  readonly slot: string;
  readonly value: string;
  readonly said: (reported: string) => boolean;
  /** Reported values of these slots are looked at. */
  readonly slots: readonly ReportedSlot[];
}

/** The slots of `Comparison.facts`, and those of the dispatch's summary. */
export type ReportedSlot = FactSlot | 'published' | 'dateline' | 'source';

/** What a comparison reports of one dispatch: the value of each slot with the claim that goes with it. */
export interface ReportedFact {
  readonly slot: ReportedSlot;
  readonly value: string;
  readonly claim: string;
}

export function reportedFacts(comparison: Comparison, side: Side): ReportedFact[] {
  const { published, dateline, source } = comparison[side];
  const stated = (slot: ReportedSlot, value: string | null): ReportedFact[] =>
    value === null ? [] : [{ slot, value, claim: '' }];
  return [
    ...stated('published', published),
    ...stated('dateline', dateline),
    ...stated('source', source),
    ...comparison.facts.flatMap((change: FactChange): ReportedFact[] => {
      const value = change[side]?.value;
      return value === undefined ? [] : [{ slot: change.slot, value, claim: change.claim }];
    }),
  ];
}

/** What a dispatch states by hand, one item a value; slots that are open or that nobody read are left out. */
export function factItems(answers: Answers['facts'], side: Side): FactItem[] {
  const stated = answers[side];
  const items: FactItem[] = [];
  const isOpen = (key: string): boolean => answers.open.includes(`${side}.${key}`);
  const add = (
    slot: string,
    value: string | null | undefined,
    slots: readonly ReportedSlot[],
    same = sameWords,
  ): void => {
    if (value === null || value === undefined || isOpen(slot)) return;
    items.push({ slot, value, slots, said: (reported) => same(value, reported) });
  };
  add('published', stated.published, ['published'], sameDay);
  add('dateline', stated.dateline, ['dateline']);
  add('source', stated.source, ['source']);
  add('relays', stated.relays, ['relays']);
  add('held', stated.held, ['held'], sameDay);
  add('venue', stated.venue, ['venue']);
  add('edition', stated.edition?.toString(), ['edition']);
  add('invited', stated.invited, ['invited']);
  for (const name of stated.participants ?? []) add('participants', name, ['participants']);
  for (const name of stated.documents ?? []) add('documents', name, ['document']);
  for (const name of stated.programmes ?? []) add('programmes', name, ['programme']);
  for (const figure of stated.figures ?? []) add('figures', figure, ['figure']);
  for (const { name, office, role } of stated.people ?? []) {
    add('people', name, ['person']);
    if (office !== null)
      add(
        'people',
        `${name}, ${office}`,
        ['person'],
        (_, reported) => sameWords(name, reported) && sameWords(office, withoutName(reported, name)),
      );
    if (role !== null) add(`people, ${role}`, name, [role === 'led' ? 'delegation' : 'chaired']);
  }
  for (const part of [stated.next?.what, stated.next?.when, stated.next?.where]) add('next', part, ['next'], partSays);
  return items;
}

/** Whether one part of a reported meeting (what, when, where, with commas between) says it. */
function partSays(gold: string, reported: string): boolean {
  return reported.split(', ').some((part) => sameWords(gold, part));
}

/** A reported person without the name: what is left is the office, or words around it. */
function withoutName(reported: string, name: string): string {
  return reported.replace(name, '');
}
