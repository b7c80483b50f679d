import { readDispatch } from '../src/core/dispatch/read.ts';
import type { DispatchText } from '../src/core/dispatch/dispatch.ts';
import type { LanguageData } from '../src/core/knowledge.ts';
import type { LabelledPair } from './scoring/answers.ts';

/** As many sentences make a paragraph. */
const paragraphLength = 4;

/**
 * Two dispatches of about `size` characters each, of the fixtures' sentences in a seeded order: the sides of the
 * pairs share matter and words, and every sentence that comes again is told apart by numbers and a name of its own,
 * so that the vocabulary grows with the text as it does in prose.
 */
export function largerPair(
  pairs: readonly LabelledPair[],
  size: number,
  language: LanguageData,
): { before: DispatchText; after: DispatchText } {
  const make = (side: 'before' | 'after', seed: number): DispatchText => {
    const sentences = pairs.flatMap((pair) => {
      const dispatch = readDispatch(pair[side], language);
      return dispatch.sentences
        .filter(({ start }) => start >= (dispatch.datelineSpan?.end ?? 0))
        .map(({ start, end }) => dispatch.text.slice(start, end).replace(/\s+/gu, ' '));
    });
    const text = fill(sentences, size, random(seed));
    return { name: `${side}-${size}.txt`, text, sha256: `${side}-${size}` };
  };
  return { before: make('before', size), after: make('after', size + 1) };
}

function fill(sentences: readonly string[], size: number, next: () => number): string {
  const paragraphs: string[] = [];
  const paragraph: string[] = [];
  let length = 0;
  for (let round = 0; length < size; round += 1) {
    for (const sentence of shuffled(sentences, next)) {
      if (length >= size) break;
      const written = round === 0 ? sentence : renewed(sentence, round, next);
      paragraph.push(written);
      length += written.length + 1;
      if (paragraph.length === paragraphLength) paragraphs.push(paragraph.splice(0).join(' '));
    }
  }
  return [...paragraphs, paragraph.join(' ')].join('\n\n');
}

/** A sentence as another meeting would have it: other numbers, and one name more. */
function renewed(sentence: string, round: number, next: () => number): string {
  const name = `${capital(next)}${syllables(next)}`;
  return sentence
    .replace(/\d+/gu, (digits) => String(Math.floor(next() * 10 ** Math.min(digits.length, 6))))
    .replace(/[.!?]*$/u, (end) => `, as ${name} said in round ${round}${end === '' ? '.' : end}`);
}

const syllable = ['ar', 'bel', 'cor', 'dan', 'el', 'fir', 'gor', 'hal', 'im', 'jor', 'kel', 'lin', 'mor', 'nar', 'os'];

function syllables(next: () => number): string {
  return Array.from({ length: 3 }, () => syllable[Math.floor(next() * syllable.length)] ?? '').join('');
}

function capital(next: () => number): string {
  return String.fromCharCode(65 + Math.floor(next() * 26));
}

function shuffled(sentences: readonly string[], next: () => number): string[] {
  return sentences
    .map((sentence) => ({ sentence, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ sentence }) => sentence);
}

/** Numbers from 0 to 1, the same for the same seed (a linear congruential generator modulo 2^31, as in ANSI C). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
