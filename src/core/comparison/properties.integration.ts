import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedPair, shipped, textOf } from '../testing/knowledge.ts';
import { compare } from './compare.ts';
import type { AlignedPair, Comparison, FactChange, Theme, Word } from './comparison.ts';

const { before, after } = seedPair();

const sentence = fc
  .array(
    fc.constantFrom(
      ...['The EU', 'the Kazakh side', 'Deputy Minister Ivan Petrov', 'welcomed', 'reaffirmed', 'discussed', 'trade'],
      ...['water security', 'and', 'in', 'of', 'with', 'Afghanistan', 'on 5 May 2021', 'the Harl Convention on Rivers'],
      ...[
        '12 million euros',
        'a.m.',
        '(',
        '“',
        '–',
        '\ud800',
        'Қазақстан',
        'مرحبا',
        '中文',
        'DUSHANBE',
        'was invited to',
      ],
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((words) => `${words.join(' ')}.`);
const text = fc.array(sentence, { maxLength: 8 }).map((sentences) => sentences.join(' '));

describe('a text beside itself', () => {
  it('shares all of its themes and facts, word for word, and every pair is a sentence with itself', () => {
    fc.assert(
      fc.property(text, (written) => {
        expectAllTheSame(compare(textOf(written), textOf(written), shipped));
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['one sentence over and over', 'The ministers discussed trade and water security. '.repeat(600)],
    ['capitals only', 'THE MINISTERS MET AND DISCUSSED TRADE. '.repeat(600)],
    ['one letter', 'a '.repeat(5000)],
    ['points only', '. '.repeat(5000)],
  ])('is a revision even where it holds %s', (_, written) => {
    expectAllTheSame(compare(textOf(written), textOf(written), shipped));
  });

  it('pairs every sentence that it repeats', () => {
    const repeated = textOf('The ministers discussed trade and water security. '.repeat(600));
    expect(compare(repeated, repeated, shipped).alignment).toHaveLength(600);
  });
});

describe('texts that change places', () => {
  it('change new and dropped, came and went, and nothing else', () => {
    expectSwapped(compare(before, after, shipped), compare(after, before, shipped));
    fc.assert(
      fc.property(text, text, (left, right) => {
        const [a, b] = [textOf(left), textOf(right)];
        expectSwapped(compare(a, b, shipped), compare(b, a, shipped));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a hostile text', () => {
  // Work that grew with the square of the length would take minutes, not a second.
  it.each([
    ['capitals without a stop', 'THE MINISTERS OF KAZAKHSTAN DISCUSSED TRADE AND WATER SECURITY '],
    ['titles without an end', 'Minister of Foreign Affairs of '],
    ['one sentence that commits again and again', 'welcomed and reaffirmed trade '],
    ['mixed scripts', 'The Қазақстан Министры مرحبا 中文会议 δημοκρατία trade ไทย हिन्दी. '],
    ['lone surrogates', '\ud83d \udc00a trade. '],
    ['script from right to left', 'اجتمع الوزراء في أستانا وناقشوا الأمن. '],
    ['punctuation only', '.,;:!?-()"\'… '],
    ['a list in one line', '• trade '],
  ])('of %s is read to its end', (_, unit) => {
    const hostile = textOf(unit.repeat(Math.ceil(60_000 / unit.length)));
    const { sentences } = compare(hostile, before, shipped).before;
    expect(sentences.at(-1)?.end).toBe(hostile.text.trimEnd().length);
  });
});

function expectAllTheSame(twice: Comparison): void {
  expect(twice.verdict.kind).toBe('revision');
  for (const { status, wording } of twice.themes) expect(`${status} ${wording}`).toBe('shared verbatim');
  for (const pair of twice.alignment) {
    expect(pair.kind).toBe('same');
    expect(pair.before).toEqual(pair.after);
  }
  for (const { change } of twice.facts) expect(change).toBe('kept');
}

/** Whether two comparisons of the same texts, laid out either way, say the same. */
function expectSwapped(one: Comparison, other: Comparison): void {
  expect(other.verdict.kind).toBe(one.verdict.kind);
  expect(other.themes.map(themeTold).sort()).toEqual(one.themes.map(turnedTheme).map(themeTold).sort());
  expect(other.alignment.map(pairTold).sort()).toEqual(one.alignment.map(turnedPair).map(pairTold).sort());
  expect(other.facts.map(factTold).sort()).toEqual(one.facts.map(turnedFact).map(factTold).sort());
}

function themeTold({ id, label, status, wording, weight, lookedFor }: Theme): string {
  return JSON.stringify([id, label, status, wording, weight.before, weight.after, lookedFor]);
}

function turnedTheme(theme: Theme): Theme {
  const status = ({ shared: 'shared', new: 'dropped', dropped: 'new' } as const)[theme.status];
  return { ...theme, status, weight: { before: theme.weight.after, after: theme.weight.before } };
}

function pairTold({ before, after, score, kind, words }: AlignedPair): string {
  const told = words.map((word) => JSON.stringify(word, ['kind', 'before', 'after'])).sort();
  return JSON.stringify([before, after, score, kind, told]);
}

function turnedPair(pair: AlignedPair): AlignedPair {
  return { ...pair, before: pair.after, after: pair.before, words: pair.words.map(turnedWord) };
}

function turnedWord(word: Word): Word {
  if (word.kind === 'kept') return { kind: 'kept', before: word.after, after: word.before };
  return word.kind === 'removed' ? { kind: 'added', after: word.before } : { kind: 'removed', before: word.after };
}

function factTold({ slot, change, before, after }: FactChange): string {
  return JSON.stringify([slot, change, before?.value, after?.value]);
}

function turnedFact(fact: FactChange): FactChange {
  const change = { came: 'went', went: 'came', kept: 'kept', changed: 'changed', succession: 'succession' } as const;
  return { ...fact, change: change[fact.change], before: fact.after, after: fact.before };
}
