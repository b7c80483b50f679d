import type { Item } from './items.ts';
import { nameFrom, nameUntil, type NameRun } from './person-names.ts';
import { isArticle, type Reading } from './reading.ts';
import { readComplement } from './title-complements.ts';
import { readTitle, type Title } from './titles.ts';
import { written } from './written.ts';

/** `Minister Name`, `Name, the Minister`, `Name (Minister)`, `the Minister, Name,`; null where none is sure. */
export function holderOf(items: readonly Item[], title: Title, reading: Reading): NameRun | null {
  const capital = items.slice(title.from, title.to).some((item) => item.kind === 'office' && item.capital);
  // One word behind a title with all its complements may be a further complement.
  const one = capital && pluralAt(items, title) === -1 && items[title.to - 1]?.kind === 'office';
  const behind = nameFrom(items, title.to, one ? 1 : 2, reading);
  if (behind !== null) return behind;
  let open = title.from - 1;
  while (open >= 0 && (isArticle(items[open]) || items[open]?.lower === 'currently')) open -= 1;
  const mark = items[open]?.lower;
  const before = mark === ',' || mark === '(' ? nameUntil(items, open, reading) : null;
  if (before !== null) return before;
  if (items[title.to]?.lower !== ',') return null;
  // `the Special Representative, Ambassador Name`: the second title belongs to the same person.
  const second = items[title.to + 1]?.kind === 'office' ? readTitle(items, title.to + 1, reading).to : title.to + 1;
  const apposed = nameFrom(items, second, 2, reading);
  if (apposed === null) return null;
  const close = items[apposed.to];
  const listed = items[apposed.to + 1]?.kind === 'office' || isArticle(items[apposed.to + 1]);
  return close === undefined || !listed || close.lower !== ',' ? apposed : null;
}

/** `Foreign Ministers A and B`, `Representatives for the North A and for Trade B`: the second of two holders. */
export function secondHolder(
  items: readonly Item[],
  title: Title,
  first: NameRun,
  reading: Reading,
): { title: Title; name: NameRun; words: string } | null {
  if (first.from < title.to || items[first.to]?.lower !== 'and' || pluralAt(items, title) === -1) return null;
  const own = readComplement(items, first.to + 1, reading);
  const apart = own?.kind === 'portfolio' ? own : null;
  const name = nameFrom(items, apart?.to ?? first.to + 1, 2, reading);
  if (name === null) return null;
  if (apart === null) return { title, name, words: singular(items, title, title.to, reading) };
  const words = `${singular(items, title, pluralAt(items, title) + 1, reading)} ${apart.words}`;
  return { title: { ...title, portfolio: apart.words }, name, words };
}

/** The title up to `to` as one person bears it: `Foreign Ministers` in front of two names is `Foreign Minister`. */
export function singular(items: readonly Item[], title: Title, to: number, reading: Reading): string {
  const at = pluralAt(items, title);
  if (at === -1) return written(items, title.from, to, reading);
  const office = written(items, title.from, at + 1, reading).slice(0, -1);
  const rest = at + 1 < to ? written(items, at + 1, to, reading) : '';
  return rest === '' ? office : `${office} ${rest}`;
}

function pluralAt(items: readonly Item[], { from, to }: Title): number {
  return items.findIndex(
    (item, at) => at >= from && at < to && item.kind === 'office' && item.lower === `${item.name.toLowerCase()}s`,
  );
}
