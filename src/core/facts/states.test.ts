import { describe, expect, it } from 'vitest';
import { findStates, type StateRole } from './states.ts';
import { cpuTime } from './testing/cpu-time.ts';
import { dispatchOf, seedDispatches, world } from './testing/dispatches.ts';

/** `name role` of every state that the text names, in order. */
function rolesIn(text: string): string[] {
  return findStates(dispatchOf(text), world)
    .filter((mention) => mention.kind === 'state')
    .map(({ name, role }) => `${name} ${role}`);
}

describe('the shipped dispatches', () => {
  const { before, after } = seedDispatches();

  it.each([
    ['before', before],
    ['after', after],
  ])('%s: Afghanistan is the only state that is a topic', (_side, dispatch) => {
    const topics = findStates(dispatch, world).filter(({ role, kind }) => role === 'topic' && kind === 'state');
    expect([...new Set(topics.map(({ name }) => name))]).toEqual(['Afghanistan']);
  });

  it('gives spans that hold the name', () => {
    for (const { start, end, sentence } of findStates(before, world)) {
      expect(before.text.slice(start, end)).toMatch(/^\p{Lu}/u);
      expect(before.sentences[sentence]).toSatisfy((place: { start: number; end: number }) => {
        return place.start <= start && end <= place.end;
      });
    }
  });
});

describe('participants', () => {
  it.each<[string, StateRole, string[]]>([
    ['Bilateral relations between Kazakhstan and Germany were reviewed.', 'participant', ['Kazakhstan', 'Germany']],
    ['Kazakhstan and Uzbekistan agreed to open a crossing.', 'participant', ['Kazakhstan', 'Uzbekistan']],
    ['The officials noted that Japan supports the plan.', 'participant', ['Japan']],
    ['The Kazakh side thanked the guests.', 'participant', ['Kazakhstan']],
    ['The foreign ministers of Norway, Latvia and Poland met.', 'participant', ['Norway', 'Latvia', 'Poland']],
    [
      'Four members (Chile, Peru, Mexico and Colombia) took the floor.',
      'participant',
      ['Chile', 'Peru', 'Mexico', 'Colombia'],
    ],
    ['The EU-Georgia Association Council convened.', 'participant', ['Georgia']],
    ['A seminar with the participation of Oman and Yemen closed.', 'participant', ['Oman', 'Yemen']],
  ])('%s', (text, role, names) => {
    expect(rolesIn(text)).toEqual(names.map((name) => `${name} ${role}`));
  });
});

describe('offices and places', () => {
  it.each<[string, string[]]>([
    ['The Kazakh MFA said so.', ['Kazakhstan office']],
    ['The EU Delegation to Kazakhstan said so.', ['Kazakhstan office']],
    ["Turkey's Deputy Foreign Minister left early.", ['Türkiye office']],
    ['US officials left early.', ['United States office']],
    ['The Special Representative for Sudan left early.', ['Sudan office']],
    ['The Ambassador of France to Kenya left early.', ['France office', 'Kenya office']],
    ['It was held in Uzbekistan.', ['Uzbekistan place']],
    ['They gathered in Dushanbe (Tajikistan).', ['Tajikistan place']],
    ['They gathered in Almaty, Kazakhstan.', ['Kazakhstan place']],
    ['He paid a visit to Moldova.', ['Moldova place']],
    ['The meeting took place on 3 May 2022 in Turkmenistan.', ['Turkmenistan place']],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });

  it('a state in the dateline is the place of writing', () => {
    expect(rolesIn('GENEVA, Switzerland (AP) — Talks on Libya resumed.')).toEqual([
      'Switzerland source',
      'Libya topic',
    ]);
  });

  it('a name inside an organisation or programme is no mention', () => {
    expect(rolesIn('The United Nations Assistance Mission in Afghanistan reported.')).toEqual([]);
    expect(rolesIn('The Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation met.')).toEqual(
      [],
    );
  });
});

describe('topics', () => {
  it.each<[string, string[]]>([
    ['The situation in Afghanistan was raised.', ['Afghanistan topic']],
    ['Afghanistan was invited as a guest.', ['Afghanistan topic']],
    ['The Council Conclusions on Afghanistan were recalled.', ['Afghanistan topic']],
    ['Ways to reach the Afghan settlement were raised.', ['Afghanistan topic']],
    ['Ministers restated their support for Ukraine.', ['Ukraine topic']],
    ['The war between Russia and Ukraine was raised.', ['Russia topic', 'Ukraine topic']],
    ['The Armenia–Azerbaijan border was raised.', ['Armenia topic', 'Azerbaijan topic']],
    ['Sanctions on Iran remain in force.', ['Iran topic']],
    ['The people of Syria deserve better.', ['Syria topic']],
    ['Iran faces a drought.', ['Iran topic']],
  ])('%s', (text, expected) => {
    expect(rolesIn(text)).toEqual(expected);
  });

  it('a region can be one', () => {
    const [mention] = findStates(dispatchOf('The war in Gaza was raised.'), world);
    expect(mention).toMatchObject({ kind: 'region', name: 'Gaza', role: 'topic' });
  });
});

describe('parties of a meeting that the opening names', () => {
  const opening = 'Talks between Kazakhstan and Germany took place. ';

  it('stay participants later', () => {
    expect(rolesIn(`${opening}Trade with Germany grew.`).at(-1)).toBe('Germany participant');
  });

  it('become a topic where the words make them the matter', () => {
    expect(rolesIn(`${opening}The floods in Germany were recalled.`).at(-1)).toBe('Germany topic');
  });
});

it('words that only look like names are none', () => {
  expect(rolesIn('They polish the china and tell us why; the turkey was fine.')).toEqual([]);
});

it('reads a megabyte in a second', () => {
  const { before } = seedDispatches();
  const long = dispatchOf(`${before.text}\n\n`.repeat(400));
  expect(cpuTime(() => findStates(long, world))).toBeLessThan(1000);
});
