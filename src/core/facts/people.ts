import { foldedKey, type FactEvidence } from './fact.ts';
import type { Item, SentenceItems } from './items.ts';
import { nameFrom, nameUntil, type NameRun } from './person-names.ts';
import { isArticle, type Reading } from './reading.ts';
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

/** One person each, with the longest title given and the evidence of every mention. */
export function mergePeople(mentions: PeopleBySentence): Person[] {
  const bySurname = new Map<string, string>();
  const people = new Map<string, { person: Person; evidence: FactEvidence[] }>();
  for (const { person } of [...mentions.values()].flat()) {
    const surname = person.key.split(' ').at(-1) ?? '';
    const key = person.key === surname ? (bySurname.get(surname) ?? surname) : person.key;
    const known = people.get(key);
    if (!bySurname.has(surname)) bySurname.set(surname, key);
    if (known === undefined) {
      people.set(key, { person, evidence: [...person.evidence] });
    } else {
      const { name } = known.person;
      if (weight(person) > weight(known.person)) known.person = { ...person, name, key };
      known.evidence.push(...person.evidence);
    }
  }
  return [...people.values()].map(({ person, evidence }) => ({ ...person, evidence }));
}

function weight(person: Person): number {
  return (person.institution === null ? 0 : 1000) + person.title.length;
}

function mentionsIn({ items, number }: SentenceItems, reading: Reading): PersonMention[] {
  const mentions: PersonMention[] = [];
  let at = 0;
  while (at < items.length) {
    const item = items[at];
    if (item?.kind !== 'office') {
      at += 1;
      continue;
    }
    const title = readTitle(items, at, reading);
    const name = holderOf(items, title, reading);
    at = Math.max(at + 1, title.to);
    if (name === null) continue;
    const mention = mentionOf(items, number, title, name, reading);
    mentions.push(mention);
    at = Math.max(at, name.to);
  }
  return mentions;
}

/** `Minister Name`, `Name, the Minister`, `Name (Minister)`, `the Minister, Name,`; null where none is sure. */
function holderOf(items: readonly Item[], title: Title, reading: Reading): NameRun | null {
  const capital = items.slice(title.from, title.to).some((item) => item.kind === 'office' && item.capital);
  const behind = nameFrom(items, title.to, capital ? 1 : 2, reading);
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
  const own = written(items, title.from, title.to, reading);
  const words = title.institution === null && ofState !== null ? `${own} of ${ofState}` : own;
  return {
    person: { name, key: foldedKey(name), title: words, office, portfolio, institution, evidence },
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
