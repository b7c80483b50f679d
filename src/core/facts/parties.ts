import type { Span } from '../span.ts';
import { foldedKey, quoted, type Fact } from './fact.ts';
import { findGroups, type Group } from './groups.ts';
import type { Item, SentenceItems } from './items.ts';
import type { PeopleBySentence, PersonMention } from './people.ts';
import type { Reading } from './reading.ts';
import { roleOf } from './roles.ts';

const attending =
  /^(?:attend(?:ed|s|ing)?|participat(?:ed|es|ing|ion)|part|join(?:ed|s|ing)|gather(?:ed|s)|together|presence|met|meet|attendance)$/u;
const toAttend = /^(?:take|participate|attend|join|be|contribute|address|observe|speak)$/u;

/** States and organisations that took part, where the text enumerates them. */
export function findParticipants(reading: Reading): Fact[] {
  const members = new Map<string, { shown: string; span: Span; sentence: number }>();
  for (const { items, number } of reading.sentences) {
    const tells = number <= reading.lead + 1 || items.some((item) => attending.test(item.lower));
    if (!tells) continue;
    for (const group of findGroups(items)) {
      if (!isEnumerated(items, group, reading)) continue;
      for (const at of group.members) {
        const item = items[at];
        if (item === undefined || item.adjective || expandedBy(items, at)) continue;
        const shown = item.kind === 'organisation' ? item.name : quoted(reading.dispatch.text, item);
        if (!members.has(item.name)) members.set(item.name, { shown, span: item, sentence: number });
      }
    }
  }
  if (members.size < 2) return [];
  const evidence = [...members.values()].map(({ span, sentence }) => ({
    start: span.start,
    end: span.end,
    term: 'participant',
    sentence,
  }));
  const value = [...members.values()].map(({ shown }) => shown).join(', ');
  return [{ slot: 'participants', value, key: [...members.keys()].sort().join('; '), evidence }];
}

/** Whether the words enumerate those who took part; the parties of a compound name may be series, not guests. */
function isEnumerated(items: readonly Item[], group: Group, reading: Reading): boolean {
  if (group.compound) return false;
  const first = group.members[0] ?? 0;
  const said = roleOf(items, group, reading.vocabulary);
  const alone =
    group.members.length === 1 && items.slice(Math.max(0, first - 12), first).every((item) => item.lower !== 'between');
  return said.principal && said.role === 'participant' && !alone;
}

/** `the countries of Central Asia (Kazakhstan, …)`: the list in brackets says it better. */
function expandedBy(items: readonly Item[], at: number): boolean {
  return items[at]?.kind === 'region' && items[at + 1]?.lower === '(';
}

/** Who was invited to the meeting: `Afghanistan was invited to take part …`, a person for their state. */
export function findInvited(reading: Reading, people: PeopleBySentence): Fact[] {
  return reading.sentences.flatMap((sentence) => {
    const at = sentence.items.findIndex((item) => item.lower === 'invited');
    return at === -1 ? [] : invitedAt(sentence, at, people.get(sentence.number) ?? [], reading);
  });
}

function invitedAt(
  { items, number }: SentenceItems,
  at: number,
  people: readonly PersonMention[],
  reading: Reading,
): Fact[] {
  const passive = /^(?:was|were|been)$/u.test(items[at - 1]?.lower ?? '');
  const purpose =
    items[at + 1]?.lower === 'as' || (items[at + 1]?.lower === 'to' && toAttend.test(items[at + 2]?.lower ?? ''));
  if (!passive || !purpose) return [];
  let end = at - 1;
  while (['also', 'was', 'were', 'been', 'has', 'have', ','].includes(items[end - 1]?.lower ?? '')) end -= 1;
  const mention = people.findLast((candidate) => candidate.to <= end && end - candidate.to <= 1);
  if (mention !== undefined) {
    const { person } = mention;
    const value = person.institution === null ? person.name : `${person.institution} (${person.name})`;
    const evidence = person.evidence.map((place) => ({ ...place, term: 'invited' }));
    return [{ slot: 'invited', value, key: foldedKey(person.institution ?? person.name), evidence }];
  }
  const group = findGroups(items.slice(0, end)).at(-1);
  if (group === undefined || group.members.at(-1) !== end - 1) return [];
  return group.members.flatMap((member): Fact[] => {
    const item = items[member];
    if (item === undefined || item.adjective) return [];
    const shown = item.kind === 'organisation' ? item.name : quoted(reading.dispatch.text, item);
    const evidence = [{ start: item.start, end: item.end, term: 'invited', sentence: number }];
    return [{ slot: 'invited', value: shown, key: foldedKey(item.name), evidence }];
  });
}
