import { foldedKey, type FactEvidence } from './fact.ts';
import { holderOf, secondHolder, singular } from './holders.ts';
import type { Item, SentenceItems } from './items.ts';
import { leadsToTitle, withNextTitle } from './joined-titles.ts';
import type { NameRun } from './person-names.ts';
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
