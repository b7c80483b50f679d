import type { Group } from './groups.ts';
import type { Item } from './items.ts';
import { actingSubject, afterAttendance, betweenParties, listed } from './party-roles.ts';
import {
  articles,
  collectives,
  isCollective,
  isNamed,
  nearConflict,
  participant,
  party,
  place,
  topic,
  type Role,
} from './role.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How many items around a name may decide on its role. */
const reach = 14;

const partySides = new Set(['side', 'sides', 'party', 'parties', 'counterpart', 'counterparts', 'partner', 'partners']);
const titleWords = new Set([
  'of',
  'for',
  'and',
  'the',
  ',',
  '-',
  '&',
  "'s",
  'acting',
  'new',
  'first',
  'former',
  'federal',
]);
const dateWords =
  /^(?:\d.*|on|in|this|next|last|early|late|later|mid|today|yesterday|here|week|month|year|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|virtually|online|,)$/u;

/** The role that a sentence gives to the members of one of its enumerations. */
export function roleOf(items: readonly Item[], group: Group, vocabulary: Vocabulary): Role {
  const first = group.members[0] ?? 0;
  const last = group.members.at(-1) ?? first;
  const left = items.slice(Math.max(0, first - reach), first);
  const right = items.slice(last + 1, last + 1 + reach);
  if (group.compound) return nearConflict(right.slice(0, 3), vocabulary) ? topic : party;
  return (
    beforeOffice(items[last], right, vocabulary) ??
    betweenParties(left, right, vocabulary) ??
    listed(left, right, group, vocabulary) ??
    afterPlace(left) ??
    afterOffice(left, group, vocabulary) ??
    afterAttendance(left) ??
    whereHeld(left, vocabulary) ??
    actingSubject(left, right, group, vocabulary) ??
    topic
  );
}

/** Whether words beside a name make it the matter: `support for …`, `… settlement`. */
export function situationNear(items: readonly Item[], at: number, vocabulary: Vocabulary): boolean {
  const around = [...items.slice(Math.max(0, at - 4), at), ...items.slice(at + 1, at + 4)];
  return around.some((item) => vocabulary.situationNouns.has(item.lower));
}

/** `Kazakh MFA`, `Kazakhstan's Deputy Foreign Minister`, `US officials`; `the Kazakh side` acts for itself. */
function beforeOffice(name: Item | undefined, right: readonly Item[], vocabulary: Vocabulary): Role | null {
  let ahead = right;
  const possessive = right[0]?.lower === "'s" || right[0]?.lower === "'";
  if (possessive) ahead = right.slice(1);
  const farthest = name?.adjective === true || possessive ? 6 : 1;
  for (const [steps, item] of ahead.slice(0, farthest).entries()) {
    if (partySides.has(item.lower)) return participant;
    if (collectives.has(item.lower)) return null;
    if (item.kind === 'office' || vocabulary.officeNouns.has(item.lower) || vocabulary.bodyNouns.has(item.lower)) {
      return { role: 'office', principal: true };
    }
    const passes = item.capital || vocabulary.portfolioWords.has(item.lower) || titleWords.has(item.lower);
    if (!passes || item.lower === ',' || (steps === 0 && (item.lower === 'and' || item.lower === 'of'))) return null;
  }
  return null;
}

/** `Dushanbe, Tajikistan`. */
function afterPlace(left: readonly Item[]): Role | null {
  return left.at(-1)?.lower === ',' && left.at(-2)?.kind === 'place' ? place : null;
}

/** `Deputy Minister of Foreign Affairs of …`, `EU Delegation to …`; of many, `representatives of … and …`. */
function afterOffice(left: readonly Item[], group: Group, vocabulary: Vocabulary): Role | null {
  const near = left.filter((item) => !articles.has(item.lower) && !isCollective(item));
  const preposition = near.at(-1)?.lower ?? '';
  if (!['of', 'for', 'to', 'from', 'in'].includes(preposition)) return null;
  for (let at = near.length - 2; at >= 0; at -= 1) {
    const item = near[at];
    if (item === undefined) return null;
    const acts = item.kind === 'office' || vocabulary.officeNouns.has(item.lower);
    if (acts || vocabulary.bodyNouns.has(item.lower)) {
      if (!item.capital && preposition !== 'of' && preposition !== 'from' && item.kind !== 'office') return null;
      if (preposition === 'in' && (at !== near.length - 2 || !item.capital)) return null;
      const many = acts && item.lower.endsWith('s') && group.members.length > 1;
      if (many) return party;
      return { role: 'office', principal: preposition === 'of' || preposition === 'from' };
    }
    const passes =
      isNamed(item) || vocabulary.portfolioWords.has(item.lower) || titleWords.has(item.lower) || item.capital;
    if (!passes && item.lower !== '(' && item.lower !== ')') return null;
  }
  return null;
}

/** `held in Uzbekistan`, `a visit to Kazakhstan`, `the meeting on 3 May in Turkmenistan`. */
function whereHeld(left: readonly Item[], vocabulary: Vocabulary): Role | null {
  const near = left.filter((item) => !articles.has(item.lower));
  const preposition = near.at(-1)?.lower;
  if (preposition !== 'in' && preposition !== 'to') return null;
  const before = near.slice(0, -1);
  while (before.length > 0 && dateWords.test(before.at(-1)?.lower ?? '')) before.pop();
  const word = before.at(-1);
  if (word === undefined || !vocabulary.holdingWords.has(word.lower)) return null;
  return preposition === 'in' || /^(?:visit|travel|trip|tour)/u.test(word.lower) ? place : null;
}
