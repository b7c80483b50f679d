import { foldedKey, type Fact } from './fact.ts';
import { findGroups } from './groups.ts';
import { findAhead, type Item, type SentenceItems } from './items.ts';
import type { PeopleBySentence, PersonMention } from './people.ts';
import { nameFrom } from './person-names.ts';
import { isArticle, sentencesWith, type Reading } from './reading.ts';
import { written } from './written.ts';

const chairForms = /^(?:co)?-?(?:chair(?:ed|s|ing)?|presid(?:ed|es|ing)|moderat(?:ed|es))$/u;
const hostForms = /^(?:hosted|hosts)$/u;
const leadForms = /^(?:led|headed|leads|heads)$/u;
/** What any word holds that ties persons to the meeting or a delegation. */
const tying = /chair|presid|moderat|host|head|lead|^led$|^represented$/u;
const delegationNouns = new Set(['delegation', 'side', 'delegations', 'team', 'party']);
/** How many items may part a verb from its person. */
const reach = 6;
/** Words behind which a person does something else than lead. */
const elsewhere = /^(?:attended|accompanied|received|joined|organised|hosted|signed|adopted)$/u;

/** Who hosted and chaired the meeting, and who led which delegation, as verbs tie persons to it. */
export function findLeaders(reading: Reading, people: PeopleBySentence): Fact[] {
  return sentencesWith(reading, ({ lower }) => tying.test(lower)).flatMap((sentence) => {
    const here = people.get(sentence.number) ?? [];
    return sentence.items.flatMap((item, at) => {
      if (!tying.test(item.lower)) return [];
      if (item.kind === 'office') return chairOfTheMeeting(sentence, at, here, reading);
      if (chairForms.test(item.lower) || isUnderChair(sentence.items, at)) return chairs(sentence, at, here, reading);
      if (hostForms.test(item.lower)) return hosts(sentence, at, here, reading);
      return leadForms.test(item.lower) || item.lower === 'represented' ? leads(sentence, at, here, reading) : [];
    });
  });
}

/** `Commission Chair N said`, `the Committee's Chair, N`: the chair of the body that the opening says met. */
function chairOfTheMeeting(
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

/** `hosted by …` where no chair is named with it; a state or body may host. */
function hosts(sentence: SentenceItems, at: number, people: readonly PersonMention[], reading: Reading): Fact[] {
  const { items, number } = sentence;
  if (items.slice(at + 1, at + 4).some((item) => chairForms.test(item.lower))) return [];
  if (!byPhrase(items, at)) return hostsActively(sentence, at, people, reading);
  const takesUp = isArticle(items[0]) && items.slice(1, 5).some((item) => reading.eventNouns.has(item.lower));
  if ((number > reading.lead + 1 && !takesUp) || namesAnother(items, at)) return [];
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

/** `Secretary N hosted on Tuesday in Osh the ninth round …`; who hosts somebody to a dinner hosts no meeting. */
function hostsActively(
  { items, number }: SentenceItems,
  at: number,
  people: readonly PersonMention[],
  reading: Reading,
): Fact[] {
  const [mention] = adjacentBefore(items, at, people);
  const object = items.slice(at + 1, at + 16);
  const noun = object.findIndex((item) => reading.eventNouns.has(item.lower));
  const other = object.slice(0, noun).some((item) => ['for', 'to', 'after', 'before'].includes(item.lower));
  if (mention === undefined || noun === -1 || other || number > reading.lead + 1) return [];
  const evidence = mention.person.evidence.map((place) => ({ ...place, term: 'hosted', sentence: number }));
  return [{ slot: 'chaired', value: `${mention.person.name} (host)`, key: `host ${mention.person.key}`, evidence }];
}

/** `The EU delegation was led by …`, `… headed the Kazakh delegation`, `Japan was represented by …`. */
function leads(sentence: SentenceItems, at: number, people: readonly PersonMention[], reading: Reading): Fact[] {
  const { items, number } = sentence;
  if (!byPhrase(items, at)) {
    const side = sideAfter(items, at);
    const [mention] = adjacentBefore(items, at, people);
    return side === null || mention === undefined ? [] : [leaderFact(side, mention, number)];
  }
  const by = findAhead(items, at, 5, (item) => item.lower === 'by');
  const after = withUntitled(items, by, people, number, reading);
  const [first, second] = after;
  if (first === undefined || first.from - by > reach) return [];
  const sides = sidesBefore(items, at);
  if (sides.length > 1) return inTurn(items, sides, after, number);
  const [side] = sides;
  if (side !== undefined) return [leaderFact(side, first, number), ...elliptical(items, first, after.slice(1), number)];
  // `the delegations headed by the Director of A, N, and the Director of B, M`: each title tells the side.
  const many = items.slice(Math.max(0, at - 3), at).some((item) => item.lower === 'delegations');
  if (!many || second === undefined || second.from - first.to > reach) return [];
  return [first, second].flatMap((mention) => {
    const { institution, evidence } = mention.person;
    const [place] = evidence;
    return institution === null || place === undefined
      ? []
      : [leaderFact({ name: institution, ...place }, mention, number)];
  });
}

/** The persons behind `by`; one who is named without an office too (`led by Mr N N.`). */
function withUntitled(
  items: readonly Item[],
  by: number,
  people: readonly PersonMention[],
  sentence: number,
  reading: Reading,
): PersonMention[] {
  const after = people.filter((mention) => mention.from > by);
  const run = after[0] !== undefined && after[0].from - by <= reach ? null : nameFrom(items, by + 1, 2, reading);
  const [first, last] = run === null ? [] : [items[run.from], items[run.to - 1]];
  const closed = run !== null && /^[.,;)]?$|^(?:and|from|to|on|in|at|of)$/u.test(items[run.to]?.lower ?? '');
  if (run === null || first === undefined || last === undefined || !closed) return after;
  const name = written(items, run.from, run.to, reading);
  const evidence = [{ start: first.start, end: last.end, term: 'person', sentence }];
  const person = { name, key: foldedKey(name), title: '', office: '', portfolio: null, institution: null, evidence };
  return [{ person, sentence, from: run.from, to: run.to }, ...after];
}

/** `Uzbekistan and Kyrgyzstan were represented by A and B respectively`: without the word nobody knows who is whose. */
function inTurn(
  items: readonly Item[],
  sides: readonly SideName[],
  after: readonly PersonMention[],
  sentence: number,
): Fact[] {
  if (after.length !== sides.length || !items.some((item) => item.lower === 'respectively')) return [];
  return sides.flatMap((side, place) => {
    const mention = after[place];
    return mention === undefined ? [] : [leaderFact(side, mention, sentence)];
  });
}

/** `…, and that of Varland by N`, `…, the EU delegation – by N`: the verb is not said again. */
function elliptical(
  items: readonly Item[],
  first: PersonMention,
  rest: readonly PersonMention[],
  sentence: number,
): Fact[] {
  let end = first.to;
  return rest.flatMap((mention) => {
    const between = items.slice(end, mention.from);
    end = mention.to;
    const side = sideIn(between);
    const says = between.some((item) => delegationNouns.has(item.lower) || item.lower === 'that');
    const by = between.findLastIndex((item) => item.lower === 'by');
    const near = by >= 0 && between.length - by <= 3 && !between.some((item) => elsewhere.test(item.lower));
    return side !== null && says && near ? [leaderFact(side, mention, sentence)] : [];
  });
}

function leaderFact(side: SideName, { person }: PersonMention, sentence: number): Fact {
  const evidence = person.evidence.map(({ start, end }) => ({
    start: Math.min(start, side.start),
    end: Math.max(end, side.end),
    term: 'delegation led',
    sentence,
  }));
  const key = `${foldedKey(side.name)}: ${person.key}`;
  return { slot: 'delegation', value: `${side.name}: ${person.name}`, key, evidence };
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
function namesAnother(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 12), at);
  return before.some((item) => /^(?:previous|last|earlier|follows|followed|preparatory|since)$/u.test(item.lower));
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

function isVerbal(item: Item): boolean {
  return !item.capital && /(?:ed|ing)$/u.test(item.lower);
}

/** The person whose naming ends right before the verb, but for a comma or an adverb. */
function adjacentBefore(items: readonly Item[], at: number, people: readonly PersonMention[]): PersonMention[] {
  const mention = people.findLast((candidate) => candidate.to <= at);
  if (mention === undefined) return [];
  const between = items.slice(mention.to, at);
  // `N, the Minister, head of the EU delegation, chaired …`
  const aside = between.length < 10 && between[0]?.lower === ',' && between.at(-1)?.lower === ',';
  const plain = between.every((item) => /^(?:,|who|also|jointly|co|-|has|have)$/u.test(item.lower));
  const apposed = aside && /^(?:the|head|leader)$/u.test(between[1]?.lower ?? '') && !between.some(isVerbal);
  return plain || apposed ? [mention] : [];
}

interface SideName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The states or organisations whose delegations stand before the verb, or that are themselves represented. */
function sidesBefore(items: readonly Item[], at: number): SideName[] {
  const bracket = items[at - 1]?.lower === '(' ? items[at - 2] : undefined;
  if (bracket !== undefined) return isSide(bracket) ? [bracket] : [];
  const from = Math.max(0, at - 9);
  const near = items.slice(from, at);
  // `Rostavia's was led by …`
  const own = near.findLastIndex((item) => item.lower === "'s");
  const owner = near[own - 1];
  if (own >= near.length - 2 && owner !== undefined && isSide(owner)) return [owner];
  if (items[at]?.lower === 'represented') {
    const group = findGroups(near).at(-1);
    const members = group?.members.flatMap((place) => near[place] ?? []) ?? [];
    return members;
  }
  const noun = near.findLastIndex((item) => delegationNouns.has(item.lower));
  if (noun === -1) return [];
  const behind = near.slice(noun + 1).find(isSide);
  const ofIts = near[noun + 1]?.lower === 'of' ? behind : undefined;
  const side = ofIts ?? near.slice(0, noun).findLast(isSide) ?? behind;
  return side === undefined ? [] : [side];
}

function isSide({ kind }: Item): boolean {
  return kind === 'state' || kind === 'organisation' || kind === 'region';
}

function sideAfter(items: readonly Item[], at: number): SideName | null {
  const near = items.slice(at + 1, at + 8);
  const [first] = near;
  const named = items[at]?.lower === 'represented' && first !== undefined && !first.adjective;
  if (named && isSide(first)) return first;
  const noun = near.findIndex((item) => delegationNouns.has(item.lower));
  if (noun === -1 || near.slice(0, noun).some((item) => ['in', 'by', 'at'].includes(item.lower))) return null;
  return sideIn(near.slice(0, noun + 4));
}

function sideIn(near: readonly Item[]): SideName | null {
  return near.find(isSide) ?? null;
}
