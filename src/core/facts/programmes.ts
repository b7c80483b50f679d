import { foldedKey, type Fact } from './fact.ts';
import type { Item, SentenceItems } from './items.ts';
import { isArticle, isProper, type Reading } from './reading.ts';
import { written } from './written.ts';

/** Programmes with a proper name: the gazetteer's, and capitalised names in front of `project` and the like. */
export function findProgrammes(reading: Reading): Fact[] {
  const abbreviations = new Map(reading.gazetteer.programmes.map(({ name, abbreviations: [short] }) => [name, short]));
  return reading.sentences.flatMap((sentence) =>
    sentence.items.flatMap((item, at): Fact[] => {
      if (item.kind === 'programme') {
        const short = abbreviations.get(item.name);
        const value = short === undefined || short === item.name ? item.name : `${item.name} (${short})`;
        const evidence = [{ start: item.start, end: item.end, term: item.name, sentence: sentence.number }];
        return [{ slot: 'programme', value, key: foldedKey(item.name), evidence }];
      }
      if (item.kind === 'number') return numberedProgramme(sentence, at, reading);
      return reading.vocabulary.programmeNouns.has(item.lower) ? programmeBefore(sentence, at, reading) : [];
    }),
  );
}

/** `Clean Rivers Partnership (CRP) project`, `the "Green Roofs" initiative`. */
function programmeBefore({ items, number }: SentenceItems, at: number, reading: Reading): Fact[] {
  let end = at;
  const bracket =
    items[at - 1]?.lower === ')' && items[at - 3]?.lower === '(' && isAbbreviation(items[at - 2], reading);
  if (bracket) end = at - 3;
  const quoted = !bracket && /^["”»]$/u.test(items[end - 1]?.lower ?? '');
  const from = quoted ? openingQuote(items, end - 2) : properStart(items, end, reading);
  if (from === null) return [];
  const capitals = items.slice(from, end).filter((item) => item.capital && item.kind !== 'mark');
  const coined = capitals.some((item) => /^\p{Lu}{4,}$/u.test(reading.dispatch.text.slice(item.start, item.end)));
  // `Connectivity Initiative`: the noun is part of the name.
  const noun = items[at]?.capital === true && !quoted && !bracket;
  if (capitals.length < (quoted || coined || noun ? 1 : 2)) return [];
  if (noun) end = at + 1;
  if (items.slice(from, end).some((item) => item.kind === 'programme')) return [];
  const onlyBodies = items
    .slice(from, end)
    .every((item) => item.kind === 'organisation' || item.kind === 'state' || item.kind === 'mark');
  if (onlyBodies && !bracket) return [];
  const name = quoted ? written(items, from + 1, end - 1, reading) : written(items, from, end, reading);
  const short = bracket ? items[at - 2] : undefined;
  const value = short === undefined ? name : `${name} (${reading.dispatch.text.slice(short.start, short.end)})`;
  const [first, last] = [items[from], items[at]];
  if (first === undefined || last === undefined) return [];
  const evidence = [{ start: first.start, end: last.end, term: 'programme by its name', sentence: number }];
  return [{ slot: 'programme', value, key: foldedKey(name), evidence }];
}

/** `LINE-500, a power line`: capitals and a number that an apposition explains. */
function numberedProgramme({ items, number }: SentenceItems, at: number, reading: Reading): Fact[] {
  const [letters, dash, digits] = items.slice(Math.max(0, at - 2), at + 1);
  if (letters === undefined || digits === undefined || dash?.lower !== '-' || !dash.tight) return [];
  const coined =
    letters.kind === 'word' && /^\p{Lu}{3,}$/u.test(reading.dispatch.text.slice(letters.start, letters.end));
  const explained = items[at + 1]?.lower === ',' && isArticle(items[at + 2]);
  if (!coined || !explained) return [];
  const value = written(items, at - 2, at + 1, reading);
  const evidence = [{ start: letters.start, end: digits.end, term: 'programme by its name', sentence: number }];
  return [{ slot: 'programme', value, key: foldedKey(value), evidence }];
}

function isAbbreviation(item: Item | undefined, reading: Reading): boolean {
  return item !== undefined && /^[\p{Lu}\d-]{2,}$/u.test(reading.dispatch.text.slice(item.start, item.end));
}

function openingQuote(items: readonly Item[], from: number): number | null {
  for (let at = from; at >= 0 && from - at < 12; at -= 1) if (/^["“«]$/u.test(items[at]?.lower ?? '')) return at;
  return null;
}

/** Where the run of capitals that ends before `end` begins; `of`, `and`, `for` and hyphens may stand inside. */
function properStart(items: readonly Item[], end: number, reading: Reading): number | null {
  let from = end;
  while (from > 0 && end - from < 12) {
    const item = items[from - 1];
    if (item === undefined) break;
    const named =
      item.kind === 'region' || item.kind === 'state' || item.kind === 'place' || item.kind === 'organisation';
    const inside =
      (['of', 'and', 'for', 'in', 'the', '&'].includes(item.lower) || item.tight) &&
      from < end &&
      isProper(items[from - 2], reading);
    if (!named && !isProper(item, reading) && !inside) break;
    from -= 1;
  }
  return from === end ? null : from;
}
