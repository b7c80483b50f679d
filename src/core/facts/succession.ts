import { foldedKey } from './fact.ts';
import type { Person } from './people.ts';

/** One title at one institution, held by one person in the earlier text and by another in the later one. */
export interface Succession {
  readonly first: Person;
  readonly then: Person;
  readonly shownFirst: string;
  readonly shownThen: string;
  /** What the words prove, and what they do not. */
  readonly claim: string;
}

/**
 * Titles whose holder differs. Only persons named on one side alone count, the title must be held by one
 * person on either side, and two different portfolios are two offices.
 */
export function findSuccessions(before: readonly Person[], after: readonly Person[]): Succession[] {
  const keysBefore = new Set(before.map(({ key }) => key));
  const keysAfter = new Set(after.map(({ key }) => key));
  const left = before.filter(({ key, institution }) => institution !== null && !keysAfter.has(key));
  const right = after.filter(({ key, institution }) => institution !== null && !keysBefore.has(key));
  return left.flatMap((first) => {
    const then = right.filter((person) => titleKey(person) === titleKey(first));
    const rivals = left.filter((person) => titleKey(person) === titleKey(first));
    const [only] = then;
    if (only === undefined || then.length > 1 || rivals.length > 1 || isOtherPortfolio(first, only)) return [];
    return [successionOf(first, only)];
  });
}

function successionOf(first: Person, then: Person): Succession {
  const title = `${first.office}, ${first.institution ?? ''}`;
  const samePortfolio = first.portfolio !== null && then.portfolio !== null;
  const note = (person: Person): string =>
    first.portfolio === null && then.portfolio === null
      ? ''
      : person.portfolio === null
        ? ' (portfolio not stated)'
        : ` (${person.portfolio})`;
  const shownFirst = `${first.name}${note(first)}`;
  const shownThen = `${then.name}${note(then)}`;
  const proof = samePortfolio ? 'same title and portfolio' : 'same title';
  return {
    first,
    then,
    shownFirst,
    shownThen,
    claim: `${title}: ${shownFirst}, then ${shownThen}: ${proof}; the same office is not proven.`,
  };
}

function titleKey({ office, institution }: Person): string {
  return foldedKey(`${office} of ${institution ?? ''}`);
}

function isOtherPortfolio(first: Person, then: Person): boolean {
  if (first.portfolio === null || then.portfolio === null) return false;
  const key = (portfolio: string): string => foldedKey(portfolio).replace(/\b(?:for|of|at|to|on|in) /gu, '');
  return key(first.portfolio) !== key(then.portfolio);
}
