import { describe, expect, it } from 'vitest';
import type { FactSlot } from '../comparison/comparison.ts';
import { english } from '../testing/knowledge.ts';
import { compareFacts, readFacts } from './facts.ts';
import { differentSides } from './sides.ts';
import { cpuTime } from './testing/cpu-time.ts';
import { dispatchOf, seedDispatches, world } from './testing/dispatches.ts';

const { before, after } = seedDispatches();
const { changes } = compareFacts(before, after, world, english);

function inSlot(slot: FactSlot): string[] {
  return changes
    .filter((change) => change.slot === slot)
    .map((change) => `${change.change}: ${change.before?.value ?? '-'} / ${change.after?.value ?? '-'}`);
}

describe('the shipped dispatches', () => {
  it.each<[FactSlot, string[]]>([
    ['held', ['went: 2019-05-28 / -']],
    ['venue', ['went: Brussels / -']],
    ['edition', ['went: 6 / -']],
    ['chaired', ['went: Jean-Christophe Belliard (host and chair) / -']],
    ['delegation', ['came: - / European Union: Enrique Mora']],
    ['invited', ['kept: Afghanistan / Afghanistan (Mirwais Nab)']],
    ['participants', ['went: European Union, Kazakhstan, Kyrgyz Republic, Tajikistan, Turkmenistan, Uzbekistan / -']],
    ['next', ['came: - / 17th Central Asia – EU Ministerial meeting, this autumn, Dushanbe']],
    [
      'document',
      [
        'went: Joint Communication of 15 May on "The EU and Central Asia: New Opportunities for a Stronger Partnership" / -',
        'went: Council Conclusions on Afghanistan of 8 April 2019 / -',
      ],
    ],
    ['programme', ['went: Border Management in Central Asia (BOMCA) / -']],
    [
      'person',
      [
        'succession: Jean-Christophe Belliard (for Political Affairs) / Enrique Mora (portfolio not stated)',
        'came: - / Yerlan Alimbayev, Deputy Minister of Foreign Affairs of the Republic of Kazakhstan',
        'came: - / Mirwais Nab, Deputy Minister of Foreign Affairs of the Islamic Republic of Afghanistan',
      ],
    ],
    ['figure', []],
    ['relays', ['changed: official website of the EU Delegation to Kazakhstan / Kazakh MFA’s press service']],
  ])('%s', (slot, expected) => {
    expect(inSlot(slot)).toEqual(expected);
  });

  it('claims no more of the succession than the words prove', () => {
    expect(changes.find(({ change }) => change === 'succession')?.claim).toBe(
      'Deputy Secretary General, European External Action Service: Jean-Christophe Belliard (for Political Affairs), ' +
        'then Enrique Mora (portfolio not stated): same title; the same office is not proven.',
    );
  });

  it('carries the words of every value', () => {
    for (const change of changes) {
      for (const evidence of [...(change.before?.evidence ?? []), ...(change.after?.evidence ?? [])]) {
        const dispatch = evidence.side === 'before' ? before : after;
        expect(dispatch.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
        expect(evidence.quote).not.toBe('');
        expect(dispatch.sentences[evidence.sentence]).toSatisfy(
          (place: { start: number; end: number; paragraph: number }) =>
            place.start <= evidence.start && evidence.end <= place.end && place.paragraph === evidence.paragraph,
        );
      }
    }
  });

  it('says that the two sides differ', () => {
    const left = readFacts(before, world, english);
    const right = readFacts(after, world, english);
    expect(differentSides(left, right)).toBe(
      'The two texts relay different sides (official website of the EU Delegation to Kazakhstan; Kazakh MFA’s press ' +
        'service): what one does not mention may be its source’s choice.',
    );
    expect(differentSides(left, left)).toBeNull();
  });

  it('finds nothing but kept facts in one text laid beside itself', () => {
    const same = compareFacts(before, before, world, english).changes;
    expect(new Set(same.map(({ change }) => change))).toEqual(new Set(['kept']));
  });
});

describe('values of two texts', () => {
  const compared = (left: string, right: string): string[] =>
    compareFacts(dispatchOf(left), dispatchOf(right), world, english).changes.map(
      ({ slot, change }) => `${slot} ${change}`,
    );

  it('are one value in another spelling', () => {
    const left = 'The sixth meeting between Kazakhstan and the Kyrgyz Republic took place in Bruxelles on 5 May 2020.';
    const right =
      'The 6th meeting between the Republic of Kazakhstan and Kyrgyzstan was held in Brussels on May 5, 2020.';
    expect(compared(left, right)).toEqual(['held kept', 'venue kept', 'edition kept', 'participants kept']);
  });

  it('change where both texts state their own', () => {
    const left = 'The sixth meeting took place in Osh on 5 May 2020.';
    const right = 'The seventh meeting took place in Almaty on 6 May 2021.';
    expect(compared(left, right)).toEqual(['held changed', 'venue changed', 'edition changed']);
  });

  it('name who left and who joined', () => {
    const [change] = compareFacts(
      dispatchOf('Talks between Norway, Latvia and Poland took place.'),
      dispatchOf('Talks between Norway, Latvia and Japan took place.'),
      world,
      english,
    ).changes;
    expect(change).toMatchObject({ slot: 'participants', change: 'changed' });
    expect(change?.claim).toBe('Named only in the earlier list: Poland; named only in the later list: Japan.');
  });

  it('are no succession where the portfolios differ or two persons hold the title', () => {
    const one = 'Deputy Minister of Energy of Japan Taro Tester spoke.';
    const other = 'Deputy Minister of Finance of Japan Jiro Muster spoke.';
    expect(compared(one, other)).toEqual(['person went', 'person came']);
    const two =
      'Deputy Minister of Energy of Japan Jiro Muster and Deputy Minister of Energy of Japan Ken Probe spoke.';
    expect(compared(one, two)).not.toContain('person succession');
    expect(compared(one, 'Deputy Minister of Energy of Japan Jiro Muster spoke.')).toEqual(['person succession']);
  });
});

it('reads a megabyte in about a second', () => {
  const long = dispatchOf(`${before.text}\n\n`.repeat(400));
  expect(cpuTime(() => readFacts(long, world, english))).toBeLessThan(2500);
});

it.each(['President (', 'meeting hosted by ', 'Agreement "', 'EUR 3 ', 'Kazakhstan, ', 'Ab Cd ', '((', '\ud800 '])(
  'is not slowed down by one endless sentence of %j',
  (words) => {
    const long = dispatchOf(words.repeat(200_000 / words.length));
    expect(cpuTime(() => readFacts(long, world, english))).toBeLessThan(2500);
  },
);
