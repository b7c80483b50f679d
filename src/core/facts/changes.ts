import type { FactChange, FactSlot, FactValue } from '../comparison/comparison.ts';
import type { Dispatch } from '../dispatch/dispatch.ts';
import type { Side } from '../span.ts';
import { foldedKey, type Fact } from './fact.ts';
import type { DispatchFacts } from './facts.ts';
import { regionMark } from './parties.ts';
import type { Person } from './people.ts';
import { isSameName } from './same-person.ts';
import { findSuccessions } from './succession.ts';

/** A dispatch and what it states. */
export interface StatedFacts {
  readonly dispatch: Dispatch;
  readonly facts: DispatchFacts;
}

/** Slots of which a dispatch states one: another value there is a change. */
const single: ReadonlySet<FactSlot> = new Set(['held', 'venue', 'edition', 'participants', 'next']);

/** Slots in which one value can take the place of another; in the rest values only come and go. */
const replacing: ReadonlySet<FactSlot> = new Set([...single, 'chaired', 'delegation', 'relays']);

/** The order in which slots are reported. */
const order: readonly FactSlot[] = [
  'held',
  'venue',
  'edition',
  'chaired',
  'delegation',
  'invited',
  'participants',
  'next',
  'document',
  'programme',
  'person',
  'figure',
  'relays',
];

/** A hostile text may name any number of persons. */
const mostAlike = 200;

/** What the earlier and the later dispatch state alike, differently, or alone. */
export function changesBetween(before: StatedFacts, after: StatedFacts): FactChange[] {
  const spellings = otherSpellings(before.facts.people, after.facts.people);
  const later = after.facts.people.map((person) => ({ ...person, key: spellings.get(person.key) ?? person.key }));
  const left = allFacts(before.facts);
  const right = allFacts({ ...after.facts, people: later }).map((fact) => respelled(fact, spellings));
  const successions = findSuccessions(before.facts.people, later);
  const succeeded = new Set(successions.flatMap(({ first, then }) => [first.key, then.key]));
  return order.flatMap((slot) => {
    const ofSlot = (facts: readonly Fact[]): Fact[] =>
      facts.filter((fact) => fact.slot === slot && !(slot === 'person' && succeeded.has(fact.key)));
    const changes = slotChanges(slot, ofSlot(left), ofSlot(right), before.dispatch, after.dispatch);
    if (slot !== 'person') return changes;
    return [...successions.map((found) => successionChange(found, before.dispatch, after.dispatch)), ...changes];
  });
}

/** Keys of persons of the later text who are named in the earlier one in another spelling, and the key there. */
function otherSpellings(before: readonly Person[], after: readonly Person[]): Map<string, string> {
  const known = new Set(before.map(({ key }) => key));
  const bySound = new Map<string, Person[]>();
  for (const person of before) {
    const sound = person.key.slice(0, 1);
    bySound.set(sound, [...(bySound.get(sound) ?? []), person].slice(0, mostAlike));
  }
  return new Map(
    after.flatMap(({ key }) => {
      const same = known.has(key)
        ? []
        : (bySound.get(key.slice(0, 1)) ?? []).filter((first) => isSameName(first.key, key));
      return same.length === 1 && same[0] !== undefined ? [[key, same[0].key] as const] : [];
    }),
  );
}

/** A chair or the leader of a delegation under the spelling of the earlier text. */
function respelled(fact: Fact, spellings: ReadonlyMap<string, string>): Fact {
  if (fact.slot !== 'chaired' && fact.slot !== 'delegation') return fact;
  const [, role = '', name = fact.key] = /^(host |.*: )?(.*)$/u.exec(fact.key) ?? [];
  const then = spellings.get(name);
  return then === undefined ? fact : { ...fact, key: `${role}${then}` };
}

function slotChanges(
  slot: FactSlot,
  left: readonly Fact[],
  right: readonly Fact[],
  before: Dispatch,
  after: Dispatch,
): FactChange[] {
  const byKey = new Map(right.map((fact) => [fact.key, fact]));
  const open: Fact[] = [];
  const changes: FactChange[] = [];
  for (const fact of left) {
    const same = byKey.get(fact.key) ?? (slot === 'document' ? sameDocument(fact, byKey) : undefined);
    if (same === undefined) {
      open.push(fact);
      continue;
    }
    byKey.delete(same.key);
    // The order of a list of parties tells nothing.
    const alike = fact.value === same.value || slot === 'participants';
    const claim = alike ? 'Stated in both texts.' : `Stated in both texts, as “${fact.value}” and as “${same.value}”.`;
    const values = { before: valueOf(fact, 'before', before), after: valueOf(same, 'after', after) };
    changes.push({ slot, change: 'kept', ...values, claim });
  }
  const alone = open.length === 1 && byKey.size === 1;
  for (const fact of open) {
    const other = replacing.has(slot)
      ? [...byKey.values()].find((rival) => replaces(slot, fact, rival, alone))
      : undefined;
    const value = valueOf(fact, 'before', before);
    if (other === undefined) {
      changes.push({ slot, change: 'went', before: value, after: null, claim: 'Stated only in the earlier text.' });
    } else {
      byKey.delete(other.key);
      const claim = slot === 'participants' ? differenceOf(fact, other) : 'Each text states its own.';
      changes.push({ slot, change: 'changed', before: value, after: valueOf(other, 'after', after), claim });
    }
  }
  for (const fact of byKey.values()) {
    const value = valueOf(fact, 'after', after);
    changes.push({ slot, change: 'came', before: null, after: value, claim: 'Stated only in the later text.' });
  }
  return changes;
}

/** Whether two unequal facts fill the same place: the one of a slot, the leader of one delegation. */
function replaces(slot: FactSlot, fact: Fact, other: Fact, alone: boolean): boolean {
  if (slot === 'delegation') return fact.key.split(': ')[0] === other.key.split(': ')[0];
  // A host and a chair are two roles; the next round of one series is not the next of another.
  if (slot === 'chaired') return alone && roleIn(fact) === roleIn(other);
  if (slot === 'next') return seriesOf(fact) === seriesOf(other);
  // A region in one list and its states in the other are no two lists of one kind.
  if (slot === 'participants') {
    const [first, then] = [fact.key.split('; '), other.key.split('; ')];
    const alone = [...first.filter((name) => !then.includes(name)), ...then.filter((name) => !first.includes(name))];
    return first.some((name) => then.includes(name)) && !alone.some((name) => name.endsWith(regionMark));
  }
  // Where one source names no side, nobody knows whether it is another.
  if (slot === 'relays' && !(fact.key.startsWith('side ') && other.key.startsWith('side '))) return false;
  return single.has(slot) || alone;
}

/** `EU Strategy for Central Asia` and `Strategy for Central Asia`: one text leaves out whose it is. */
function sameDocument(fact: Fact, byKey: ReadonlyMap<string, Fact>): Fact | undefined {
  const [owner, name] = ownerAndName(fact.key);
  if (name.split(' ').length < 3) return undefined;
  if (owner !== '') return byKey.get(name);
  return [...byKey.values()].find((other) => ownerAndName(other.key)[1] === name);
}

function ownerAndName(key: string): [string, string] {
  const at = key.indexOf('|');
  return at === -1 ? ['', key] : [key.slice(0, at), key.slice(at + 1)];
}

/** `(host)` behind a name; a chair bears no label. */
function roleIn({ value }: Fact): string {
  return /\(([^()]*)\)$/u.exec(value)?.[1] ?? '';
}

/** What kind of meeting is ahead: the last word of its name, `round` or `meeting`. */
function seriesOf({ value }: Fact): string {
  return /(\p{L}+)$/u.exec(value.split(', ')[0] ?? '')?.[1]?.toLowerCase() ?? '';
}

function differenceOf(fact: Fact, other: Fact): string {
  const [first, then] = [fact.key.split('; '), other.key.split('; ')];
  const gone = first.filter((name) => !then.includes(name));
  const come = then.filter((name) => !first.includes(name));
  const parts = [
    ...(gone.length === 0 ? [] : [`named only in the earlier list: ${gone.join(', ')}`]),
    ...(come.length === 0 ? [] : [`named only in the later list: ${come.join(', ')}`]),
  ];
  const words = parts.join('; ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function successionChange(
  { first, then, claim, shownFirst, shownThen }: ReturnType<typeof findSuccessions>[number],
  before: Dispatch,
  after: Dispatch,
): FactChange {
  return {
    slot: 'person',
    change: 'succession',
    before: { ...valueOf(personFact(first), 'before', before), value: shownFirst },
    after: { ...valueOf(personFact(then), 'after', after), value: shownThen },
    claim,
  };
}

function allFacts({ facts, people, relays }: DispatchFacts): Fact[] {
  return [
    ...facts,
    ...people.map(personFact),
    ...relays.map(({ fact, side }) => ({ ...fact, key: relayKey(fact, side) })),
  ];
}

/** Two ways to name the press service of one ministry are one source. */
function relayKey(fact: Fact, side: string | null): string {
  return side === null ? fact.key : `side ${foldedKey(side)}`;
}

function personFact(person: Person): Fact {
  const value = `${person.name}, ${person.title}`;
  return { slot: 'person', value, key: person.key, evidence: person.evidence };
}

function valueOf(fact: Fact, side: Side, dispatch: Dispatch): FactValue {
  return {
    value: fact.value,
    evidence: fact.evidence.map(({ start, end, term, sentence }) => ({
      side,
      start,
      end,
      quote: dispatch.text.slice(start, end),
      term,
      sentence,
      paragraph: dispatch.sentences[sentence]?.paragraph ?? 0,
    })),
  };
}
