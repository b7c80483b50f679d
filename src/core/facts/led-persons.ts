import { findAhead, type Item } from './items.ts';
import type { PersonMention } from './people.ts';

/** How many items may part a verb from its person. */
export const reach = 6;

export function byPhrase(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1, at + 5).some((item) => item.lower === 'by');
}

/** `under the chairmanship of …`: a person's; that of a state is its turn in an organisation. */
export function isUnderChair(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.lower === 'the' ? items[at - 2]?.lower : items[at - 1]?.lower;
  return (
    /^(?:co-?)?chair(?:wo)?manship$/u.test(items[at]?.lower ?? '') &&
    before === 'under' &&
    items[at + 1]?.lower === 'of'
  );
}

/** Persons named right behind `by`; further ones only where `and` or a side's name joins them. */
export function behind(
  items: readonly Item[],
  at: number,
  people: readonly PersonMention[],
  most: number,
): PersonMention[] {
  const by = isUnderChair(items, at) ? at + 1 : findAhead(items, at, 5, (item) => item.lower === 'by');
  const after = people.filter((mention) => mention.from > by);
  const [first] = after;
  if (first === undefined || first.from - by > reach) return [];
  const found = [first];
  for (const mention of after.slice(1)) {
    const previous = found.at(-1);
    if (previous === undefined || found.length >= most || mention.from - previous.to > reach) break;
    if (mention.person.key !== previous.person.key) found.push(mention);
  }
  const second = after[1];
  // `chaired by Minister A and Minister B`: nothing but `and` between two that bear their titles.
  const pair = most === 1 && second !== undefined ? items.slice(first.to, second.from) : [];
  if (second !== undefined && pair.some(({ lower }) => lower === 'and') && pair.every((item) => isLink(item)))
    found.push(second);
  return found;
}

function isLink(item: Item): boolean {
  return /^(?:and|the|by|,|mr|ms|mrs|dr|\.)$/u.test(item.lower);
}

/** `… follows the summit hosted by …`, `the previous round, chaired by …`: a meeting other than the one reported. */
export function namesAnother(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 12), at);
  return before.some((item) => /^(?:previous|last|earlier|follows|followed|preparatory|since)$/u.test(item.lower));
}

/** The person whose naming ends right before the verb, but for a comma or an adverb. */
export function adjacentBefore(items: readonly Item[], at: number, people: readonly PersonMention[]): PersonMention[] {
  const mention = people.findLast((candidate) => candidate.to <= at);
  if (mention === undefined) return [];
  const between = items.slice(mention.to, at);
  // `N, the Minister, head of the EU delegation, chaired …`
  const aside = between.length < 10 && between[0]?.lower === ',' && between.at(-1)?.lower === ',';
  const plain = between.every((item) => /^(?:,|who|also|jointly|co|-|has|have)$/u.test(item.lower));
  const apposed = aside && /^(?:the|head|leader)$/u.test(between[1]?.lower ?? '') && !between.some(isVerbal);
  return plain || apposed ? [mention] : [];
}

function isVerbal(item: Item): boolean {
  return !item.capital && /(?:ed|ing)$/u.test(item.lower);
}
