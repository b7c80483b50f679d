import { monthOf } from './item-dates.ts';
import type { Item } from './items.ts';
import { isProper, type Reading } from './reading.ts';

const particles = new Set(
  'de van von der den bin ibn al el da di du dos del della la le ben abu zu ter ten af av'.split(' '),
);
const honorifics = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'prof',
  'sir',
  'dame',
  'lord',
  'h.e.',
  'excellency',
  'honourable',
  'honorable',
  'hon',
  'madam',
  'shaikh',
  'amb',
  'gen',
  'col',
]);
const longestName = 8;

/** Positions of a person's name: first item and behind the last. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

/** The name that begins at `at`, honorifics passed over; at least `least` words long. */
export function nameFrom(items: readonly Item[], at: number, least: number, reading: Reading): NameRun | null {
  let from = /^(?:his|her)$/u.test(items[at]?.lower ?? '') && items[at + 1]?.lower === 'excellency' ? at + 1 : at;
  while (honorifics.has(items[from]?.lower ?? '')) from += items[from + 1]?.lower === '.' ? 2 : 1;
  const titled = from > at;
  let to = from;
  let words = 0;
  while (words < longestName) {
    const length = partLength(items, to, reading);
    if (length === 0) break;
    words += 1;
    to += length;
  }
  while (to > from && (items[to - 1]?.kind === 'mark' || particles.has(items[to - 1]?.lower ?? ''))) to -= 1;
  if (items[to]?.lower === "'s" && !titled) return null;
  return words >= (titled ? 1 : least) && isWhole(items, from, to, reading) ? { from, to } : null;
}

/** The name that ends before `end`, of two words or more, or of one behind an honorific. */
export function nameUntil(items: readonly Item[], end: number, reading: Reading): NameRun | null {
  for (let from = Math.max(0, end - 2 * longestName); from < end - 1; from += 1) {
    const previous = items[from - 1];
    const joined =
      previous !== undefined && (isProper(previous, reading) || previous.tight) && !honorifics.has(previous.lower);
    if (joined && !(previous.lower === '.' && honorifics.has(items[from - 2]?.lower ?? ''))) continue;
    const run = nameFrom(items, from, 2, reading);
    if (run?.to === end) return run;
  }
  return null;
}

/** How many items the part of a name at `at` takes: a word, `P.`, a particle, a hyphen with its word. */
function partLength(items: readonly Item[], at: number, reading: Reading): number {
  const item = items[at];
  const next = items[at + 1];
  if (item === undefined) return 0;
  if (item.lower === '-' && item.tight && next !== undefined && next.kind === 'word') return 2;
  if (particles.has(item.lower) && !item.capital && next !== undefined) {
    if (next.lower === '-' && items[at + 2]?.capital === true) return 3;
    return isProper(next, reading) || particles.has(next.lower) ? 1 : 0;
  }
  // `A. Marsh`: an initial, though the language has a word of that letter.
  const initial = item.kind === 'word' && item.capital && item.end - item.start === 1 && next?.lower === '.';
  if (initial) return 2;
  // `Jan Bor` and `Theresa May` are persons, `May 28` is a day.
  const inDate = monthOf(item) > 0 && (next?.kind === 'number' || items[at - 1]?.kind === 'number');
  const proper = isProper(item, reading) || (monthOf(item) > 0 && at > 0 && isProper(items[at - 1], reading));
  if (!proper || inDate || isOfficial(item, reading)) return 0;
  return 1;
}

function isOfficial(item: Item, reading: Reading): boolean {
  const { bodyNouns, sourceNouns, documentNouns, programmeNouns } = reading.vocabulary;
  const sets = [bodyNouns, sourceNouns, documentNouns, programmeNouns, reading.eventNouns];
  return sets.some((words) => words.has(item.lower)) || reading.vocabulary.portfolioWords.has(item.lower);
}

/** A name is no fragment of something longer: no name of the gazetteer or official word touches it. */
function isWhole(items: readonly Item[], from: number, to: number, reading: Reading): boolean {
  const next = items[to];
  if (next === undefined || to <= from) return to > from;
  if (next.kind === 'word' && next.capital && isOfficial(next, reading)) return false;
  return !(next.kind === 'organisation' || next.kind === 'programme');
}

/** Whether a lower-case word joins the parts of a name: `de`, `bin`. */
export function isParticle(word: string): boolean {
  return particles.has(word);
}
