import { describe, expect, it } from 'vitest';
import { readDispatch } from '../dispatch/read.ts';
import { english, textOf } from '../testing/knowledge.ts';
import type { Codebook, CodebookTerm } from './codebook.ts';
import { compileCodebook } from './compile.ts';
import { findCodebookMentions } from './mentions.ts';

/** Codebook of one theme per entry: id, category, terms. */
function codebook(...themes: [string, string, ...CodebookTerm[]][]): Codebook {
  return {
    format: 'sidelight.codebook/1',
    name: 'test',
    version: '1',
    language: 'en',
    categories: [...new Set(themes.map(([, category]) => category))].map((id) => ({ id, label: id })),
    themes: themes.map(([id, category, ...terms]) => ({ id, label: id, category, terms })),
  };
}

/** What is found in `text`: `theme: quote`. */
function find(text: string, book: Codebook): string[] {
  const dispatch = readDispatch(textOf(text), english);
  const mentions = findCodebookMentions(dispatch, compileCodebook(book, english), {
    series: [],
    official: [],
    proper: [],
  });
  return mentions
    .filter(({ strength }) => strength === 'told')
    .map(({ theme, start, end }) => `${theme.id}: ${text.slice(start, end)}`);
}

describe('a term', () => {
  const drugs = codebook(['drugs', 'crime', 'illicit drug trafficking', 'drug trafficking', 'fight against drugs']);

  it.each([
    ['They fight illicit drugs trafficking.', 'drugs: illicit drugs trafficking'],
    ['They spoke of illicit drug trafficking.', 'drugs: illicit drug trafficking'],
    ['They spoke of the trafficking in drugs.', 'drugs: trafficking in drugs'],
    ['They spoke of trafficking of illicit drugs.', 'drugs: trafficking of illicit drugs'],
    ['They joined the fight against illicit drugs.', 'drugs: fight against illicit drugs'],
    ['Drug and arms trafficking grew.', 'drugs: Drug and arms trafficking'],
  ])('is found in %j', (text, found) => {
    expect(find(text, drugs)).toEqual([found]);
  });

  it.each([
    'Drugs were seized. Trafficking grew.',
    'Trafficking grew while drugs were cheap.',
    'The drug policy harms no trafficking.',
  ])('is not found in %j', (text) => {
    expect(find(text, drugs)).toEqual([]);
  });

  it('does not turn round an adjective', () => {
    const book = codebook(['sustainable', 'development', 'sustainable development']);
    expect(find('Connectivity develops in a sustainable way.', book)).toEqual([]);
    expect(find('Connectivity develops in a sustainable, open and rules-based way.', book)).toEqual([]);
    expect(find('They want sustainable and inclusive development.', book)).toHaveLength(1);
  });

  it('does not turn round a verb', () => {
    const book = codebook(['trade', 'trade', 'trading system']);
    expect(find('They set up a system to strengthen trade.', book)).toEqual([]);
  });

  it('is told from an unrelated word of the same stem', () => {
    expect(find('Attaching great importance to it.', codebook(['trade', 'economy', 'import']))).toEqual([]);
    expect(find('Imports grew.', codebook(['trade', 'economy', 'import']))).toHaveLength(1);
  });

  it('is found in both spellings of English', () => {
    const book = codebook(['crime', 'security', 'organized crime']);
    expect(find('Organised crime grew.', book)).toEqual(['crime: Organised crime']);
  });

  it('may forbid or require a neighbour', () => {
    const book = codebook([
      'water',
      'nature',
      { term: 'water', without: ['water cannon'], with: ['river', 'irrigation'] },
    ]);
    expect(find('The police used a water cannon by the river.', book)).toEqual([]);
    expect(find('The water of the river is low.', book)).toEqual(['water: water']);
    expect(find('The water is low.', book)).toEqual([]);
  });

  it('that is exact asks for the letters as they are', () => {
    const book = codebook(['aids', 'health', { term: 'AIDS', exact: true }]);
    expect(find('It aids the region.', book)).toEqual([]);
    expect(find('AIDS is a threat.', book)).toEqual(['aids: AIDS']);
  });
});

describe('coordination', () => {
  it('carries every theme that it coordinates', () => {
    const book = codebook(
      ['political', 'cooperation', 'political cooperation'],
      ['economic', 'cooperation', 'economic cooperation'],
      ['security', 'cooperation', 'security cooperation'],
    );
    expect(find('They deepen political, economic and security cooperation.', book)).toEqual([
      'political: political, economic and security cooperation',
      'economic: economic and security cooperation',
      'security: security cooperation',
    ]);
  });

  it('reaches behind a coordinator', () => {
    const book = codebook(
      ['terrorism', 'security', 'prevention of terrorism'],
      ['extremism', 'security', 'violent extremism'],
    );
    expect(find('The prevention of violent extremism and terrorism matters.', book)).toEqual([
      'terrorism: prevention of violent extremism and terrorism',
      'extremism: violent extremism',
    ]);
  });

  it.each([
    'Economic growth and customs cooperation.',
    'Border, and customs cooperation.',
    'Border and the customs cooperation.',
    'Youth, border and a wider cooperation.',
    'Border and cooperation.',
    'Border and customs matters, trade and farming cooperation.',
    'Border, trade and cultural cooperation.',
  ])('does not lend a word to another phrase: %j', (text) => {
    const book = codebook(['economic', 'x', 'economic cooperation'], ['border', 'y', 'border cooperation']);
    expect(find(text, book)).toEqual([]);
  });

  it('lets adjectives wait for their noun behind a comma and a coordinator', () => {
    const book = codebook(['political', 'x', 'political cooperation']);
    expect(find('Political, economic, and cultural cooperation.', book)).toEqual([
      'political: Political, economic, and cultural cooperation',
    ]);
  });
});

describe('claims', () => {
  it('go to the longest phrase of a category', () => {
    const book = codebook(['water', 'nature', 'water'], ['quality', 'nature', 'water quality']);
    expect(find('Water quality fell.', book)).toEqual(['quality: Water quality']);
  });

  it('is no participle with an object behind a gap', () => {
    const book = codebook(['declarations', 'diplomacy', 'draft declaration']);
    expect(find('The draft resolution declaring 2030 the Year of Tides passed.', book)).toEqual([]);
    expect(find('The draft final declaration passed.', book)).toEqual(['declarations: draft final declaration']);
  });

  it('is the bare adjective of a long list whose noun comes last', () => {
    const book = codebook(
      ['economy', 'economy', 'economic cooperation'],
      ['security', 'security', 'security cooperation'],
    );
    const list = 'trade and investment, river protection, harbour building and tides, schools, science and sports';
    expect(find(`They spoke of economic, ${list} cooperation.`, book)).toEqual(['economy: economic']);
    expect(find(`They spoke of security, ${list} cooperation.`, book)).toEqual([]);
  });

  it('leave a single word to the phrase that it stands in, whatever its category', () => {
    const book = codebook(['security', 'peace', 'security'], ['food', 'farming', 'food security']);
    expect(find('Food security and security.', book)).toEqual(['food: Food security', 'security: security']);
  });

  it('leave no word of a phrase that yielded to another theme', () => {
    const book = codebook(
      ['drugs', 'crime', 'countering illicit drugs', 'drug trafficking'],
      ['smuggling', 'crime', 'drug trafficking route'],
      ['people', 'crime', 'trafficking'],
    );
    expect(find('Countering illicit drugs trafficking.', book)).toEqual(['drugs: Countering illicit drugs']);
  });

  it('hold all the words of another, whatever its category', () => {
    const book = codebook(['law', 'law', 'law on river water'], ['river', 'nature', 'river water']);
    expect(find('The law on river water.', book)).toEqual(['law: law on river water']);
  });

  it('of different categories may overlap', () => {
    const book = codebook(['water', 'nature', 'water management'], ['river', 'law', 'river water']);
    expect(find('River water management.', book)).toHaveLength(2);
  });
});
