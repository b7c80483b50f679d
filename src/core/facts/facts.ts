import type { FactChange } from '../comparison/comparison.ts';
import type { Dispatch } from '../dispatch/dispatch.ts';
import type { LanguageData } from '../knowledge.ts';
import { changesBetween } from './changes.ts';
import { findDocuments } from './documents.ts';
import { findEdition } from './edition.ts';
import { mergeFacts, type Fact } from './fact.ts';
import { findFigures } from './figures.ts';
import type { Gazetteer } from './gazetteer.ts';
import { findLeaders } from './leaders.ts';
import { findMeeting } from './meeting.ts';
import { mergePeople, withSides } from './merge-people.ts';
import { findNextMeeting } from './next-meeting.ts';
import { findInvited, findParticipants } from './parties.ts';
import { findPeople, type Person } from './people.ts';
import { findProgrammes } from './programmes.ts';
import { readForFacts } from './reading.ts';
import { findRelays, type Relay } from './relays.ts';

/** What one dispatch states: who, where, when, which edition, what next, and whose words it passes on. */
export interface DispatchFacts {
  /** All but people and relays, one a value. */
  readonly facts: readonly Fact[];
  readonly people: readonly Person[];
  readonly relays: readonly Relay[];
}

/** Reads the facts of a dispatch. What its words do not state is absent. */
export function readFacts(dispatch: Dispatch, gazetteer: Gazetteer, language: LanguageData): DispatchFacts {
  const reading = readForFacts(dispatch, gazetteer, language);
  const people = findPeople(reading);
  const leaders = findLeaders(reading, people);
  const delegations = leaders.filter(({ slot }) => slot === 'delegation');
  return {
    facts: mergeFacts([
      ...findMeeting(reading),
      ...findEdition(reading),
      ...leaders,
      ...findInvited(reading, people),
      ...findParticipants(reading, people, delegations),
      ...findNextMeeting(reading),
      ...findDocuments(reading),
      ...findProgrammes(reading),
      ...findFigures(reading),
    ]),
    people: withSides(mergePeople(people), delegations),
    relays: findRelays(reading),
  };
}

/** The facts of both dispatches and what changed between them, each change with the words of both sides. */
export interface ComparedFacts {
  readonly before: DispatchFacts;
  readonly after: DispatchFacts;
  readonly changes: readonly FactChange[];
}

export function compareFacts(
  before: Dispatch,
  after: Dispatch,
  gazetteer: Gazetteer,
  language: LanguageData,
): ComparedFacts {
  const left = readFacts(before, gazetteer, language);
  const right = readFacts(after, gazetteer, language);
  const changes = changesBetween({ dispatch: before, facts: left }, { dispatch: after, facts: right });
  return { before: left, after: right, changes };
}
