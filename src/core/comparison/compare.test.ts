import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreAlignment } from '../../../bench/scoring/alignment.ts';
import { labelledPair } from '../../../bench/scoring/answers.ts';
import { scoreThemes } from '../../../bench/scoring/themes.ts';
import type { DispatchText } from '../dispatch/dispatch.ts';
import { seedPair, shipped, textOf } from '../testing/knowledge.ts';
import { compare } from './compare.ts';
import type { Comparison, FactValue, Word } from './comparison.ts';

const { before, after } = seedPair();
const seed = compare(before, after, shipped);

/** Everything that a comparison promises of any two texts. */
function expectSound(comparison: Comparison, left: DispatchText, right: DispatchText): void {
  const texts = { before: left.text, after: right.text };
  const facts = comparison.facts
    .flatMap(({ before, after }) => [before, after])
    .filter((value): value is FactValue => value !== null);
  for (const { side, start, end, quote, sentence, paragraph } of [...comparison.themes, ...facts].flatMap(
    (found) => found.evidence,
  )) {
    expect(texts[side].slice(start, end)).toBe(quote);
    const place = comparison[side].sentences[sentence];
    expect(place?.start).toBeLessThanOrEqual(start);
    expect(place?.end).toBeGreaterThanOrEqual(end);
    expect(place?.paragraph).toBe(paragraph);
  }
  for (const theme of comparison.themes) {
    expect(theme.evidence.length).toBeGreaterThan(0);
    const sides = new Set(theme.evidence.map(({ side }) => side));
    expect([...sides].sort()).toEqual(
      { shared: ['after', 'before'], new: ['after'], dropped: ['before'] }[theme.status],
    );
  }
  for (const pair of comparison.alignment) {
    expect(side(pair.words, 'before')).toBe(joined(comparison, 'before', pair.before, left.text));
    expect(side(pair.words, 'after')).toBe(joined(comparison, 'after', pair.after, right.text));
  }
  const paired = comparison.alignment.flatMap((pair) => [
    ...pair.before.map((at) => `b${at}`),
    ...pair.after.map((at) => `a${at}`),
  ]);
  expect(new Set(paired).size).toBe(paired.length);
}

function joined(comparison: Comparison, which: 'before' | 'after', numbers: readonly number[], text: string): string {
  return numbers
    .map((number) => comparison[which].sentences[number])
    .map((place) => text.slice(place?.start, place?.end))
    .join(' ');
}

function side(words: readonly Word[], which: 'before' | 'after'): string {
  return words
    .map((word) =>
      which === 'before' ? (word.kind === 'added' ? '' : word.before) : word.kind === 'removed' ? '' : word.after,
    )
    .join('');
}

const { answers } = await labelledPair('seed-pair');

describe('the two dispatches', () => {
  const texts = { before: before.text, after: after.text };

  it('show every theme that a codebook can know, with its status', () => {
    const { known, right, notes } = scoreThemes(seed.themes, texts, answers.themes);
    expect(known.part, notes.join('\n')).toBe(15);
    expect(right.part / right.whole).toBeGreaterThanOrEqual(0.9);
  });

  it('align the sentences that say the same, and no other', () => {
    const { pairs, wronglyPaired, notes } = scoreAlignment(seed, texts, answers.alignment);
    expect(pairs.part).toBeGreaterThanOrEqual(4);
    expect(wronglyPaired, notes.join('\n')).toBe(0);
  });

  it('are related, and every finding stands in the text', () => {
    expect(seed.verdict.kind).toBe('related');
    expectSound(seed, before, after);
  });

  it('give the same bytes every time', () => {
    expect(JSON.stringify(compare(before, after, shipped))).toBe(JSON.stringify(seed));
  });

  it('swap new and dropped when they are swapped', () => {
    const swapped = compare(after, before, shipped);
    const ids = (comparison: Comparison, status: string): string[] =>
      comparison.themes
        .filter((theme) => theme.status === status)
        .map(({ id }) => id)
        .sort();
    expect(ids(swapped, 'new')).toEqual(ids(seed, 'dropped'));
    expect(ids(swapped, 'dropped')).toEqual(ids(seed, 'new'));
    expect(ids(swapped, 'shared')).toEqual(ids(seed, 'shared'));
  });
});

describe('a revision', () => {
  const kept = [
    'The members underlined the importance of clean rivers for all peoples of the basin.',
    'They welcomed the progress of the ferry agreement and the new lighthouse.',
    'They called for quiet harbours, better charts and more pilots.',
    'They thanked the people of Corrin for their hospitality.',
  ];
  const revise = (own: string): string => [...kept.slice(0, 3), own, ...kept.slice(3)].join('\n\n');

  it('pairs no sentence that went with one that came', () => {
    const left = 'They took note of the report on fishing vessels and of the budget of the museum.';
    const right =
      'They asked the secretariat for a new report on small fishing boats in rivers and lakes by next winter.';
    const { verdict, alignment } = compare(textOf(revise(left)), textOf(revise(right)), shipped);
    expect(verdict.kind).toBe('revision');
    expect(alignment.map((pair) => [pair.before, pair.after])).toEqual([0, 1, 2, 4].map((at) => [[at], [at]]));
  });

  it('pairs a sentence with what it became', () => {
    const left = 'They took note of the report on fishing vessels and of the budget of the museum.';
    const right = 'They took note of the report on fishing boats and of the statutes of the museum of whaling in Osk.';
    const { alignment } = compare(textOf(revise(left)), textOf(revise(right)), shipped);
    expect(alignment.map((pair) => pair.before)).toEqual([[0], [1], [2], [3], [4]]);
  });
});

describe('a notice', () => {
  const noticesOf = (left: string, right: string): string =>
    compare(textOf(left), textOf(right), shipped).notices.join(' ');
  const dated = (date: string, body = 'The ministers met in Osh and they discussed trade with the region.'): string =>
    ` date ${date} ${body}`;

  it('says that both sides hold the same text', () => {
    const twice = compare(before, before, shipped);
    expect(twice.notices.join(' ')).toContain('the same text');
    expect(twice.verdict.kind).toBe('revision');
    expect(new Set(twice.themes.map(({ status, wording }) => `${status} ${wording}`))).toEqual(
      new Set(['shared verbatim']),
    );
    expect(twice.alignment.every((pair) => pair.kind === 'same')).toBe(true);
  });

  it('says which text is undated', () => {
    expect(noticesOf('The ministers met in Osh.', dated('2020-01-02'))).toContain('on the left states no date');
    expect(noticesOf(dated('2020-01-02'), 'The ministers met in Osh.')).toContain('on the right states no date');
    expect(noticesOf('The ministers met in Osh.', 'They talked of trade.')).toContain('Neither text');
  });

  it('says that the later text is on the left', () => {
    expect(noticesOf(dated('2021-07-01'), dated('2019-05-31', 'They met again.'))).toContain('1 July 2021');
  });

  it('says that both are of one year, or of one day', () => {
    expect(noticesOf(dated('2021-01-01'), dated('2021-07-01', 'They met again.'))).toContain('Both texts are of 2021');
    expect(noticesOf(dated('2021-07-01'), dated('2021-07-01', 'They met again.'))).toContain(
      'Both texts are dated 1 July 2021',
    );
  });

  it('says that a language is not supported', () => {
    const russian =
      'Министры встретились в Бишкеке и обсудили вопросы сотрудничества на встрече, которая прошла в среду.';
    expect(noticesOf(russian, dated('2021-07-01'))).toContain('another language than English (ru)');
  });
});

describe('texts that have too little in common', () => {
  it('are unrelated although both speak as every press office does', () => {
    const formal =
      'The ministers exchanged views on regional and international issues and agreed to continue cooperation.';
    const fish = `${formal} Talvesk will count its herring quotas. Trawlers need new nets. Harbour pilots went on strike.`;
    const court = `${formal} Omrath has new judges. A prosecutor indicted smugglers. Witnesses testified behind a screen.`;
    expect(compare(textOf(fish), textOf(court), shipped).verdict.kind).toBe('unrelated');
    expect(compare(textOf(fish), textOf(`${fish} Judges came.`), shipped).verdict.kind).not.toBe('unrelated');
  });

  it('are called unrelated, and no sentence is forced on another', () => {
    const flowers =
      'The spring flower show opened on Saturday. Growers brought tulips, and a giant marrow won the first prize.';
    const comparison = compare(before, textOf(flowers), shipped);
    expect(comparison.verdict.kind).toBe('unrelated');
    expect(comparison.verdict.because).toContain('too little in common');
    expect(comparison.alignment).toEqual([]);
  });
});

describe('any two texts', () => {
  const pieces = fc.constantFrom(
    'The EU',
    'welcomed',
    'trade',
    'and',
    'security',
    'cooperation',
    'in',
    'Afghanistan',
    '.',
    ' ',
    '\n\n',
    ',',
    '(',
    '“',
    '–',
    'a.m.',
    'DUSHANBE.',
    'KAZINFORM',
    '2019-05-31',
    '\ud800',
    'Қазақстан',
    'مرحبا',
    '中文',
    '🙂',
    '1.',
    '-',
    'drug',
    'trafficking',
    'of',
    'the',
  );
  const text = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' '));

  it('are compared soundly', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const [a, b] = [textOf(left), textOf(right)];
        expectSound(compare(a, b, shipped), a, b);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['nothing at all', ''],
    ['one letter', 'a '.repeat(50_000)],
    ['no spaces', 'x'.repeat(100_000)],
    ['capitals only', 'THE MINISTERS MET. '.repeat(3000)],
    ['points only', '. '.repeat(50_000)],
    ['open brackets', '( '.repeat(50_000)],
    ['one endless list', 'trade, '.repeat(20_000)],
  ])('hold %s without failing', (_, hostile) => {
    expectSound(compare(textOf(hostile), before, shipped), textOf(hostile), before);
  });
});
