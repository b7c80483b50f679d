import { describe, expect, it } from 'vitest';
import { stated } from './testing/stated.ts';

// Everyone and everything that meets here is invented.

describe('a readout of a foreign ministry', () => {
  it('states who met where, and what was promised', () => {
    const text =
      'Secretary of State Anton J. Testov met today with Ruritanian Foreign Minister Lena Marsh in Geneva. ' +
      'The Secretary announced $45 million in humanitarian assistance.';
    expect(stated(text)).toEqual([
      'venue: Geneva',
      'figure: $45 million',
      'person: Anton J. Testov, Secretary of State',
      'person: Lena Marsh, Ruritanian Foreign Minister',
    ]);
  });

  it('names those who spoke by telephone without a venue', () => {
    const text =
      'The below is attributable to Spokesperson Jo Larch:\n\n' +
      'Deputy Secretary of State Mara Voss spoke today with Sarmatian Deputy Prime Minister Ilko Brann.';
    expect(stated(text)).toEqual([
      'person: Jo Larch, Spokesperson',
      'person: Mara Voss, Deputy Secretary of State',
      'person: Ilko Brann, Sarmatian Deputy Prime Minister',
    ]);
  });
});

describe('a release of the United Nations', () => {
  it('states date, venue, edition and chair', () => {
    const text =
      'GENEVA, 15 June 2021 – The third session of the Working Group was convened by the United Nations in Geneva ' +
      'on 14-15 June 2021. It was chaired by Under-Secretary-General Ola Brinkmann.';
    expect(stated(text)).toEqual([
      'held: 2021-06-14/2021-06-15',
      'venue: Geneva',
      'edition: 3',
      'chaired: Ola Brinkmann',
      'person: Ola Brinkmann, Under-Secretary-General',
    ]);
  });

  it('reads a title that another office stands in, and one set off by a comma', () => {
    expect(stated('The Special Envoy of the Secretary-General for Ruritania, Hanne Dahl, briefed members.')).toEqual([
      'person: Hanne Dahl, Special Envoy of the Secretary-General for Ruritania',
    ]);
  });

  it('says to whom figures are credited, and numbers resolutions', () => {
    const text =
      'According to the United Nations High Commissioner for Refugees, 1.5 million people fled. ' +
      'UN Security Council resolution 9999 was recalled.';
    expect(stated(text)).toEqual([
      'document: UN Security Council resolution 9999',
      'figure: 1.5 million people',
      'relays: United Nations High Commissioner for Refugees [United Nations High Commissioner for Refugees]',
    ]);
  });
});

describe('a statement of an alliance', () => {
  it('tells the meeting from the next one', () => {
    const text =
      'NATO Secretary General Ulf Sander and the Prime Minister of Latvia, Dace Testa, met in Riga on 3 May 2023. ' +
      'The next NATO Summit will be held in The Hague in 2025.';
    expect(stated(text)).toEqual([
      'held: 2023-05-03',
      'venue: Riga',
      'next: next NATO Summit, 2025, The Hague',
      'person: Ulf Sander, NATO Secretary General',
      'person: Dace Testa, Prime Minister of Latvia',
    ]);
  });
});

describe('a ministry’s web page', () => {
  it('states who led which delegation', () => {
    const text =
      'On March 12, 2020, the Third Meeting of the Kazakhstan-Austria Intergovernmental Commission was held in ' +
      'Almaty. The Kazakh delegation was headed by Vice Minister of Trade and Integration Serik Tester, and the ' +
      'Austrian side was represented by State Secretary Eva Muster.';
    expect(stated(text)).toEqual([
      'held: 2020-03-12',
      'venue: Almaty',
      'edition: 3',
      'delegation: Kazakhstan: Serik Tester',
      'delegation: Austria: Eva Muster',
      'person: Serik Tester, Vice Minister of Trade and Integration',
      'person: Eva Muster, State Secretary',
    ]);
  });

  it('relays its press service', () => {
    const text =
      'Foreign Minister of Uzbekistan Akmal Tester received the newly appointed Ambassador of Japan Kenji Muster, ' +
      'the press service of the Ministry of Foreign Affairs of Uzbekistan reports.';
    expect(stated(text)).toEqual([
      'person: Akmal Tester, Foreign Minister of Uzbekistan',
      'person: Kenji Muster, Ambassador of Japan',
      'relays: press service of the Ministry of Foreign Affairs of Uzbekistan [Uzbekistan]',
    ]);
  });

  it('has a person for a chair, and no state', () => {
    const held = 'The tenth Dialogue took place in Astana on 23 May 2023 under the chairmanship of';
    expect(stated(`${held} Deputy Minister Ana Bel.`)).toContain('chaired: Ana Bel');
    expect(stated(`${held} Japan.`).filter((fact) => fact.startsWith('chaired'))).toEqual([]);
  });

  it('counts in Roman numerals and has two chairs', () => {
    const text =
      'The VI round of political consultations between Ruritania and Sarmatia was co-chaired by Deputy Minister ' +
      'Ana Bel and Deputy Minister Omar Tester. The parties agreed to hold the next round in Muscat next year.';
    expect(stated(text).slice(0, 4)).toEqual([
      'edition: 6',
      'chaired: Ana Bel (co-chair)',
      'chaired: Omar Tester (co-chair)',
      'next: next round, next year, Muscat',
    ]);
  });

  it('signs and adopts', () => {
    const text =
      'The sides signed a Memorandum of Understanding on Energy Cooperation and the Samarkand Declaration. ' +
      'They recalled the Agreement on Fisheries of 3 May 2011 and the Action Plan "Green Steppe".';
    expect(stated(text)).toEqual([
      'document: Memorandum of Understanding on Energy Cooperation',
      'document: Samarkand Declaration',
      'document: Agreement on Fisheries of 3 May 2011',
      'document: Action Plan "Green Steppe"',
    ]);
  });
});

describe('a news agency', () => {
  it('keeps a date without a year as it is written', () => {
    const text =
      'TASHKENT. UZA The 5th Central Asia-Japan Dialogue took place in Tashkent on 6 June. Turkmenistan and ' +
      'Tajikistan were invited to attend as observers. The next meeting is scheduled for May 2022 in Dushanbe.';
    expect(stated(text)).toEqual([
      'held: 6 June',
      'venue: Tashkent',
      'edition: 5',
      'invited: Turkmenistan',
      'invited: Tajikistan',
      'next: next meeting, May 2022, Dushanbe',
    ]);
  });

  it('lists those who took part', () => {
    const text = 'The event brought together representatives of Kazakhstan, the Kyrgyz Republic, the OSCE and UNODC.';
    expect(stated(text)).toEqual([
      'participants: Kazakhstan, Kyrgyz Republic, Organization for Security and Co-operation in Europe, ' +
        'United Nations Office on Drugs and Crime',
    ]);
  });

  it('reports a meeting by video, in the words of an embassy', () => {
    const text = 'The sixth Dialogue was held by videoconference on 5 May 2020, the Embassy of France in Oman reports.';
    expect(stated(text)).toEqual([
      'held: 2020-05-05',
      'venue: online',
      'edition: 6',
      'relays: Embassy of France in Oman [France]',
    ]);
  });

  it('quotes a statement', () => {
    const text =
      'The U.S. State Department said in a statement that aid worth US$1.2 billion would reach 3,000 people.';
    expect(stated(text)).toEqual([
      'figure: US$1.2 billion',
      'figure: 3,000 people',
      'relays: U.S. State Department [United States Department of State]',
    ]);
  });

  it('names programmes and sums', () => {
    const text =
      'The Clean Rivers Partnership (CRP) project will receive EUR 20 million, 3.5 per cent more. ' +
      'The "Green Roofs" initiative saved 400 tonnes along 12 km.';
    expect(stated(text)).toEqual([
      'programme: Clean Rivers Partnership (CRP)',
      'programme: Green Roofs',
      'figure: EUR 20 million',
      'figure: 3.5 per cent',
      'figure: 400 tonnes',
      'figure: 12 km',
    ]);
  });
});

describe('where the words do not state it', () => {
  it.each([
    ['a dateline is no venue', 'NUR-SULTAN. KAZINFORM Experts spoke of trade at the meeting.'],
    ['another meeting’s date', 'Experts spoke. They recalled the Conference on Mines, which took place on 3 May 2019.'],
    ['a previous meeting', 'Experts spoke at length. The previous meeting was held in Oslo on 4 May 2018.'],
    ['a meeting ahead has no edition here', 'Ahead of the sixth summit, experts spoke.'],
    ['a meeting that will be', 'The ministers will meet and speak.'],
    ['years and ordinals are no figures', 'In 2019 there were 28 members, and the 3rd place went to none.'],
    ['a nameless statement', 'A joint statement was adopted and a memorandum was signed.'],
    ['a tender', 'Companies were invited to participate in a tender.'],
    ['the invitation of somebody’s own', 'The Minister invited everybody to dinner.'],
    ['a title without a name', 'The Foreign Minister of Japan, speaking for many, left.'],
    ['a lead that no delegation has', 'The talks, led by experts, went on.'],
    ['a law is no source', 'According to the agreement, trade grew.'],
    ['a plan without a name', 'Many projects and programmes were praised.'],
  ])('%s: nothing is said', (_case, text) => {
    expect(stated(text)).toEqual([]);
  });
});
