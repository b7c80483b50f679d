import type { LanguageData } from '../knowledge.ts';
import type { Span } from '../span.ts';

/** What the splitter knows of a language. */
export interface SentenceRules {
  readonly abbreviations: ReadonlySet<string>;
  readonly finalAbbreviations: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
}

export function sentenceRules(language: LanguageData): SentenceRules {
  const lower = (words: readonly string[]): Set<string> => new Set(words.map((word) => word.toLowerCase()));
  return {
    abbreviations: lower([...language.abbreviations, ...language.finalAbbreviations]),
    finalAbbreviations: lower(language.finalAbbreviations),
    functionWords: lower(language.functionWords),
  };
}

const ender = /[.!?…。！？։؟।]+(?:\s\.)*["'”’»)\]]*/gu;

/** How far back an open bracket is looked for, so that one stray bracket does not cost a long text dear. */
const longestBracket = 1000;

/**
 * The sentences of `text` between `from` and `to`, trimmed, none empty. Rule-based: a terminator ends a
 * sentence unless the word before it or the character behind it says otherwise. The cases are those of the
 * English "Golden Rules" of the Pragmatic Segmenter and of press style (titles, initials, datelines).
 * Nothing is split before `whole`, the end of a dateline.
 */
export function splitSentences(text: string, from: number, to: number, rules: SentenceRules, whole = from): Span[] {
  const piece = text.slice(from, to);
  const sentences: Span[] = [];
  let start = 0;
  for (const match of piece.matchAll(ender)) {
    const end = match.index + match[0].length;
    if (from + end <= whole || !endsSentence(piece, start, match.index, match[0], rules)) continue;
    push(start, end);
    start = end;
  }
  push(start, piece.length);
  return sentences;

  function push(first: number, last: number): void {
    let begin = first;
    let end = last;
    while (begin < end && /\s/u.test(piece.charAt(begin))) begin += 1;
    while (end > begin && /\s/u.test(piece.charAt(end - 1))) end -= 1;
    if (end > begin) sentences.push({ start: from + begin, end: from + end });
  }
}

function endsSentence(piece: string, start: number, at: number, written: string, rules: SentenceRules): boolean {
  const end = at + written.length;
  const rest = piece.slice(end, end + 40);
  if (rest.trim() === '') return true;
  const glued = !/^\s/u.test(rest);
  const before = piece.slice(Math.max(start, at - 40), at);
  if (glued)
    return (
      /^[.!?]$/u.test(written) && /\p{Ll}{2}$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(rest) && !/[@/]\S*$/u.test(before)
    );
  const next = /^\s+(["'“‘«([]*)(\S[\p{L}\p{M}'’]*)/u.exec(rest);
  const opener = next?.[2] ?? '';
  if (/^\p{Ll}/u.test(opener)) return false;
  if (!written.startsWith('.') || /^\.{2,}|^\.\s/u.test(written)) return true;
  if (openBrackets(piece.slice(Math.max(start, at - longestBracket), at)) > 0 && !/[)\]]/u.test(written)) return false;
  const startsAnew = rules.functionWords.has(opener.toLowerCase());
  return !isAbbreviated(piece, start, at, before, opener, startsAnew, rules);
}

/** Whether the point at `at` belongs to the word before it, and that word does not end the sentence here. */
function isAbbreviated(
  piece: string,
  start: number,
  at: number,
  before: string,
  opener: string,
  startsAnew: boolean,
  rules: SentenceRules,
): boolean {
  const word = /(?:^|[\s("'“‘«[–—-])((?:\p{L}\.)*[\p{L}\p{M}]+|\p{N}+|\p{L}°)$/u.exec(before)?.[1];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  if (/^\p{N}+$/u.test(word)) return piece.slice(start, at).trim() === word;
  if (lower === 'a.m' || lower === 'p.m') {
    // "At 5 a.m. Mr. Smith went": an hour at the opening of a sentence does not end it.
    return piece.slice(start, at).trim().split(/\s+/u).length <= 4;
  }
  if (/^\p{L}$/u.test(word)) return /^\p{Lu}$/u.test(word) ? !startsAnew : /^\p{N}/u.test(opener);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return !startsAnew;
  if (!rules.abbreviations.has(lower)) return false;
  if (lower === 'no' || lower === 'nos' || lower === 'art') return /^[\p{N}]/u.test(opener);
  return rules.finalAbbreviations.has(lower) ? !startsAnew : true;
}

function openBrackets(piece: string): number {
  let open = 0;
  for (const character of piece) {
    if (character === '(' || character === '[') open += 1;
    if ((character === ')' || character === ']') && open > 0) open -= 1;
  }
  return open;
}
