import { describe, expect, it } from 'vitest';
import { compare } from '../comparison/compare.ts';
import type { Theme } from '../comparison/comparison.ts';
import { seedPair, shipped, textOf } from '../testing/knowledge.ts';

function discovered(before: string, after: string): Theme[] {
  return compare(textOf(before), textOf(after), shipped).themes.filter((theme) => theme.origin === 'discovered');
}

function labels(before: string, after: string): string[] {
  return discovered(before, after).map(({ label, status }) => `${status} ${label}`);
}

const plain = 'The sides met on Monday. They exchanged views on issues of mutual interest.';

describe('a discovered theme', () => {
  it('is a phrase of rare words, with what was looked for in the other text', () => {
    const [theme] = discovered(plain, 'The sides met. They praised the efforts made for interstate rapprochement.');
    expect(theme).toMatchObject({
      id: 'found-interst-rapproch',
      label: 'Interstate rapprochement',
      category: 'discovered',
      status: 'new',
      lookedFor: ['interstate rapprochement', 'inter-state rapprochement', 'rapprochement'],
    });
  });

  it.each([
    ['turned', 'They spoke of the husbandry of reindeer.'],
    ['in the plural', 'Reindeer husbandries were visited.'],
    ['in its telling head alone', 'Old forms of husbandry were shown.'],
  ])('is found in the other text where it stands %s', (_how, sentence) => {
    expect(labels(`${plain} They turned to reindeer husbandry.`, `${plain} ${sentence}`)).toEqual([
      'shared Reindeer husbandry',
    ]);
  });

  it('is a proper name of a matter, found again by its abbreviation', () => {
    const before = `${plain} They praised the Quiet Rivers Initiative (QRI) and the Velm Pass.`;
    const after = `${plain} Work under the QRI goes on.`;
    expect(labels(before, after)).toEqual(['shared Quiet Rivers Initiative', 'dropped Velm Pass']);
  });

  it('is a place that no gazetteer knows, where it is the matter', () => {
    const before = `${plain} They discussed the situation in Velmora.`;
    const after = `${plain} They condemned the hostilities in Velmora. A guest spoke in Ostwick.`;
    expect(labels(before, after)).toEqual(['shared Velmora']);
  });

  it('is told as often as its words stand in the texts', () => {
    const before = `${plain} They turned to reindeer husbandry. Reindeer husbandry pays.`;
    expect(discovered(before, plain)[0]?.evidence.map(({ quote }) => quote)).toEqual([
      'reindeer husbandry',
      'Reindeer husbandry',
    ]);
  });
});

describe('no theme is discovered in', () => {
  it.each([
    ['commonplaces', 'They made constructive proposals and resolute efforts within a comprehensive framework.'],
    ['courtesies', 'He conveyed heartfelt condolences and praised the unparalleled hospitality of his hosts.'],
    ['a verb with its object', 'Experts laud hatcheries. The consortium mulls hatcheries and eyes spat.'],
    ['a verb behind “to” or “would”', 'They want to mull hatcheries and would laud husbandry.'],
    ['persons and offices', 'Governor Orsel Tavrin and Denn Halvorik, Head of the Velmoran Chancellery, spoke.'],
    ['the house style', 'The press service of the Foreign Ministry reports, citing the embassy website.'],
    ['dates and figures', 'On 18 November 2020 they allotted 40 million crowns and 7.4 million tonnes.'],
    [
      'what a theme of the codebook covers',
      'They discussed illicit drug trafficking and transboundary water resources.',
    ],
    ['a piece of a longer name', 'They ratified the Velmora Partnership and Association Agreement.'],
    ['a title in quotation marks', 'They adopted a paper on “Opportunities for a Stronger Initiative”.'],
  ])('%s', (_what, sentence) => {
    expect(labels(plain, `${plain} ${sentence}`)).toEqual([]);
  });

  it('the name that opens both texts', () => {
    const lead = 'Ministers met in Omrath for the conference on the Velm Corridor.';
    expect(labels(`${lead} The Velm Corridor is long.`, `${lead} They spoke of the Velm Corridor.`)).toEqual([]);
  });

  it('a line of capitals', () => {
    expect(labels(plain, `${plain}\n\nSHRINKING VELM CANAL ALARMS SPEAKERS\n\nThey spoke again.`)).toEqual([]);
  });
});

describe('discovering', () => {
  it('finds the matter of its own that the later of the shipped dispatches brings', () => {
    const { before, after } = seedPair();
    expect(labels(before.text, after.text)).toEqual(['new Interstate rapprochement']);
  });

  it('gives the same themes when the texts are swapped, with new and dropped swapped', () => {
    const before = `${plain} They praised the Velm Pass and reindeer husbandry.`;
    const after = `${plain} They praised the Velm Pass and the Quiet Rivers Initiative.`;
    const turned = labels(after, before).map((label) =>
      label.replace(/^(?:new|dropped)/u, (status) => (status === 'new' ? 'dropped' : 'new')),
    );
    expect(turned.sort()).toEqual(labels(before, after).sort());
    expect(turned).toHaveLength(3);
  });

  it('gives few themes, however many rare words there are', () => {
    const rare = Array.from({ length: 400 }, (_, index) => `They saw the ${wordOf(index)} ${wordOf(index + 500)}.`);
    expect(labels(plain, rare.join(' ')).length).toBeLessThanOrEqual(40);
  });
});

function wordOf(index: number): string {
  return `qu${String(index).replace(/\d/gu, (digit) => 'abcdefghij'.charAt(Number(digit)))}m`;
}
