import { describe, expect, it } from 'vitest';
import { compare } from '../comparison/compare.ts';
import { shipped, textOf } from '../testing/knowledge.ts';

function statesBetween(before: string, after: string): string[] {
  return compare(textOf(before), textOf(after), shipped)
    .themes.filter(({ category }) => category === 'states-and-regions')
    .map(({ label, status }) => `${status} ${label}`);
}

const plain = 'The sides met on Monday. They exchanged views on ports. They parted. They dined.';
const about = `${plain} They discussed the situation in Nauru.`;

describe('a state that one text is about', () => {
  it('is new where the other does not name it', () => {
    expect(statesBetween(plain, about)).toEqual(['new Nauru']);
  });

  it.each([
    ['diplomats', 'Courses were held for diplomats from Nauru.'],
    ['an officer', 'An officer from Nauru took the course.'],
    ['an office', 'The Ambassador of Nauru paid a visit.'],
    ['a place', 'The next meeting will be held in Nauru.'],
  ])('is not new where the other names it by %s', (_how, sentence) => {
    expect(statesBetween(`${plain} ${sentence}`, about)).toEqual(['shared Nauru']);
    expect(statesBetween(about, `${plain} ${sentence}`)).toEqual(['shared Nauru']);
  });

  it('may have a name of several words', () => {
    expect(statesBetween(plain, `${plain} They discussed Saudi Arabia and the Horn of Africa.`).sort()).toEqual([
      'new Horn of Africa',
      'new Saudi Arabia',
    ]);
  });

  it.each([
    'They gathered in Omrathy, Nauru, for a walk.',
    'The ministers of Fiji – Ada Berg, Nauru – Oda Lind, came.',
  ])('is none in %j', (sentence) => {
    expect(statesBetween(plain, `${plain} ${sentence}`)).toEqual([]);
  });

  it('is told by the war and not by who wages it', () => {
    expect(statesBetween(plain, `${plain} They condemned Fiji’s war of aggression against Nauru.`)).toEqual([
      'new Nauru',
    ]);
  });

  it('is the matter where it suffers', () => {
    expect(
      statesBetween(plain, `${plain} They discussed the Nauruan conflict and Fiji’s humanitarian crisis.`),
    ).toEqual(['new Fiji', 'new Nauru']);
  });

  it('is no continent', () => {
    expect(statesBetween(plain, `${plain} They spoke of links between Europe and Asia.`)).toEqual([]);
  });

  it('is none whose minister met, as the lead says', () => {
    const lead = 'The Nauruan minister met his guests. They spoke of ports.';
    expect(statesBetween(plain, `${lead} He recalled the development of Nauru.`)).toEqual([]);
  });

  it('is no theme where it only stands in an office', () => {
    expect(statesBetween(plain, `${plain} The Ambassador of Nauru paid a visit.`)).toEqual([]);
  });

  it('is a guest of one of the meetings, of whose situation they spoke', () => {
    const guest = 'Fiji, Samoa and Nauru held the Tide Dialogue. They discussed the situation in Nauru.';
    expect(statesBetween(plain, guest)).toEqual(['new Nauru']);
    expect(statesBetween(guest, guest)).toEqual([]);
    expect(statesBetween(plain, 'The Union and Nauru held talks. They discussed the situation in Nauru.')).toEqual([]);
  });

  it('is none of those between whom the meeting was, however many lines stand above the lead', () => {
    const dated = 'Tide talks in Corrin\n\n2 May 2023\n\nThe Union and Nauru held talks. Trade in Nauru grew.';
    expect(statesBetween(plain, dated)).toEqual([]);
  });

  it.each([
    'Nauru and Fiji were represented by their envoys.',
    'They took up the offer by Nauru, a host of long standing.',
  ])('is none that was there: %s', (sentence) => {
    expect(statesBetween(plain, `${plain} ${sentence}`)).toEqual([]);
  });

  it('is no part of a continent where something only is or somebody lives', () => {
    expect(statesBetween(plain, `${plain} They welcomed trade in West Africa and the states of South Asia.`)).toEqual(
      [],
    );
    expect(statesBetween(plain, `${plain} They discussed West Africa and the crisis in South Asia.`).sort()).toEqual([
      'new South Asia',
      'new West Africa',
    ]);
  });

  it('is no region that a longer theme names', () => {
    const strategy = 'They discussed the EU Strategy on Central Asia.';
    expect(statesBetween(plain, `${plain} ${strategy}`)).toEqual([]);
    expect(statesBetween(plain, `${plain} ${strategy} They discussed Central Asia.`)).toEqual(['new Central Asia']);
  });
});
