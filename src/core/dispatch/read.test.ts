import { describe, expect, it } from 'vitest';
import { english, seedPair, textOf } from '../testing/knowledge.ts';
import type { Dispatch } from './dispatch.ts';
import { readDispatch } from './read.ts';

const read = (text: string): Dispatch => readDispatch(textOf(text), english);
const sentencesOf = (dispatch: Dispatch): string[] =>
  dispatch.sentences.map(({ start, end }) => dispatch.text.slice(start, end));

describe('the head of a dispatch', () => {
  it('reads date, dateline and agency where no headline stands', () => {
    const dispatch = readDispatch(seedPair().before, english);
    expect(dispatch.published?.value).toBe('2019-05-31');
    expect(dispatch.headline).toBeNull();
    expect(dispatch.dateline?.value).toBe('BRUXELLES');
    expect(dispatch.source?.value).toBe('KAZINFORM');
    expect(dispatch.title).toMatch(/^The sixth High-level Political and Security Dialogue/u);
    expect(sentencesOf(dispatch)[0]).toMatch(/^BRUXELLES\. KAZINFORM The sixth .* in Brussels\.$/su);
  });

  it('reads a headline on the line of the date', () => {
    const dispatch = readDispatch(seedPair().after, english);
    expect(dispatch.published?.value).toBe('2021-07-01');
    expect(dispatch.title).toBe(
      'Central Asia - European Union High-level Political and Security Dialogue meeting held',
    );
    expect(dispatch.dateline?.value).toBe('NUR-SULTAN');
    expect(sentencesOf(dispatch)[1]).toMatch(/^NUR-SULTAN\. KAZINFORM Deputy Minister/u);
  });

  it.each([
    ['TASHKENT, Uzbekistan (AP) — Ministers met.', 'TASHKENT', 'AP'],
    ['ASTANA, May 31 (Reuters) - Ministers met.', 'ASTANA', 'Reuters'],
    ['GENEVA (15 June 2021) – Ministers met.', 'GENEVA', undefined],
    ['NEW YORK — Ministers met.', 'NEW YORK', undefined],
    ['ASTANA. May 31. /KAZINFORM/ Ministers met.', 'ASTANA', 'KAZINFORM'],
    ['Corrin, 11 April 2023. The ministers met.', 'Corrin', undefined],
    ['CORRIN, Saturday. It rained on the ministers.', 'CORRIN', undefined],
    ['Port Ambry [Pelagia], December 18 (PNA): Ministers met.', 'Port Ambry', 'PNA'],
    ['Corrin (PNA) - Ministers met.', 'Corrin', 'PNA'],
  ])('reads the dateline of %j', (text, place, agency) => {
    const dispatch = read(text);
    expect(dispatch.dateline?.value).toBe(place);
    expect(dispatch.source?.value).toBe(agency);
    expect(sentencesOf(dispatch)).toEqual([text]);
  });

  it.each([
    [' date 2020-02-29 Ministers met in Osh.', '2020-02-29'],
    ['31 May 2019\n\nMinisters meet\n\nThey met in Osh.', '2019-05-31'],
    ['Published: May 3rd, 2018\n\nThey met in Osh.', '2018-05-03'],
    ['GENEVA (15 June 2021) – Ministers met.', '2021-06-15'],
    ['Brussels, 28/11/2017 - 15:34\nDialogue held\n\nThey met in Osh.', '2017-11-28'],
    ['Brussels, 05/06/2017\n\nThey met in Osh.', undefined],
    ['Brussels, 07/07/2017\n\nThey met in Osh.', '2017-07-07'],
    ['Ministry of Tides\nPress release 9 February 2023\n\nMinisters meet\n\nThey met in Osh.', '2023-02-09'],
    ['READOUT\nOctober 21, 2021\n\nTravel of the ministers to Osh\n\nThey met in Osh.', '2021-10-21'],
    ['Ministers meet in Osh\n\nPress release, 23 May 2023\n\nThey met in Osh.', '2023-05-23'],
    ['Ministers meet in Osh on 23 May 2023\n\nThey met in Osh.', undefined],
    [' date 2021-02-30 Ministers met in Osh.', undefined],
    ['On 31 May 2019 ministers met in Osh.', undefined],
    ['Ministers met in Osh.', undefined],
  ])('dates %j', (text, published) => {
    expect(read(text).published?.value).toBe(published);
  });

  it('does not take a line that is only a date for the lead', () => {
    const dispatch = read('Ministers meet in Osh\n\nPress release, 23 May 2023\n\nOSH – They met.');
    expect(sentencesOf(dispatch)[dispatch.lead]).toBe('OSH – They met.');
    expect(dispatch.dateline?.value).toBe('OSH');
  });

  it('tells the headline from the letterhead above it', () => {
    const dispatch = read(
      'MINISTRY OF TIDES OF PELAGIA\nNews, 3 July 2024\n\nPelagia and Corrin discuss low water\n\nOn 2 July, they met.',
    );
    expect(dispatch.title).toBe('Pelagia and Corrin discuss low water');
    expect(dispatch.source?.value).toBe('MINISTRY OF TIDES OF PELAGIA');
    expect(dispatch.published?.value).toBe('2024-07-03');
    expect(sentencesOf(dispatch)[dispatch.lead]).toBe('On 2 July, they met.');
  });

  it('reads place and date below a headline, and the house above its service', () => {
    const dispatch = read('Ministers discuss low water\nPRESS RELEASE\nCorrin, 14 November 2018\n\nThey met.');
    expect(dispatch.dateline?.value).toBe('Corrin');
    expect(dispatch.title).toBe('Ministers discuss low water');
    const session = read('LEAGUE OF TIDES\nInformation Service\n\nSPEAKERS WARN OF LOW WATER\n\nThey met.');
    expect(session.source?.value).toBe('LEAGUE OF TIDES');
    expect(session.title).toBe('SPEAKERS WARN OF LOW WATER');
  });

  it('reads the agency of a byline, and the dateline below it', () => {
    const dispatch = read('Ministers discuss low water\n\nBy Tide News\n\nCORRIN, 18 October 2023 - They met.');
    expect(dispatch.source?.value).toBe('Tide News');
    expect(dispatch.dateline?.value).toBe('CORRIN');
    expect(read('Rain again\n\nBy our gardening correspondent\n\nIt rained.').source).toBeNull();
  });

  it('reads who signs a dated line behind its date', () => {
    const dispatch = read('Ministers discuss low water\n\n18.05.2022 League Press Team\n\nThey met.');
    expect(dispatch.source).toMatchObject({ value: 'League Press Team' });
    expect(dispatch.published?.value).toBe('2022-05-18');
    expect(read('Ministers discuss low water\n\n18.05.2022, 10:30\n\nThey met.').source).toBeNull();
  });

  it('parts the letterhead from a body that follows without an empty line', () => {
    const dispatch = read('Readout\nOffice of the Spokesperson\nFebruary 3, 2020\nToday, ministers met\nin Osh.');
    expect(dispatch.published?.value).toBe('2020-02-03');
    expect(sentencesOf(dispatch)[dispatch.lead]).toBe('Today, ministers met\nin Osh.');
  });

  it('takes a sentence for no headline, nor an only paragraph', () => {
    expect(read('Ministers met in Osh.\n\nThey talked.').headline).toBeNull();
    expect(read('Ministers meet in Osh').headline).toBeNull();
    expect(read('Ministers meet in Osh\n\nThey talked.').title).toBe('Ministers meet in Osh');
  });
});

describe('sentences', () => {
  it.each([
    'Mr. P. Burian, the E.U. Special Representative, met U.S. officials at 10 a.m. in Tashkent.',
    'Under Art. 5 and No. 12 of the Agreement, Gen. A. B. Smith spoke of 3.5 per cent (approx. 20 million).',
    'The text (It is long.) was read by Amb. Jean-Christophe Belliard of the U.N. Secretariat.',
  ])('keeps whole: %s', (text) => {
    expect(sentencesOf(read(text))).toEqual([text]);
  });

  it.each([
    ['He lives in the U.S. The meeting was there.', 2],
    ['“We agreed.” The parties signed.', 2],
    ['Was it held? It was! Nobody knew.', 3],
    ['They met at 6 p.m. The talks went on.', 2],
    ['The sum is $100.00. It was paid.', 2],
  ])('parts %j into %i', (text, count) => {
    expect(sentencesOf(read(text))).toHaveLength(count);
  });

  it('lie in order inside their paragraphs and hold every visible character of the body', () => {
    for (const text of Object.values(seedPair())) {
      const dispatch = readDispatch(text, english);
      let last = 0;
      for (const sentence of dispatch.sentences) {
        expect(sentence.start).toBeGreaterThanOrEqual(last);
        expect(dispatch.paragraphs[sentence.paragraph]?.start).toBeLessThanOrEqual(sentence.start);
        expect(dispatch.paragraphs[sentence.paragraph]?.end).toBeGreaterThanOrEqual(sentence.end);
        last = sentence.end;
      }
      const visible = (part: string): string => part.replace(/\s/gu, '');
      const body = dispatch.text.slice(dispatch.sentences[0]?.start);
      expect(visible(sentencesOf(dispatch).join(''))).toBe(visible(body));
    }
  });
});

describe('paragraphs', () => {
  it('are parted by empty lines and by list items, and wrapped lines are one', () => {
    const dispatch = read('Title here\n\nA wrapped\nline of text.\n\n- first item\n- second item\n\nEnd.');
    expect(dispatch.paragraphs).toHaveLength(5);
  });

  it('are the lines where no empty line stands and the lines are sentences', () => {
    expect(read('First one.\nSecond one.\nThird one.').paragraphs).toHaveLength(3);
  });
});

describe('the language', () => {
  it('is told by its commonest words', () => {
    expect(read('The ministers met in Osh and they agreed on the text of it.').language).toBe('en');
    expect(
      read('Les ministres se sont réunis à Paris et ils ont adopté le texte de la déclaration dans la soirée.')
        .language,
    ).toBe('fr');
    expect(
      read('Министры встретились в Бишкеке и обсудили вопросы сотрудничества на встрече, которая прошла в среду.')
        .language,
    ).toBe('ru');
    expect(read('').language).toBe('und');
  });
});
