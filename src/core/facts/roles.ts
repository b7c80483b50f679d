import type { Group } from './groups.ts';
import type { Item } from './items.ts';
import type { StateRole } from './states.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A role, and whether the words make its bearers parties to the meeting that the dispatch reports. */
export interface Role {
  readonly role: StateRole;
  readonly principal: boolean;
}

/** How many items around a name may decide on its role. */
const reach = 14;

const articles = new Set(['the', 'a', 'an', 'both', 'all']);
const partySides = new Set(['side', 'sides', 'party', 'parties', 'counterpart', 'counterparts', 'partner', 'partners']);
const collectives = new Set(['countries', 'states', 'nations', 'republics', 'members', 'country', 'state', 'republic']);
const numerals = new Set(['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']);
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

const topic: Role = { role: 'topic', principal: false };
const place: Role = { role: 'place', principal: false };
const participant: Role = { role: 'participant', principal: false };
const party: Role = { role: 'participant', principal: true };

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
    actingSubject(left, right, vocabulary) ??
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

/** `between the European Union and the countries of Central Asia (Kazakhstan, …)`, but not `the war between …`. */
function betweenParties(left: readonly Item[], right: readonly Item[], vocabulary: Vocabulary): Role | null {
  const passes = (item: Item): boolean =>
    isNamed(item) || isCollective(item) || ['of', 'and', '(', ','].includes(item.lower) || articles.has(item.lower);
  const at = left.findLastIndex((item) => !passes(item));
  if (left[at]?.lower !== 'between' && left[at]?.lower !== 'among') return null;
  const before = left.slice(Math.max(0, at - 4), at);
  return nearConflict(before, vocabulary) || nearConflict(right.slice(0, 1), vocabulary) ? topic : party;
}

/** `(Kazakhstan, the Kyrgyz Republic, …)`; a lone state in brackets behind a person is that person's. */
function listed(left: readonly Item[], right: readonly Item[], group: Group, vocabulary: Vocabulary): Role | null {
  const before = left.filter((item) => !articles.has(item.lower));
  if (before.at(-1)?.lower !== '(' || right[0]?.lower !== ')') return null;
  const holder = before.at(-2);
  if (group.members.length > 1) return holder !== undefined && nearConflict([holder], vocabulary) ? topic : party;
  if (holder?.kind === 'place') return place;
  if (holder?.kind !== 'word' || !holder.capital) return null;
  const preposition = left.findLast((item) => item.kind === 'word' && !item.capital)?.lower;
  return preposition === 'in' || preposition === 'at' ? place : { role: 'office', principal: false };
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

/** `with the participation of …`, `attended by …`, `brought together …`. */
function afterAttendance(left: readonly Item[]): Role | null {
  const words = left.filter((item) => !articles.has(item.lower) && !isCollective(item)).map((item) => item.lower);
  const pair = words.slice(-2).join(' ');
  return /^(?:(?:participation|attendance|presence) of|(?:attended|joined|hosted|organised|organized|signed) by|(?:brought|bringing|brings) together)$/u.test(
    pair,
  )
    ? participant
    : null;
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

/** `Kazakhstan and Uzbekistan agreed …`; `Afghanistan was invited` and `Afghanistan faces …` are matters. */
function actingSubject(left: readonly Item[], right: readonly Item[], vocabulary: Vocabulary): Role | null {
  const before = left.filter((item) => !articles.has(item.lower)).at(-1);
  const opens = before === undefined || [',', ';', ':', 'that', 'and', '"', "'", 'while', 'as'].includes(before.lower);
  if (!opens) return null;
  const verb = right.find((item) => !/^(?:have|has|had|will|would|also|both|jointly|\p{L}+ly)$/u.test(item.lower));
  return verb?.kind === 'word' && !verb.capital && vocabulary.actingVerbs.has(verb.lower) ? participant : null;
}

function nearConflict(items: readonly Item[], vocabulary: Vocabulary): boolean {
  return items.some((item) => vocabulary.conflictNouns.has(item.lower));
}

function isNamed(item: Item): boolean {
  return item.kind === 'state' || item.kind === 'region' || item.kind === 'organisation';
}

function isCollective(item: Item): boolean {
  return collectives.has(item.lower) || numerals.has(item.lower);
}
