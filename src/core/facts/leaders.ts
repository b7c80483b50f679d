import { foldedKey, type Fact } from './fact.ts';
import { findAhead, type Item, type SentenceItems } from './items.ts';
import type { PeopleBySentence, PersonMention } from './people.ts';
import { isArticle, type Reading } from './reading.ts';
import { written } from './written.ts';

const chairForms = /^(?:co)?-?(?:chair(?:ed|s|ing)?|presid(?:ed|es|ing)|moderat(?:ed|es))$/u;
const hostForms = /^(?:hosted|hosts)$/u;
const leadForms = /^(?:led|headed|leads|heads)$/u;
const delegationNouns = new Set(['delegation', 'side', 'delegations', 'team', 'party']);
/** How many items may part a verb from its person. */
const reach = 6;

/** Who hosted and chaired the meeting, and who led which delegation, as verbs tie persons to it. */
export function findLeaders(reading: Reading, people: PeopleBySentence): Fact[] {
  return reading.sentences.flatMap((sentence) => {
    const here = people.get(sentence.number) ?? [];
    return sentence.items.flatMap((item, at) => {
      if (chairForms.test(item.lower) || isUnderChair(sentence.items, at)) return chairs(sentence, at, here, reading);
      if (hostForms.test(item.lower)) return hosts(sentence, at, here, reading);
      return leadForms.test(item.lower) || item.lower === 'represented' ? leads(sentence, at, here) : [];
    });
  });
}

/** `under the chairmanship of …`: a person's; that of a state is its turn in an organisation. */
function isUnderChair(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.lower === 'the' ? items[at - 2]?.lower : items[at - 1]?.lower;
  return (
    /^(?:co-?)?chair(?:wo)?manship$/u.test(items[at]?.lower ?? '') &&
    before === 'under' &&
    items[at + 1]?.lower === 'of'
  );
}

/** `chaired by …`, `co-chaired by … and …`, `… chaired the meeting`, `under the chairmanship of …`. */
function chairs(sentence: SentenceItems, at: number, people: readonly PersonMention[], reading: Reading): Fact[] {
  const { items, number } = sentence;
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

/** `hosted by …` where no chair is named with it; a state or body may host. */
function hosts(
  { items, number }: SentenceItems,
  at: number,
  people: readonly PersonMention[],
  reading: Reading,
): Fact[] {
  if (items.slice(at + 1, at + 4).some((item) => chairForms.test(item.lower)) || !byPhrase(items, at)) return [];
  if (!items.slice(Math.max(0, at - 30), at).some((item) => reading.eventNouns.has(item.lower))) return [];
  const [mention] = behind(items, at, people, 1);
  if (mention !== undefined) {
    const evidence = mention.person.evidence.map((place) => ({ ...place, term: 'hosted', sentence: number }));
    return [{ slot: 'chaired', value: `${mention.person.name} (host)`, key: `host ${mention.person.key}`, evidence }];
  }
  const by = findAhead(items, at, 5, (item) => item.lower === 'by');
  const from = isArticle(items[by + 1]) ? by + 2 : by + 1;
  const ofState = reading.vocabulary.bodyNouns.has(items[from]?.lower ?? '') && items[from + 1]?.lower === 'of';
  const to = ofState ? (isArticle(items[from + 2]) ? from + 4 : from + 3) : from + 1;
  const [first, body] = [items[from], items[to - 1]];
  if (first === undefined || (body?.kind !== 'state' && body?.kind !== 'organisation') || body.adjective) return [];
  const name = ofState ? written(items, from, to, reading) : body.name;
  const evidence = [{ start: first.start, end: body.end, term: 'hosted', sentence: number }];
  return [{ slot: 'chaired', value: `${name} (host)`, key: `host ${foldedKey(body.name)}`, evidence }];
}

/** `The EU delegation was led by …`, `… headed the Kazakh delegation`, `Japan was represented by …`. */
function leads({ items, number }: SentenceItems, at: number, people: readonly PersonMention[]): Fact[] {
  const passive = byPhrase(items, at);
  const side = passive ? sideBefore(items, at) : sideAfter(items, at);
  if (side === null) return [];
  const [mention] = passive ? behind(items, at, people, 1) : adjacentBefore(items, at, people);
  if (mention === undefined) return [];
  const evidence = mention.person.evidence.map(({ start, end }) => ({
    start: Math.min(start, side.start),
    end: Math.max(end, side.end),
    term: 'delegation led',
    sentence: number,
  }));
  return [
    {
      slot: 'delegation',
      value: `${side.name}: ${mention.person.name}`,
      key: `${foldedKey(side.name)}: ${mention.person.key}`,
      evidence,
    },
  ];
}

function byPhrase(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1, at + 5).some((item) => item.lower === 'by');
}

/** Persons named right behind `by`; further ones only where `and` or a side's name joins them. */
function behind(items: readonly Item[], at: number, people: readonly PersonMention[], most: number): PersonMention[] {
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
  return found;
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

/** The person whose naming ends right before the verb, but for a comma or an adverb. */
function adjacentBefore(items: readonly Item[], at: number, people: readonly PersonMention[]): PersonMention[] {
  const mention = people.findLast((candidate) => candidate.to <= at);
  if (mention === undefined) return [];
  const between = items.slice(mention.to, at);
  return between.every((item) => /^(?:,|who|also|jointly|co|-|has|have)$/u.test(item.lower)) ? [mention] : [];
}

interface SideName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The state or organisation whose delegation stands before the verb, or that is itself represented. */
function sideBefore(items: readonly Item[], at: number): SideName | null {
  const near = items.slice(Math.max(0, at - 9), at);
  const hasNoun = near.some((item) => delegationNouns.has(item.lower)) || items[at]?.lower === 'represented';
  return hasNoun ? sideIn(near) : null;
}

function sideAfter(items: readonly Item[], at: number): SideName | null {
  const near = items.slice(at + 1, at + 8);
  const noun = near.findIndex((item) => delegationNouns.has(item.lower));
  if (noun === -1 || near.slice(0, noun).some((item) => ['in', 'by', 'at'].includes(item.lower))) return null;
  return sideIn(near.slice(0, noun + 4));
}

function sideIn(near: readonly Item[]): SideName | null {
  const item = near.find(({ kind }) => kind === 'state' || kind === 'organisation' || kind === 'region');
  return item === undefined ? null : { name: item.name, start: item.start, end: item.end };
}
