import { createStem } from '../../src/core/dispatch/stems.ts';
import { fold } from '../../src/core/dispatch/tokens.ts';
import type { LanguageData } from '../../src/core/knowledge.ts';
import type { Span } from '../../src/core/span.ts';

export interface FindOptions {
  /** Only where the words begin and end as words. */
  readonly wholeWords: boolean;
  /** Also other forms of the same words: `study` finds `studies`. */
  readonly inflected: boolean;
}

/** What the stems of words are made by; the same object keeps them from being made again. */
export type StemData = Pick<LanguageData, 'stems'>;

/** Of so many letters two forms of a word begin alike; what does not is named in the language data. */
const commonStart = 3;

/**
 * Every place of `text` that holds the wanted words, in order. Case does not count, nor does how quotes and dashes are
 * written or how words are spaced. Empty where nothing but white space is wanted.
 */
export function findWords(text: string, wanted: string, options: FindOptions, language: StemData): Span[] {
  const query = wanted.trim();
  if (query === '') return [];
  const words = query.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (options.inflected && words.length > 0) return findForms(text, words, language);
  const written = query.replace(/./gsu, spellingsOf).replace(/\s+/gu, '\\s+');
  const pattern = options.wholeWords ? `(?<![\\p{L}\\p{M}\\p{N}])${written}(?![\\p{L}\\p{M}\\p{N}])` : written;
  return spansOf(text, new RegExp(pattern, 'giu'));
}

/** One character of the query, as a pattern of all the ways in which it is written. */
function spellingsOf(character: string): string {
  if (/\s/u.test(character)) return ' ';
  const alike = ["'‘’‛′", '"“”„«»″', '-‐‑‒–—―−'].find((signs) => signs.includes(character));
  if (alike !== undefined) return `[${alike.replace('-', '\\-')}]`;
  return character.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

/** Looks for words that begin like the wanted ones and have their stems. */
function findForms(text: string, words: readonly string[], language: StemData): Span[] {
  const stem = createStem(language);
  const goals = words.map((word) => stem(fold(word)));
  const patterns = words.map((word, at) => {
    const starts = new Set([startOf(fold(word)), ...namedFor(goals[at] ?? '', language).map(startOf)]);
    return `(?:${[...starts].join('|')})[\\p{L}\\p{M}]*`;
  });
  const pattern = `(?<![\\p{L}\\p{M}])${patterns.map((each) => `(${each})`).join('[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{M}])`;
  const spans: Span[] = [];
  for (const match of text.matchAll(new RegExp(pattern, 'giu'))) {
    if (goals.every((goal, at) => stem(fold(match[at + 1] ?? '')) === goal))
      spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

function startOf(word: string): string {
  return word.slice(0, commonStart);
}

/** Words that the language data gives this stem, however they begin: `people` for `person`. */
function namedFor(goal: string, { stems }: StemData): string[] {
  return Object.entries(stems).flatMap(([word, stem]) => (stem === goal ? word : []));
}

function spansOf(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  for (const { 0: found, index } of text.matchAll(pattern)) spans.push({ start: index, end: index + found.length });
  return spans;
}
