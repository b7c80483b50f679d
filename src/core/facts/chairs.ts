import type { Fact } from './fact.ts';
import type { SentenceItems } from './items.ts';
import { adjacentBefore, behind, byPhrase, isUnderChair, namesAnother } from './led-persons.ts';
import type { PersonMention } from './people.ts';
import type { Reading } from './reading.ts';

/** Forms of the verbs by which somebody chairs. */
export const chairForms = /^(?:co)?-?(?:chair(?:ed|s|ing)?|presid(?:ed|es|ing)|moderat(?:ed|es))$/u;
/** Those by which somebody hosts. */
export const hostForms = /^(?:hosted|hosts)$/u;

/** `Commission Chair N said`, `the Committee's Chair, N`: the chair of the body that the opening says met. */
export function chairOfTheMeeting(
  { items, number }: SentenceItems,
  at: number,
  people: readonly PersonMention[],
  reading: Reading,
): Fact[] {
  const noun = items[at - 1]?.lower === "'s" ? at - 2 : at - 1;
  const body = items[noun];
  const chair = /^(?:co-?)?chair(?:man|woman|person)?$/u.test(items[at]?.lower ?? '');
  if (!chair || body?.capital !== true || !reading.eventNouns.has(body.lower)) return [];
  const meets = reading.sentences
    .slice(0, reading.lead + 1)
    .some((sentence) => sentence.items.some((item) => item.lower === body.lower));
  const mention = people.find(({ from, to }) => from <= at && at < to);
  if (!meets || mention === undefined || mention.person.institution !== null) return [];
  const { person } = mention;
  const evidence = person.evidence.map((place) => ({ ...place, term: 'chair of the meeting', sentence: number }));
  return [{ slot: 'chaired', value: person.name, key: person.key, evidence }];
}

/** `chaired by …`, `co-chaired by … and …`, `… chaired the meeting`, `under the chairmanship of …`. */
export function chairs(
  sentence: SentenceItems,
  at: number,
  people: readonly PersonMention[],
  reading: Reading,
): Fact[] {
  const { items, number } = sentence;
  if (namesAnother(items, at)) return [];
  const shared = items[at - 1]?.lower === '-' || items[at]?.lower.startsWith('co') === true;
  const hosted = items.slice(Math.max(0, at - 3), at).some((item) => hostForms.test(item.lower));
  const found =
    byPhrase(items, at) || isUnderChair(items, at)
      ? behind(items, at, people, shared ? 2 : 1)
      : activeSubject(sentence, at, people, reading, shared ? 2 : 1);
  return found.map(({ person }) => {
    const value = `${person.name}${hosted ? ' (host and chair)' : shared ? ' (co-chair)' : ''}`;
    const evidence = person.evidence.map((place) => ({ ...place, term: 'chaired', sentence: number }));
    return { slot: 'chaired', value, key: person.key, evidence };
  });
}

/** `Name, the Minister, chaired the meeting`. */
function activeSubject(
  sentence: SentenceItems,
  at: number,
  people: readonly PersonMention[],
  reading: Reading,
  most: number,
): PersonMention[] {
  const { items } = sentence;
  if (!items.slice(at + 1, at + 10).some((item) => reading.eventNouns.has(item.lower))) return [];
  const last = adjacentBefore(items, items[at - 1]?.lower === '-' ? at - 2 : at, people)[0];
  if (last === undefined) return [];
  const partner =
    most > 1 ? people.findLast((mention) => mention.to <= last.from && last.from - mention.to <= 4) : undefined;
  return partner === undefined || partner.person.key === last.person.key ? [last] : [partner, last];
}
