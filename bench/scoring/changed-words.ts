import type { Comparison } from '../../src/core/comparison/comparison.ts';
import { overlaps, type Side, type Span } from '../../src/core/span.ts';
import { openingPlaces } from '../fixtures/find.ts';
import type { Answers } from './answers.ts';
import type { Tally } from './tally.ts';

export interface ChangedWordsScore {
  /** Words that went or came, by hand, and those of them that are marked so. */
  readonly found: Tally;
  /** Words that are marked, and those of them that did change. */
  readonly right: Tally;
}

/**
 * Scores the words that are marked as removed or added, both sides together, by their places in the texts. The
 * words of a sentence without a counterpart count as marked: the whole of it went or came.
 */
export function scoreChangedWords(
  comparison: Comparison,
  texts: Readonly<Record<Side, string>>,
  changes: NonNullable<Answers['changedWords']>,
): ChangedWordsScore {
  let found = 0;
  let gold = 0;
  let marked = 0;
  for (const side of ['before', 'after'] as const) {
    const text = texts[side];
    const changed = changes.flatMap((change) => placeOf(text, change.in[side === 'before' ? 0 : 1], change[side]));
    const reported = markedPlaces(comparison, side);
    for (const word of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      const place = { start: word.index, end: word.index + word[0].length };
      const isGold = changed.some((span) => overlaps(span, place));
      const isMarked = reported.some((span) => overlaps(span, place));
      if (isGold) gold += 1;
      if (isMarked) marked += 1;
      if (isGold && isMarked) found += 1;
    }
  }
  return { found: { part: found, whole: gold }, right: { part: found, whole: marked } };
}

function placeOf(text: string, opening: string | null, words: string): Span[] {
  const sentence = opening === null ? undefined : openingPlaces(text, opening)[0];
  const start = sentence === undefined || words === '' ? -1 : text.indexOf(words, sentence);
  return start === -1 ? [] : [{ start, end: start + words.length }];
}

function markedPlaces(comparison: Comparison, side: Side): Span[] {
  const { sentences } = comparison[side];
  const paired = new Set(comparison.alignment.flatMap((pair) => pair[side]));
  const places: Span[] = sentences.filter((_, number) => !paired.has(number));
  for (const pair of comparison.alignment) {
    // Sentences of one side are joined by one space, so a place in the joined text is found by its sentence.
    const parts = pair[side].flatMap((number) => sentences[number] ?? []);
    const offsets = parts.flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, at) => start + at));
    let at = 0;
    for (const word of pair.words) {
      const written = side === 'before' ? ('before' in word ? word.before : '') : 'after' in word ? word.after : '';
      const start = offsets[at];
      at += written.length;
      const end = offsets[at - 1];
      if (word.kind !== 'kept' && written !== '' && start !== undefined && end !== undefined)
        places.push({ start, end: end + 1 });
    }
  }
  return places;
}
