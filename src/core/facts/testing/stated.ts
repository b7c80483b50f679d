import { readFacts } from '../facts.ts';
import { english } from '../../testing/knowledge.ts';
import { dispatchOf, world } from './dispatches.ts';

/** `slot: value` of everything that a text states, people with their titles, sources it relays. */
export function stated(text: string): string[] {
  const { facts, people, relays } = readFacts(dispatchOf(text), world, english);
  return [
    ...facts.map(({ slot, value }) => `${slot}: ${value}`),
    ...people.map(({ name, title }) => `person: ${name}, ${title}`),
    ...relays.map(({ fact, side }) => `relays: ${fact.value} [${side ?? 'side not named'}]`),
  ];
}
