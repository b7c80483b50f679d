import type { FactChange, FactSlot, FactValue } from '../comparison/comparison.ts';
import type { Dispatch } from '../dispatch/dispatch.ts';
import type { Side } from '../span.ts';
import { foldedKey, type Fact } from './fact.ts';
import type { DispatchFacts } from './facts.ts';
import type { Person } from './people.ts';
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

/** What the earlier and the later dispatch state alike, differently, or alone. */
export function changesBetween(before: StatedFacts, after: StatedFacts): FactChange[] {
  const left = allFacts(before.facts);
  const right = allFacts(after.facts);
  const successions = findSuccessions(before.facts.people, after.facts.people);
  const succeeded = new Set(successions.flatMap(({ first, then }) => [first.key, then.key]));
  return order.flatMap((slot) => {
    const ofSlot = (facts: readonly Fact[]): Fact[] =>
      facts.filter((fact) => fact.slot === slot && !(slot === 'person' && succeeded.has(fact.key)));
    const changes = slotChanges(slot, ofSlot(left), ofSlot(right), before.dispatch, after.dispatch);
    if (slot !== 'person') return changes;
    return [...successions.map((found) => successionChange(found, before.dispatch, after.dispatch)), ...changes];
  });
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
    const same = byKey.get(fact.key);
    if (same === undefined) {
      open.push(fact);
      continue;
    }
    byKey.delete(fact.key);
    const alike = fact.value === same.value;
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
  if (slot === 'participants') return fact.key.split('; ').some((name) => other.key.split('; ').includes(name));
  return single.has(slot) || alone;
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
  return side === null ? fact.key : foldedKey(side);
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
