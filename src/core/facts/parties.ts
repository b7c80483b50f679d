import { rememberWords } from '../dispatch/lexicon.ts';
import type { Span } from '../span.ts';
import { foldedKey, quoted, type Fact } from './fact.ts';
import { findGroups, type Group } from './groups.ts';
import type { Item, SentenceItems } from './items.ts';
import type { PeopleBySentence, PersonMention } from './people.ts';
import { isArticle, sentencesWith, type Reading } from './reading.ts';
import { collectives } from './role.ts';
import { roleOf } from './roles.ts';

const attending =
  /^(?:speaking|attend(?:ed|s|ing)?|participat(?:ed|es|ing|ion)|part|join(?:ed|s|ing)|gather(?:ed|s)|together|presence|met|meet|attendance)$/u;
const meets = /^(?:held|hold|holds|met|meet|meets|discuss|discussed|convened)$/u;
const toAttend = /^(?:take|participate|attend|join|be|contribute|address|observe|speak)$/u;

const sideNouns = new Set(['side', 'delegation', 'delegations']);
const envoys = /^(?:representative|observer|delegate)$/u;

/** Marks a region among the names of a key: what it holds is told by no list. */
export const regionMark = ' (region)';

interface Member {
  readonly shown: string;
  readonly span: Span;
  readonly sentence: number;
  readonly region: boolean;
}

/** States and organisations that took part: enumerated, or with a side, a delegation or a representative there. */
export function findParticipants(reading: Reading, people: PeopleBySentence, leaders: readonly Fact[]): Fact[] {
  const members = new Map<string, Member>();
  const expanded = new Set<string>();
  const add = (item: Item, sentence: number, end = item.end): void => {
    const byName = item.kind === 'organisation' || item.adjective;
    const shown = byName ? item.name : quoted(reading.dispatch.text, { start: item.start, end });
    if (!members.has(item.name))
      members.set(item.name, { shown, span: item, sentence, region: item.kind === 'region' });
  };
  for (const { items, number } of reading.sentences) {
    const groups = findGroups(items);
    if (groups.length === 0) continue;
    const tells = number <= reading.lead + 1 || items.some((item) => attending.test(item.lower));
    for (const group of groups) {
      const lists = group.members.filter((at) => expandedBy(items, at));
      for (const at of lists) expanded.add(items[at]?.name ?? '');
      const listed = tells && isEnumerated(items, group, reading);
      const held = number <= reading.lead + 1 && (lists.length > 0 || opensMeeting(items, group, reading));
      for (const at of group.members) {
        const item = items[at];
        if (item === undefined || expanded.has(item.name)) continue;
        if ((!item.adjective && (listed || held)) || hasSide(items, at) || isRepresented(items, group)) {
          const behind = items[at + 1];
          add(item, number, item.kind === 'region' && isCollective(behind) ? behind?.end : item.end);
        }
      }
    }
  }
  for (const { value, evidence } of leaders) {
    const [name = ''] = value.split(': ');
    const [place] = evidence;
    if (place !== undefined && !members.has(name) && !expanded.has(name))
      members.set(name, { shown: name, span: place, sentence: place.sentence, region: false });
  }
  for (const name of expanded) members.delete(name);
  if (members.size < 2)
    for (const { name, span, sentence } of hostAndGuest(reading, people))
      members.set(name, { shown: name, span, sentence, region: false });
  for (const { item, sentence } of partiesOfName(reading)) if (item.kind !== 'region') add(item, sentence);
  if (members.size < 2) return [];
  const evidence = [...members.values()].map(({ span, sentence }) => ({
    start: span.start,
    end: span.end,
    term: 'participant',
    sentence,
  }));
  const value = [...members.values()].map(({ shown }) => shown).join(', ');
  const keys = [...members].map(([name, { region }]) => (region ? `${name}${regionMark}` : name));
  return [{ slot: 'participants', value, key: keys.sort().join('; '), evidence }];
}

/** `the Kazakh side`, `the EU delegation`, `Ostrel's delegation`; regions act through their states. */
function hasSide(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || (item.kind === 'region' && item.adjective)) return false;
  const next = items[at + 1]?.lower === "'s" ? items[at + 2] : items[at + 1];
  return next !== undefined && sideNouns.has(next.lower) && !next.capital;
}

/** `The Minister of A received the Envoy of B`: two persons who meet, each for a state or body. */
function hostAndGuest(reading: Reading, people: PeopleBySentence): { name: string; span: Span; sentence: number }[] {
  const lead = reading.sentences[reading.lead];
  const here = lead === undefined ? [] : (people.get(lead.number) ?? []);
  const [host, guest] = here;
  if (lead === undefined || host === undefined || guest === undefined) return [];
  const between = lead.items.slice(host.to, guest.from);
  if (!between.some((item) => /^(?:received|met|meets|receives)$/u.test(item.lower))) return [];
  const parties = [host, guest].flatMap(({ person }) => {
    const [span] = person.evidence;
    return person.institution === null || span === undefined
      ? []
      : [{ name: person.institution, span, sentence: lead.number }];
  });
  return parties.length === 2 && parties[0]?.name !== parties[1]?.name ? parties : [];
}

/** `the representative of Ostrel said`; of many, `roleOf` tells. */
function isRepresented(items: readonly Item[], group: Group): boolean {
  const first = group.members[0] ?? 0;
  const [verb, done] = [items[(group.members.at(-1) ?? 0) + 1], items[(group.members.at(-1) ?? 0) + 2]];
  if (/^w(?:as|ere)$/u.test(verb?.lower ?? '') && done?.lower === 'represented') return true;
  const at = isArticle(items[first - 1]) ? first - 2 : first - 1;
  return ['of', 'for'].includes(items[at]?.lower ?? '') && envoys.test(items[at - 1]?.lower ?? '') && !group.compound;
}

/** `The EU and Uzbekistan held the eighth round …`: those who hold the meeting open its sentence. */
function opensMeeting(items: readonly Item[], group: Group, reading: Reading): boolean {
  const last = group.members.at(-1) ?? 0;
  if (group.compound || group.members.length < 2) return false;
  const verb = items.slice(last + 1, last + 8).findIndex((item) => meets.test(item.lower));
  if (verb === -1) return false;
  const between = items.slice(last + 1, last + 1 + verb);
  const aside = between.length === 0 || between.every((item) => item.lower !== ',' && !meets.test(item.lower));
  return aside && items.slice(last + 1).some((item) => reading.eventNouns.has(item.lower) || /^met$/u.test(item.lower));
}

/** `the 8th EU-Uzbekistan Human Rights Dialogue`: the name of the meeting tells its parties. */
function partiesOfName(reading: Reading): { item: Item; sentence: number }[] {
  for (const { items, number } of reading.sentences.slice(0, reading.lead + 2)) {
    for (const group of findGroups(items)) {
      if (!group.compound || group.members.length !== 2) continue;
      const last = group.members[1] ?? 0;
      if (!items.slice(last + 1, last + 8).some((item) => reading.eventNouns.has(item.lower))) continue;
      return group.members.flatMap((at) => {
        const item = items[at];
        return item === undefined ? [] : [{ item, sentence: number }];
      });
    }
  }
  return [];
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

/** `the countries of Central Asia (Kazakhstan, …)`, `Central Asian nations—Kazakhstan, …`: the list says it better. */
function expandedBy(items: readonly Item[], at: number): boolean {
  if (items[at]?.kind !== 'region') return false;
  const open = isCollective(items[at + 1]) ? at + 2 : at + 1;
  const first = items[isArticle(items[open + 1]) ? open + 2 : open + 1];
  return ['(', '-', ':'].includes(items[open]?.lower ?? '') && first?.kind === 'state' && !first.adjective;
}

function isCollective(item: Item | undefined): boolean {
  return item !== undefined && collectives.has(item.lower);
}

const invitations = rememberWords(({ lower }) => lower === 'invited');

/** Who was invited to the meeting: `Afghanistan was invited to take part …`, a person for their state. */
export function findInvited(reading: Reading, people: PeopleBySentence): Fact[] {
  return sentencesWith(reading, invitations).flatMap((sentence) => {
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
    items[at + 1]?.lower === 'as' ||
    (items[at + 1]?.lower === 'to' &&
      (toAttend.test(items[at + 2]?.lower ?? '') ||
        (isArticle(items[at + 2]) && reading.eventNouns.has(items[at + 3]?.lower ?? ''))));
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
