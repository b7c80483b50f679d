import type { Group } from './groups.ts';
import type { Item } from './items.ts';
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

/** `between the European Union and the countries of Central Asia (Kazakhstan, …)`, but not `the war between …`. */
export function betweenParties(left: readonly Item[], right: readonly Item[], vocabulary: Vocabulary): Role | null {
  const passes = (item: Item): boolean =>
    isNamed(item) ||
    isCollective(item) ||
    ['of', 'and', '(', ')', ','].includes(item.lower) ||
    articles.has(item.lower);
  const at = left.findLastIndex((item) => !passes(item));
  if (left[at]?.lower !== 'between' && left[at]?.lower !== 'among') return null;
  const before = left.slice(Math.max(0, at - 4), at);
  return nearConflict(before, vocabulary) || nearConflict(right.slice(0, 1), vocabulary) ? topic : party;
}

/** `(Kazakhstan, the Kyrgyz Republic, …)`; a lone state in brackets behind a person is that person's. */
export function listed(
  left: readonly Item[],
  right: readonly Item[],
  group: Group,
  vocabulary: Vocabulary,
): Role | null {
  const before = left.filter((item) => !articles.has(item.lower));
  const dashed = before.at(-1)?.lower === '-' && right[0]?.lower === '-' && group.members.length > 1;
  if (dashed) return collectives.has(before.at(-2)?.lower ?? '') ? party : null;
  if (before.at(-1)?.lower !== '(' || right[0]?.lower !== ')') return null;
  const holder = before.at(-2);
  if (group.members.length > 1) return holder !== undefined && nearConflict([holder], vocabulary) ? topic : party;
  if (holder?.kind === 'place') return place;
  if (holder?.kind !== 'word' || !holder.capital) return null;
  const preposition = left.findLast((item) => item.kind === 'word' && !item.capital)?.lower;
  return preposition === 'in' || preposition === 'at' ? place : { role: 'office', principal: false };
}

/** `with the participation of …`, `attended by …`, `brought together …`. */
export function afterAttendance(left: readonly Item[]): Role | null {
  const words = left.filter((item) => !articles.has(item.lower) && !isCollective(item)).map((item) => item.lower);
  const pair = words.slice(-2).join(' ');
  return /^(?:(?:participation|attendance|presence) of|(?:attended|joined|hosted|organised|organized|signed) by|(?:brought|bringing|brings) together)$/u.test(
    pair,
  )
    ? participant
    : null;
}

/** `Kazakhstan and Uzbekistan agreed …`; `Afghanistan was invited` and `Afghanistan faces …` are matters. */
export function actingSubject(
  left: readonly Item[],
  right: readonly Item[],
  group: Group,
  vocabulary: Vocabulary,
): Role | null {
  const before = left.filter((item) => !articles.has(item.lower)).at(-1);
  const opens = before === undefined || [',', ';', ':', 'that', 'and', '"', "'", 'while', 'as'].includes(before.lower);
  if (!opens) return null;
  const verb = right.find((item) => !/^(?:have|has|had|will|would|also|both|jointly|\p{L}+ly)$/u.test(item.lower));
  if (verb?.kind !== 'word' || verb.capital || !vocabulary.actingVerbs.has(verb.lower)) return null;
  return group.members.length > 1 ? party : participant;
}
