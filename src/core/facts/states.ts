import type { Dispatch } from '../dispatch/dispatch.ts';
import { overlaps, type Span } from '../span.ts';
import type { Gazetteer } from './gazetteer.ts';
import { findGroups } from './groups.ts';
import { readItems } from './items.ts';
import { findNames, type NameKind } from './names.ts';
import { roleOf, situationNear } from './roles.ts';
import { vocabularyOf } from './vocabulary.ts';

/**
 * What a state or region does where it is named: it took part, it stands inside an office or body, it is
 * where something took place, it is whose words are passed on, or it is what the text is about.
 */
export type StateRole = 'topic' | 'participant' | 'office' | 'place' | 'source';

/** A state or region named by a dispatch, by name or adjective. */
export interface StateMention extends Span {
  readonly kind: 'state' | 'region';
  /** The gazetteer's name. */
  readonly name: string;
  readonly role: StateRole;
  readonly sentence: number;
}

/** How many sentences open a dispatch and so tell between whom the meeting was: the headline and the lead. */
const openingSentences = 2;

const statesAndRegions: ReadonlySet<NameKind> = new Set(['state', 'region']);

/**
 * Every mention of a state or region with its role, in order. Names inside a longer name (an organisation,
 * a programme) are not mentions. A state between which and others the meeting is said to be in the opening
 * stays a participant where it is named later, unless the words there make it the matter (`the war in …`).
 */
export function findStates(dispatch: Dispatch, gazetteer: Gazetteer): StateMention[] {
  const vocabulary = vocabularyOf(gazetteer);
  const names = findNames(dispatch, gazetteer);
  const mentions: StateMention[] = [];
  const principals = new Set<string>();
  const opening = Math.max(openingSentences, dispatch.lead + 1);
  for (const name of names) {
    if (dispatch.datelineSpan === null || !overlaps(name, dispatch.datelineSpan)) continue;
    if (name.kind !== 'state' && name.kind !== 'region') continue;
    mentions.push({ start: name.start, end: name.end, kind: name.kind, name: name.name, role: 'source', sentence: 0 });
  }
  for (const { items, number } of readItems(dispatch, names, statesAndRegions)) {
    for (const group of findGroups(items)) {
      const said = roleOf(items, group, vocabulary);
      for (const at of group.members) {
        const item = items[at];
        if (item === undefined || (item.kind !== 'state' && item.kind !== 'region')) continue;
        if (number < opening && said.principal) principals.add(item.name);
        const { start, end, kind, name } = item;
        const settled = said.role === 'topic' && principals.has(name) && !situationNear(items, at, vocabulary);
        mentions.push({ start, end, kind, name, role: settled ? 'participant' : said.role, sentence: number });
      }
    }
  }
  return mentions;
}
