import type { Comparison } from '../comparison/comparison.ts';
import { datingOf } from './dating.ts';
import { capitalised, clipped, onOneLine } from './writing.ts';

/** A shared run of fewer words names no subject: `The meeting of`. */
const fewestWords = 3;
const longestSubject = 400;

/** The page's title: what both texts are about, and from when to when. */
export function titleOf(comparison: Comparison): string {
  if (comparison.verdict.kind === 'unrelated') return 'Two texts with little in common';
  return `${subjectOf(comparison)}: ${spanOf(comparison)}`;
}

function spanOf(comparison: Comparison): string {
  const dating = datingOf(comparison);
  switch (dating.by) {
    case 'years':
    case 'days':
      return `what changed from ${dating.before} to ${dating.after}`;
    case 'reversed':
      return `what differs between ${dating.before} and ${dating.after}`;
    case 'sides':
      return 'what changed between two texts';
  }
}

/** The words that both titles share, as the later one writes them; else the title of the later text. */
function subjectOf(comparison: Comparison): string {
  const earlierFirst = datingOf(comparison).by !== 'reversed';
  const later = heading((earlierFirst ? comparison.after : comparison.before).title);
  const earlier = heading((earlierFirst ? comparison.before : comparison.after).title);
  const subject = sharedRun(later, earlier) ?? whole(later, earlier);
  return capitalised(clipped(subject.replace(/[\s.…:;,–-]+$/, ''), longestSubject));
}

/** A title without the number of a paragraph or the `We,` that opens it. */
function heading(title: string): string {
  return onOneLine(title).replace(/^(?:\d{1,2}[.)]\s+|We,\s+)/u, '');
}

/** The later title, or the earlier one where the later is only the beginning of a sentence. */
function whole(later: string, earlier: string): string {
  const title = later.endsWith('…') && !earlier.endsWith('…') ? earlier : later;
  return title.endsWith('…')
    ? title.replace(/(?:\s(?:and|or|of|in|on|for|to|with|the|a|an|its|their|at|by|between))+[\s.…]*$/u, '')
    : title;
}

/** The longest run of words that stands in both, or null where it is too short to name anything. */
function sharedRun(text: string, other: string): string | null {
  const words = text.split(' ');
  const bare = words.map(bareWord);
  const others = other.split(' ').map(bareWord);
  let best = { start: 0, length: 0 };
  for (let start = 0; start < words.length; start += 1) {
    for (let from = 0; from < others.length; from += 1) {
      let length = 0;
      while (start + length < words.length && bare[start + length] === others[from + length]) length += 1;
      if (length > best.length) best = { start, length };
    }
  }
  const run = words.slice(best.start, best.start + best.length);
  // Names first: a run that ends in `between the` is cut back to the name before it.
  const named = trimmed(run, /^[^\p{L}\p{N}]*\p{Lu}\p{L}/u);
  const subject = named.length < fewestWords ? trimmed(run, /^[^\p{L}\p{N}]*(?:\p{Lu}\p{L}|[\p{L}\p{N}-]{5})/u) : named;
  return subject.length < fewestWords ? null : subject.join(' ').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, '');
}

function bareWord(word: string): string {
  return word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** From the first to the last word that carries meaning of its own. */
function trimmed(words: readonly string[], carrying: RegExp): readonly string[] {
  const carries = (word: string): boolean => carrying.test(word) && bareWord(word) !== 'the';
  const first = words.findIndex(carries);
  return first < 0 ? [] : words.slice(first, words.findLastIndex(carries) + 1);
}
