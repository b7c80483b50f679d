import { delegationNouns, sideAfter, sideIn, sidesBefore, type SideName } from './delegation-sides.ts';
import { foldedKey, type Fact } from './fact.ts';
import { findAhead, type Item, type SentenceItems } from './items.ts';
import { adjacentBefore, byPhrase, reach } from './led-persons.ts';
import type { PersonMention } from './people.ts';
import { nameFrom } from './person-names.ts';
import type { Reading } from './reading.ts';
import { written } from './written.ts';

/** Words behind which a person does something else than lead. */
const elsewhere = /^(?:attended|accompanied|received|joined|organised|hosted|signed|adopted)$/u;

/** `The EU delegation was led by …`, `… headed the Kazakh delegation`, `Japan was represented by …`. */
export function leads(sentence: SentenceItems, at: number, people: readonly PersonMention[], reading: Reading): Fact[] {
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
