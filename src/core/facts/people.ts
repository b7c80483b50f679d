import { foldedKey, type Fact, type FactEvidence } from './fact.ts';
import type { Item, SentenceItems } from './items.ts';
import { isParticle, nameFrom, nameUntil, type NameRun } from './person-names.ts';
import { isArticle, type Reading } from './reading.ts';
import { readComplement } from './title-complements.ts';
import { readTitle, type Title } from './titles.ts';
import { written } from './written.ts';

/** A person with the office in which a dispatch names them. */
export interface Person {
  readonly name: string;
  /** The name without case and diacritics. */
  readonly key: string;
  /** The title as the text writes it. */
  readonly title: string;
  readonly office: string;
  readonly portfolio: string | null;
  readonly institution: string | null;
  readonly evidence: readonly FactEvidence[];
}

/** A naming of a person in one sentence; positions are those of its items, name and title together. */
export interface PersonMention {
  readonly person: Person;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/** Mentions by the number of their sentence. */
export type PeopleBySentence = ReadonlyMap<number, readonly PersonMention[]>;

/** Everyone whom the dispatch names together with an office, mention by mention, in order. */
export function findPeople(reading: Reading): PeopleBySentence {
  return new Map(reading.sentences.map((sentence) => [sentence.number, mentionsIn(sentence, reading)]));
}

/** People of whose office no institution is told, with the side whose delegation they led. */
export function withSides(people: readonly Person[], leaders: readonly Fact[]): Person[] {
  const sides = new Map(leaders.map(({ key, value }) => [key.split(': ')[1] ?? '', value.split(': ')[0] ?? '']));
  return people.map((person) => {
    const side = sides.get(person.key);
    return person.institution === null && side !== undefined ? { ...person, institution: side } : person;
  });
}

/** One person each, with the longest title given and the evidence of every mention. */
export function mergePeople(mentions: PeopleBySentence): Person[] {
  const bySurname = fullNamesByPart(mentions);
  const people = new Map<string, { person: Person; evidence: FactEvidence[] }>();
  for (const { person } of [...mentions.values()].flat()) {
    const key = bySurname.get(person.key) ?? person.key;
    const known = people.get(key);
    if (known === undefined) {
      people.set(key, { person, evidence: [...person.evidence] });
    } else {
      const longer = person.name.length > known.person.name.length && person.key.includes(' ');
      const name = longer && !known.person.key.includes(' ') ? person.name : known.person.name;
      const fuller = weight(person) > weight(known.person) ? person : known.person;
      known.person = { ...fuller, name, key };
      known.evidence.push(...person.evidence);
    }
  }
  return [...people.values()].map(({ person, evidence }) => ({ ...person, evidence }));
}

/** Full names by the surname that stands for them elsewhere: at their end, or in capitals at their beginning. */
function fullNamesByPart(mentions: PeopleBySentence): Map<string, string> {
  const names = new Map<string, string>();
  for (const { person } of [...mentions.values()].flat()) {
    const parts = person.key.split(' ');
    if (parts.length < 2) continue;
    const [opening = ''] = person.name.split(' ');
    const surname = /^\p{Lu}{2,}$/u.test(opening) ? parts[0] : parts.at(-1);
    if (surname === undefined || surnameOnly(parts)) continue;
    // `de Montis` and `Montis` stand for `Cesare de Montis`.
    const last = parts.findLastIndex((part, at) => at < parts.length - 1 && !isParticle(part));
    for (const short of [surname, parts.slice(last + 1).join(' ')]) if (!names.has(short)) names.set(short, person.key);
  }
  return names;
}

function surnameOnly(parts: readonly string[]): boolean {
  return parts.slice(0, -1).every(isParticle);
}

function weight(person: Person): number {
  return (person.institution === null ? 0 : 1000) + person.title.length;
}

function mentionsIn({ items, number }: SentenceItems, reading: Reading): PersonMention[] {
  const mentions: PersonMention[] = [];
  if (!items.some(({ kind }) => kind === 'office') || isShouted(items, reading)) return mentions;
  let at = 0;
  let joined: Title | null = null;
  while (at < items.length) {
    const item = items[at];
    if (item?.kind !== 'office') {
      at += 1;
      continue;
    }
    const own = readTitle(items, at, reading);
    const title: Title = joined === null ? own : { ...own, from: joined.from };
    const name = holderOf(items, title, reading);
    at = Math.max(at + 1, title.to);
    joined = name === null && leadsToTitle(items, title, reading) ? title : null;
    if (name === null) continue;
    const whole = name.from < title.from ? withNextTitle(items, title, reading) : title;
    mentions.push(mentionOf(items, number, whole, name, reading));
    at = Math.max(at, name.to, whole.to);
    const second = secondHolder(items, title, name, reading);
    if (second === null) continue;
    mentions.push(mentionOf(items, number, second.title, second.name, reading, second.words));
    at = Math.max(at, second.name.to);
  }
  return mentions;
}

/** A headline in capitals: nothing in it tells a name from a word. */
function isShouted(items: readonly Item[], reading: Reading): boolean {
  const small = items.some((item) => item.kind === 'word' && !item.capital);
  return !small && items.length > 3 && !/\p{Ll}/u.test(written(items, 0, items.length, reading));
}

/** `N, Prime Minister and Minister of Foreign Affairs of Qatar`: both titles, unless the second has its own holder. */
function withNextTitle(items: readonly Item[], title: Title, reading: Reading): Title {
  if (!leadsToTitle(items, title, reading)) return title;
  const at = items.findIndex((item, place) => place > title.to && item.kind === 'office');
  const second = readTitle(items, at, reading);
  if (nameFrom(items, second.to, 1, reading) !== null || items[second.to]?.lower === ',') return title;
  return { ...title, institution: title.institution ?? second.institution, to: second.to };
}

/** `Deputy Prime Minister – Minister of …`, `Vice-President of the Commission and High Representative`: one person. */
function leadsToTitle(items: readonly Item[], title: Title, reading: Reading): boolean {
  const joint = items[title.to];
  const next = items.findIndex((item, at) => at > title.to && item.kind === 'office');
  if (joint === undefined || next === -1 || next - title.to > 4 || !isNamedOffice(items, title)) return false;
  if (joint.lower !== '-' && joint.lower !== '/' && joint.lower !== 'and') return false;
  const second = readTitle(items, next, reading);
  const apart = joint.lower === 'and' && title.institution !== null && second.institution === null;
  return second.from === title.to + 1 && isNamedOffice(items, second) && !apart;
}

function isNamedOffice(items: readonly Item[], { from, to }: Title): boolean {
  return items
    .slice(from, to)
    .some(
      (item) =>
        item.kind === 'office' &&
        item.capital &&
        item.lower.replace(/-/gu, ' ') === item.name.toLowerCase().replace(/-/gu, ' '),
    );
}

/** `Foreign Ministers A and B`, `Representatives for the North A and for Trade B`: the second of two holders. */
function secondHolder(
  items: readonly Item[],
  title: Title,
  first: NameRun,
  reading: Reading,
): { title: Title; name: NameRun; words: string } | null {
  if (first.from < title.to || items[first.to]?.lower !== 'and' || pluralAt(items, title) === -1) return null;
  const own = readComplement(items, first.to + 1, reading);
  const apart = own?.kind === 'portfolio' ? own : null;
  const name = nameFrom(items, apart?.to ?? first.to + 1, 2, reading);
  if (name === null) return null;
  if (apart === null) return { title, name, words: singular(items, title, title.to, reading) };
  const words = `${singular(items, title, pluralAt(items, title) + 1, reading)} ${apart.words}`;
  return { title: { ...title, portfolio: apart.words }, name, words };
}

function pluralAt(items: readonly Item[], { from, to }: Title): number {
  return items.findIndex(
    (item, at) => at >= from && at < to && item.kind === 'office' && item.lower === `${item.name.toLowerCase()}s`,
  );
}

/** The title up to `to` as one person bears it: `Foreign Ministers` in front of two names is `Foreign Minister`. */
function singular(items: readonly Item[], title: Title, to: number, reading: Reading): string {
  const at = pluralAt(items, title);
  if (at === -1) return written(items, title.from, to, reading);
  const office = written(items, title.from, at + 1, reading).slice(0, -1);
  const rest = at + 1 < to ? written(items, at + 1, to, reading) : '';
  return rest === '' ? office : `${office} ${rest}`;
}

/** `Minister Name`, `Name, the Minister`, `Name (Minister)`, `the Minister, Name,`; null where none is sure. */
function holderOf(items: readonly Item[], title: Title, reading: Reading): NameRun | null {
  const capital = items.slice(title.from, title.to).some((item) => item.kind === 'office' && item.capital);
  // One word behind a title with all its complements may be a further complement.
  const one = capital && pluralAt(items, title) === -1 && items[title.to - 1]?.kind === 'office';
  const behind = nameFrom(items, title.to, one ? 1 : 2, reading);
  if (behind !== null) return behind;
  let open = title.from - 1;
  while (open >= 0 && (isArticle(items[open]) || items[open]?.lower === 'currently')) open -= 1;
  const mark = items[open]?.lower;
  const before = mark === ',' || mark === '(' ? nameUntil(items, open, reading) : null;
  if (before !== null) return before;
  if (items[title.to]?.lower !== ',') return null;
  // `the Special Representative, Ambassador Name`: the second title belongs to the same person.
  const second = items[title.to + 1]?.kind === 'office' ? readTitle(items, title.to + 1, reading).to : title.to + 1;
  const apposed = nameFrom(items, second, 2, reading);
  if (apposed === null) return null;
  const close = items[apposed.to];
  const listed = items[apposed.to + 1]?.kind === 'office' || isArticle(items[apposed.to + 1]);
  return close === undefined || !listed || close.lower !== ',' ? apposed : null;
}

function mentionOf(
  items: readonly Item[],
  sentence: number,
  title: Title,
  run: NameRun,
  reading: Reading,
  words = singular(items, title, title.to, reading),
): PersonMention {
  const name = written(items, run.from, run.to, reading);
  const from = Math.min(title.from, run.from);
  const to = Math.max(title.to, run.to);
  const [first, last] = [items[from], items[to - 1]];
  const evidence =
    first === undefined || last === undefined
      ? []
      : [{ start: first.start, end: last.end, term: 'person with a title', sentence }];
  const { office, portfolio } = title;
  const ofState = run.from >= title.to ? stateBehind(items, run.to) : null;
  const institution = title.institution ?? ofState;
  const shown = title.institution === null && ofState !== null ? `${words} of ${ofState}` : words;
  return {
    person: { name, key: foldedKey(name), title: shown, office, portfolio, institution, evidence },
    sentence,
    from,
    to,
  };
}

/** `Minister Name of Austria`: the state behind a name. */
function stateBehind(items: readonly Item[], at: number): string | null {
  if (items[at]?.lower !== 'of') return null;
  const item = items[isArticle(items[at + 1]) ? at + 2 : at + 1];
  return item?.kind === 'state' || item?.kind === 'organisation' ? item.name : null;
}
