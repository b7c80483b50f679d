import { findGroups } from './groups.ts';
import type { Item } from './items.ts';

/** What a side that takes part is called. */
export const delegationNouns = new Set(['delegation', 'side', 'delegations', 'team', 'party']);

/** A side by its name, and where it stands. */
export interface SideName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The states or organisations whose delegations stand before the verb, or that are themselves represented. */
export function sidesBefore(items: readonly Item[], at: number): SideName[] {
  const bracket = items[at - 1]?.lower === '(' ? items[at - 2] : undefined;
  if (bracket !== undefined) return isSide(bracket) ? [bracket] : [];
  const from = Math.max(0, at - 9);
  const near = items.slice(from, at);
  // `Rostavia's was led by …`
  const own = near.findLastIndex((item) => item.lower === "'s");
  const owner = near[own - 1];
  if (own >= near.length - 2 && owner !== undefined && isSide(owner)) return [owner];
  if (items[at]?.lower === 'represented') {
    const group = findGroups(near).at(-1);
    const members = group?.members.flatMap((place) => near[place] ?? []) ?? [];
    return members;
  }
  const noun = near.findLastIndex((item) => delegationNouns.has(item.lower));
  if (noun === -1) return [];
  const behind = near.slice(noun + 1).find(isSide);
  const ofIts = near[noun + 1]?.lower === 'of' ? behind : undefined;
  const side = ofIts ?? near.slice(0, noun).findLast(isSide) ?? behind;
  return side === undefined ? [] : [side];
}

function isSide({ kind }: Item): boolean {
  return kind === 'state' || kind === 'organisation' || kind === 'region';
}

export function sideAfter(items: readonly Item[], at: number): SideName | null {
  const near = items.slice(at + 1, at + 8);
  const [first] = near;
  const named = items[at]?.lower === 'represented' && first !== undefined && !first.adjective;
  if (named && isSide(first)) return first;
  const noun = near.findIndex((item) => delegationNouns.has(item.lower));
  if (noun === -1 || near.slice(0, noun).some((item) => ['in', 'by', 'at'].includes(item.lower))) return null;
  return sideIn(near.slice(0, noun + 4));
}

export function sideIn(near: readonly Item[]): SideName | null {
  return near.find(isSide) ?? null;
}
