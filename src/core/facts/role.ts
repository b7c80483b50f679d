import type { Item } from './items.ts';
import type { StateRole } from './states.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A role, and whether the words make its bearers parties to the meeting that the dispatch reports. */
export interface Role {
  readonly role: StateRole;
  readonly principal: boolean;
}

export const articles = new Set(['the', 'a', 'an', 'both', 'all']);
export const collectives = new Set([
  'countries',
  'states',
  'nations',
  'republics',
  'members',
  'country',
  'state',
  'republic',
]);
const numerals = new Set(['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']);

export const topic: Role = { role: 'topic', principal: false };
export const place: Role = { role: 'place', principal: false };
export const participant: Role = { role: 'participant', principal: false };
export const party: Role = { role: 'participant', principal: true };

export function nearConflict(items: readonly Item[], vocabulary: Vocabulary): boolean {
  return items.some((item) => vocabulary.conflictNouns.has(item.lower));
}

export function isNamed(item: Item): boolean {
  return item.kind === 'state' || item.kind === 'region' || item.kind === 'organisation';
}

export function isCollective(item: Item): boolean {
  return collectives.has(item.lower) || numerals.has(item.lower);
}
