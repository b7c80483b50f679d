import { describe, expect, it } from 'vitest';
import { stated } from './testing/stated.ts';

// Everyone, and every place and office that the gazetteer does not know, is invented.

const slot = (name: string, text: string): string[] => stated(text).filter((fact) => fact.startsWith(`${name}: `));

describe('the meeting ahead', () => {
  it.each([
    [
      'The fourth Tide Dialogue will take place in Sestra in the second half of 2019.',
      'fourth Tide Dialogue, second half of 2019, Sestra',
    ],
    [
      'The Commission will hold its eighth session in Omrath from 9 to 20 March 2015.',
      'eighth session, 9 to 20 March 2015, Omrath',
    ],
    ['It was agreed that the seventh Dialogue would be held in Omrath in 2021.', 'seventh Dialogue, 2021, Omrath'],
    [
      'The next round of the Tide Dialogue is expected to take place in Osh in 2015.',
      'next round of the Tide Dialogue, 2015, Osh',
    ],
    [
      'They prepared the second Summit of heads of state of the Low Shores, which is to be held next year in Ardel.',
      'second Summit of heads of state of the Low Shores, next year, Ardel',
    ],
    ['The next Meeting will be held in 2013 in the city of Orlanbad.', 'next Meeting, 2013, Orlanbad'],
  ])('is read from %j', (text, expected) => {
    expect(slot('next', text)).toEqual([`next: ${expected}`]);
  });

  it.each([
    'On May 28, 2019 the next meeting of the Tide Dialogue took place in Brussels.',
    'They discussed the upcoming talks, the current situation in Afghanistan, and rivers.',
    'The Union will participate in the Dushanbe Conference on Water to be held in early June.',
  ])('is not %j', (text) => {
    expect(slot('next', text)).toEqual([]);
  });
});

describe('day, place and number of the meeting', () => {
  it.each([
    [
      'The Minister hosted on Tuesday 17 May in Brussels the 9th round of the Dialogue.',
      ['held: 17 May', 'venue: Brussels', 'edition: 9'],
    ],
    [
      'The fifth Forum was held in a hybrid format in Sestra on 17-18 November.',
      ['held: 17-18 November', 'venue: Sestra', 'edition: 5'],
    ],
    [
      '1. On June 16, the 14th Senior Officials’ Meeting was held online.',
      ['held: June 16', 'venue: online', 'edition: 14'],
    ],
    ['Tide Dialogue held in Ulmir\n\nMinisters spoke about tides.', ['venue: Ulmir']],
    ['Ministers met in Merrin yesterday for their first talks on tides since 2019.', ['venue: Merrin']],
    ['The Dialogue was held in Nur-Sultan on 3 May 2021.', ['held: 2021-05-03', 'venue: Nur-Sultan']],
    [
      'Rain fell. Tides rose. The pipeline was late, said Edda Sorrel, who chaired the Seventh Tide Conference.',
      ['edition: 7'],
    ],
  ])('are read from %j', (text, expected) => {
    const found = stated(text).filter((fact) => /^(?:held|venue|edition): /u.test(fact));
    expect(found).toEqual(expected);
  });
});

describe('what the text names', () => {
  it.each([
    ['The second phase of the COASTWATCH programme began.', ['programme: COASTWATCH']],
    ['They asked about the Connectivity Initiative of the Union.', ['programme: Connectivity Initiative']],
    ['They will finance LINE-500, a power line to the south.', ['programme: LINE-500']],
    ['The spread of COVID-19 was discussed.', []],
    [
      'Marsk did not ratify the Optional Protocol to the Convention against Torture.',
      ['document: Optional Protocol to the Convention against Torture'],
    ],
    [
      'They signed the Enhanced Partnership and Cooperation Agreement.',
      ['document: Enhanced Partnership and Cooperation Agreement'],
    ],
    ['They reviewed the Tide Plan of Action.', ['document: Tide Plan of Action']],
    ['The draft (document E/TW/2014/L.6) was adopted.', ['document: E/TW/2014/L.6']],
    ['Training under EU-ACT goes on.', []],
  ])('is read from %j', (text, expected) => {
    expect(stated(text).filter((fact) => /^(?:document|programme): /u.test(fact))).toEqual(expected);
  });

  it.each([
    ['In all 17 police officers and 26 crisis centres were named.', ['17 police officers', '26 crisis centres']],
    ['About 61,000 twenty-foot equivalent units moved.', ['61,000 twenty-foot equivalent units']],
    ['More than 600 customs and border officials came.', ['600 customs and border officials']],
    ['Article 5 measures began at 2 p.m. after the 2019 elections.', []],
  ])('counts what %j counts', (text, expected) => {
    expect(slot('figure', text)).toEqual(expected.map((figure) => `figure: ${figure}`));
  });
});

describe('whose words are passed on', () => {
  it.each([
    ['Ministers met in Osh, reports the press service of the Kazakh MFA.', 'press service of the Kazakh MFA'],
    [
      'Ministers met in Osh, the agency has learnt from the press service of the Kazakh MFA.',
      'press service of the Kazakh MFA',
    ],
    ['Ministers met in Osh, the European External Action Service reported.', 'European External Action Service'],
  ])('is read from %j', (text, expected) => {
    expect(slot('relays', text).map((fact) => fact.replace(/ \[.*\]$/u, ''))).toEqual([`relays: ${expected}`]);
  });
});
