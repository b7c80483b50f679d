import { rememberWords } from '../dispatch/lexicon.ts';
import type { Fact } from './fact.ts';
import type { Item, SentenceItems } from './items.ts';
import { sentencesWith, type Reading } from './reading.ts';

const units =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const tens: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70 };
const roundTens: Readonly<Record<string, number>> = {
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
};
const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** Words in front of an ordinal by which the meeting is another one, ahead or behind. */
const elsewhere =
  /^(?:preparations?|prepare|ahead|next|upcoming|forthcoming|before|previous|last|since|prior|following|after|outcomes?|results?|decisions?|results)$/u;
const ahead = /^(?:scheduled|planned|will|which|due|expected)$/u;
const lowerParts =
  /^(?:-|'|'s|high|level|joint|annual|regular|ministerial|bilateral|plenary|political|of|the|and|between|extraordinary|special|informal|formal|strategic|intergovernmental|interparliamentary|trilateral|summit|meeting)$/u;
const chairing = /^(?:chaired|hosted|opened)$/u;
const chairingWords = rememberWords(({ lower }) => chairing.test(lower));
const longestName = 12;

/** The edition of the meeting (`6`) where the headline or the first two sentences give exactly one. */
export function findEdition(reading: Reading): Fact[] {
  for (const { items, number } of reading.sentences.slice(0, reading.lead + 2)) {
    const found = items.flatMap((_, at) => editionAt(items, at, reading, number));
    if (new Set(found.map((fact) => fact.key)).size > 1) return [];
    if (found[0] !== undefined) return [found[0]];
  }
  for (const sentence of sentencesWith(reading, chairingWords)) {
    const [edition] = chairedEdition(sentence, reading);
    if (edition !== undefined) return [edition];
  }
  return [];
}

/** `who chaired the Seventh Conference`: the meeting that was chaired is the one reported. */
function chairedEdition({ items, number }: SentenceItems, reading: Reading): Fact[] {
  const at = items.findIndex((item) => chairing.test(item.lower));
  return at === -1 || items[at + 1]?.lower !== 'the' ? [] : editionAt(items, at + 2, reading, number);
}

function editionAt(items: readonly Item[], at: number, reading: Reading, sentence: number): Fact[] {
  const ordinal = ordinalAt(items, at, reading);
  const item = items[at];
  if (ordinal === null || item === undefined) return [];
  if (items.slice(Math.max(0, at - 5), at).some((word) => elsewhere.test(word.lower))) return [];
  let end = at + ordinal.length;
  let noun = -1;
  while (end < items.length && end < at + longestName) {
    const word = items[end];
    if (word === undefined) break;
    if (reading.eventNouns.has(word.lower)) noun = end;
    const goesOn =
      word.capital || word.kind === 'organisation' || lowerParts.test(word.lower) || reading.eventNouns.has(word.lower);
    if (!goesOn || word.kind === 'number') break;
    end += 1;
  }
  const last = items[noun];
  if (last === undefined || items.slice(noun + 1, noun + 5).some((word) => ahead.test(word.lower))) return [];
  // `their first talks since 2019` are not the first of their kind.
  if (ordinal.value === 1 && items.slice(noun).some((word) => word.lower === 'since')) return [];
  const evidence = [{ start: item.start, end: last.end, term: 'ordinal of the meeting', sentence }];
  return [{ slot: 'edition', value: String(ordinal.value), key: String(ordinal.value), evidence }];
}

/** The ordinal that begins at an item (`sixth`, `6th`, `VI`, `twenty-first`) and how many items it takes. */
export function ordinalAt(
  items: readonly Item[],
  at: number,
  reading: Reading,
): { value: number; length: number } | null {
  const item = items[at];
  if (item === undefined) return null;
  const digits = /^(\d{1,3})(?:st|nd|rd|th)$/u.exec(item.lower);
  if (digits !== null) return { value: Number(digits[1]), length: 1 };
  const unit = units.indexOf(item.lower) + 1;
  if (unit > 0) return items[at - 1]?.lower === '-' ? null : { value: unit, length: 1 };
  if (item.lower === 'inaugural') return { value: 1, length: 1 };
  const round = roundTens[item.lower];
  if (round !== undefined) return { value: round, length: 1 };
  const ten = tens[item.lower];
  const added = items[at + 1]?.lower === '-' ? units.indexOf(items[at + 2]?.lower ?? '') + 1 : 0;
  if (ten !== undefined && added > 0 && added < 10) return { value: ten + added, length: 3 };
  const written = reading.dispatch.text.slice(item.start, item.end);
  const roman =
    /^[IVXL]{2,6}$|^[VX]$/u.test(written) &&
    (items[at + 1]?.capital === true || reading.eventNouns.has(items[at + 1]?.lower ?? ''))
      ? romanValue(written)
      : null;
  return roman === null ? null : { value: roman, length: 1 };
}

function romanValue(written: string): number | null {
  const values = Array.from(written, (letter) => romanDigits[letter] ?? 0);
  const sum = values.reduce((total, value, at) => total + (value < (values[at + 1] ?? 0) ? -value : value), 0);
  return sum > 0 ? sum : null;
}
