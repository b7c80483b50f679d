import type { Comparison } from '../comparison/comparison.ts';
import { datingOf } from './dating.ts';
import { sharedRun, type Run } from './shared-run.ts';
import { english } from './wording.ts';
import { capitalised, clipped, onOneLine } from './writing.ts';

/** A shared run of fewer words, or a name of fewer with what goes on beside it, is no subject: `Press release`. */
const fewestShared = 2;
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
  // Of two titles neither of which names the subject, one that is only the beginning of a sentence says less.
  const whole = wordsOf(later.endsWith('…') && !earlier.endsWith('…') ? earlier : later);
  const subject = named(wordsOf(later), wordsOf(earlier)) ?? whole.slice(0, whole.findLastIndex(isTelling) + 1);
  const text = subject.join(' ').replace(/ [-–—] /g, ' – ');
  return capitalised(clipped(text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, ''), longestSubject));
}

/** A title without the number of a paragraph or the `We,` that opens it. */
function heading(title: string): string {
  return onOneLine(title).replace(/^(?:\d{1,2}[.)]\s+|We,\s+)/u, '');
}

function wordsOf(title: string): readonly string[] {
  return title.replace(/[\s.…]+$/, '').split(' ');
}

/** The name that stands in both titles, or null where none does. A title all in capitals lends its words only. */
function named(later: readonly string[], earlier: readonly string[]): readonly string[] | null {
  const shared = sharedRun(later, earlier);
  const shouted = isShouted(later) && !isShouted(earlier);
  const [words, run] = shouted ? [earlier, shared.other] : [later, shared.own];
  const telling = within(words, run, isTelling);
  const names = isShouted(words) ? [telling] : [widened(words, within(words, run, isName)), telling];
  return names.map(({ start, end }) => words.slice(start, end)).find(({ length }) => length >= fewestWords) ?? null;
}

/**
 * A name goes on beside the run where words with capitals do, in a title whose other words have none: `Central Asia –
 * European Union` before `High-level Dialogue`.
 */
function widened(words: readonly string[], name: Run): Run {
  const running = words.some((word) => /^\p{Ll}{4}/u.test(word));
  if (!running || name.end - name.start < fewestShared) return name;
  const goesOn = (word: string | undefined): boolean => word !== undefined && (isName(word) || /^[-–—]$/.test(word));
  let { start, end } = name;
  while (goesOn(words[start - 1])) start -= 1;
  while (goesOn(words[end])) end += 1;
  return { start, end };
}

/** From the first to the last word that carries meaning of its own. */
function within(words: readonly string[], { start, end }: Run, carries: (word: string) => boolean): Run {
  const places = words.map((word, at) => (at >= start && at < end && carries(word) ? at : -1)).filter((at) => at >= 0);
  const [first = start] = places;
  return { start: first, end: (places.at(-1) ?? first - 1) + 1 };
}

function isName(word: string): boolean {
  return /^[^\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]/u.test(word) && isTelling(word);
}

function isTelling(word: string): boolean {
  const bare = word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return bare !== '' && !english.linking.has(bare);
}

function isShouted(words: readonly string[]): boolean {
  const text = words.join('');
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
