import { describe, expect, it } from 'vitest';
import { changesBetween } from './changes.ts';
import { readFacts } from './facts.ts';
import { english } from '../testing/knowledge.ts';
import { dispatchOf, world } from './testing/dispatches.ts';
import { stated } from './testing/stated.ts';

// Everyone here is invented, and so are the states that no gazetteer knows.

const slot = (name: string, text: string): string[] =>
  stated(text).flatMap((fact) => (fact.startsWith(`${name}: `) ? [fact.slice(name.length + 2)] : []));

describe('who led which delegation', () => {
  it.each([
    [
      'The delegation of Japan was headed by Ms Cora Venn, Director for Asia, and that of Latvia by Minister of Justice Joren Pask.',
      ['Japan: Cora Venn', 'Latvia: Joren Pask'],
    ],
    [
      'The Kazakh delegation was headed by Minister Serik Tester, the EU delegation - by High Representative Lena Marsh.',
      ['Kazakhstan: Serik Tester', 'European Union: Lena Marsh'],
    ],
    [
      'Latvia and Japan were represented by Foreign Ministers Dace Testa and Ken Muster respectively.',
      ['Latvia: Dace Testa', 'Japan: Ken Muster'],
    ],
    ['Latvia and Japan were represented by Foreign Minister Dace Testa.', []],
    ['Envoy Ola Brink, who represented Latvia in this Dialogue, spoke.', ['Latvia: Ola Brink']],
    [
      'The delegations of Latvia (led by Minister Dace Testa) and Japan (led by Minister Ken Muster) met.',
      ['Latvia: Dace Testa', 'Japan: Ken Muster'],
    ],
    [
      'Talks were held between the delegations headed by the Director for Trade of Latvia, Dace Testa, and the Director for Asia of Japan, Ken Muster.',
      ['Latvia: Dace Testa', 'Japan: Ken Muster'],
    ],
    ['The delegation of the EU was led by Mr Edgar Rink.', ['European Union: Edgar Rink']],
  ])('is read from %j', (text, expected) => {
    expect(slot('delegation', text)).toEqual(expected);
  });
});

describe('who chaired and hosted', () => {
  it.each([
    [
      'The talks were chaired by Latvian Minister Dace Testa and Japanese Minister Ken Muster.',
      ['Dace Testa', 'Ken Muster'],
    ],
    [
      'Secretary General Ola Brink hosted on Tuesday in Brussels the ninth round of the Dialogue.',
      ['Ola Brink (host)'],
    ],
    ['Minister Ola Brink hosted the ministers to a dinner after the Dialogue.', []],
    ['The Commission on Tides met. Commission Chair Ola Brink spoke.', ['Ola Brink']],
    ['The Dialogue was held in Osh. It follows the summit hosted by Japan in Tokyo.', []],
    ['Minister of Trade of Latvia Dace Testa, head of the EU delegation, chaired the meeting.', ['Dace Testa']],
  ])('is read from %j', (text, expected) => {
    expect(slot('chaired', text)).toEqual(expected);
  });
});

describe('persons with their offices', () => {
  it.each([
    [
      'Deputy Prime Minister – Minister of Trade of Latvia Dace Testa spoke.',
      ['Dace Testa, Deputy Prime Minister – Minister of Trade of Latvia'],
    ],
    [
      'They met H.E. Dace Testa, Second Permanent Secretary, Ministry of Foreign Affairs of Latvia.',
      ['Dace Testa, Second Permanent Secretary, Ministry of Foreign Affairs of Latvia'],
    ],
    [
      'EU Special Representatives for Central Asia Ola Brink and for Human Rights Edda Sorrel came.',
      [
        'Ola Brink, EU Special Representative for Central Asia',
        'Edda Sorrel, EU Special Representative for Human Rights',
      ],
    ],
    [
      'Latvian and Japanese Deputy Foreign Ministers, Dace Testa and Ken Muster, met.',
      ['Dace Testa, Deputy Foreign Minister', 'Ken Muster, Deputy Foreign Minister'],
    ],
    ['Deputy Minister of Trade A. Gurban spoke.', ['A. Gurban, Deputy Minister of Trade']],
    ['Ambassador of Latvia Jan Bor came.', ['Jan Bor, Ambassador of Latvia']],
    [
      'Envoy Colbrook came. Special Envoy for the Low Basin Everett Colbrook spoke.',
      ['Everett Colbrook, Special Envoy for the Low Basin'],
    ],
    ['SPEAKERS WARN OF LOW TIDES', []],
    ['The Ambassador-at-Large for Cyber Issues of Latvia spoke.', []],
  ])('are read from %j', (text, expected) => {
    expect(slot('person', text)).toEqual(expected);
  });
});

describe('what changed', () => {
  const changes = (before: string, after: string): string[] => {
    const of = (text: string) => ({ dispatch: dispatchOf(text), facts: readFacts(dispatchOf(text), world, english) });
    return changesBetween(of(before), of(after)).map(
      ({ slot: name, change, before: first, after: then }) =>
        `${name} ${change}: ${first?.value ?? '-'} / ${then?.value ?? '-'}`,
    );
  };

  it('is no venue that was renamed', () => {
    expect(changes('The Dialogue was held in Nur-Sultan.', 'The Dialogue was held in Astana.')).toEqual([
      'venue kept: Nur-Sultan / Astana',
    ]);
  });

  it('is no host against a chair, and no round against a summit', () => {
    const found = changes(
      'Minister Ola Brink hosted in Osh the ninth round of the Dialogue. The next summit will be held in Riga in 2020.',
      'The tenth round of the Dialogue was chaired by Minister Dace Testa. The next round will be held in Osh in 2021.',
    );
    expect(found).toContain('chaired went: Ola Brink (host) / -');
    expect(found).toContain('chaired came: - / Dace Testa');
    expect(found.filter((change) => change.startsWith('next changed'))).toEqual([]);
  });

  it('is no person in another spelling', () => {
    const found = changes(
      'The talks were chaired by Latvian Minister Muzaffar Huseynov.',
      'The talks were chaired by Latvian Minister Muzaffar Huseinov.',
    );
    expect(found.map((change) => change.split(':')[0])).toEqual(['chaired kept', 'person kept']);
  });

  it('is no document whose owner only one text names, no region for its states, no source of an unnamed side', () => {
    const documents = changes(
      'They reviewed the EU-Latvia Enhanced Partnership and Trade Agreement.',
      'They reviewed the Enhanced Partnership and Trade Agreement.',
    );
    expect(documents.map((change) => change.split(':')[0])).toContain('document kept');
    const parties = changes(
      'The dialogue between the EU and Central Asia was held.',
      'The dialogue between the EU, Kazakhstan and Tajikistan was held.',
    );
    expect(parties.map((change) => change.split(':')[0])).toEqual(['participants went', 'participants came']);
    const sources = changes(
      'They met, the press service of the Kazakh MFA reported.',
      'They met, the press service of the MFA reported.',
    );
    expect(sources.map((change) => change.split(':')[0])).toEqual(['relays went', 'relays came']);
  });

  it('is who led one delegation after another, and their office where the delegation tells whose it is', () => {
    const found = changes(
      'The Japanese delegation was led by Special Representative for Central Asia Ken Muster.',
      'The Japanese delegation was led by Special Representative for Central Asia Aya Muster.',
    );
    expect(found).toContain('delegation changed: Japan: Ken Muster / Japan: Aya Muster');
    expect(found.some((change) => change.startsWith('person succession'))).toBe(true);
  });
});
