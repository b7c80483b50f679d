import type { Span } from '../span.ts';
import { isAbbreviated, type SentenceRules } from './abbreviations.ts';
import { splitListItems } from './list-items.ts';

/** A terminator with the quotes and brackets that close behind it, or a bracket. */
const mark = /[.!?…。！？։؟।]+(?:\s\.)*["'”’»)\]]*|[([]|[)\]]/gu;

/** A bracket that so many characters do not close is a slip, and parts no sentence from its neighbours. */
const longestBracket = 1000;
/** As many characters before a terminator, and behind it, decide on it. */
const window = 60;

/**
 * The sentences of `text` between `from` and `to`, trimmed, none empty. Rule-based: a terminator ends a
 * sentence unless the word before it or the character behind it says otherwise. The cases are those of the
 * English "Golden Rules" of the Pragmatic Segmenter and of press style (titles, initials, datelines).
 * Nothing is split before `whole`, the end of a dateline. The work grows with the length of the text alone.
 */
export function splitSentences(text: string, from: number, to: number, rules: SentenceRules, whole = from): Span[] {
  const piece = text.slice(from, to);
  return splitListItems(piece)
    .flatMap((item) => splitItem(piece.slice(item.start, item.end), rules, whole - from - item.start, item.start))
    .map(({ start, end }) => ({ start: from + start, end: from + end }));
}

function splitItem(piece: string, rules: SentenceRules, whole: number, offset: number): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let open = 0;
  let opened = 0;
  for (const { 0: written, index: at } of piece.matchAll(mark)) {
    if (written === '(' || written === '[') {
      if (open === 0) opened = at;
      open += 1;
      continue;
    }
    open = at - opened > longestBracket ? 0 : Math.max(0, open - written.replace(/[^)\]]/gu, '').length);
    if (/^[)\]]/u.test(written)) continue;
    const end = endOfSentence(piece, start, at, written, open > 0, rules);
    if (end === null || end <= whole) continue;
    push(start, end);
    start = end;
    open = 0;
  }
  push(start, piece.length);
  return sentences;

  function push(first: number, last: number): void {
    const sentence = piece.slice(first, last);
    const end = first + sentence.trimEnd().length;
    const begin = last - sentence.trimStart().length;
    if (end > begin) sentences.push({ start: offset + begin, end: offset + end });
  }
}

/** Where the sentence ends at the terminator `written` at `at`, or null if it does not end there. */
function endOfSentence(
  piece: string,
  start: number,
  at: number,
  written: string,
  inBrackets: boolean,
  rules: SentenceRules,
): number | null {
  const end = at + written.length;
  const rest = piece.slice(end, end + window);
  if (rest.trim() === '') return end;
  if (inBrackets) return null;
  const whole = at - start <= window;
  const before = piece.slice(whole ? start : at - window, at);
  const opener = /^\s*["'“‘«([]*(\S[\p{L}\p{M}'’]*)/u.exec(rest)?.[1] ?? '';
  const abbreviated = (): boolean =>
    /^\.(?![\s.])/u.test(written) && isAbbreviated({ before, whole, rest, opener }, rules);
  if (!/^\s/u.test(rest)) return lacksSpace(before, written, rest) && !abbreviated() ? end : null;
  if (/^\p{Ll}/u.test(opener)) return null;
  // "[...]" leaves words out, and so do three spaced points after a space.
  if (/\[$/u.test(before) || (/(?:^|\s)$/u.test(before) && /^\.(?:\s\.){2}$/u.test(written))) return null;
  // "compounds. . . . The": the sentence ends, and then words were left out.
  if (/\S$/u.test(before) && /^\.(?:\s\.){3}$/u.test(written)) return at + 1;
  return abbreviated() ? null : end;
}

/** Whether only the space after a sentence is missing ("in Omrath.The"), and it is no address and no file's name. */
function lacksSpace(before: string, written: string, rest: string): boolean {
  return (
    /^[.!?][”»)\]]*$/u.test(written) &&
    /(?:\p{Ll}{2}|\p{Lu}{2}|\p{N}|[)\]”»])$/u.test(before) &&
    /^[“‘«(]?\p{Lu}\p{Ll}/u.test(rest) &&
    !/^\S*(?:[@/]|\.\p{Ll})/u.test(rest) &&
    !/[@/]\S*$/u.test(before)
  );
}
