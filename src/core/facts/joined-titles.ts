import type { Item } from './items.ts';
import { nameFrom } from './person-names.ts';
import type { Reading } from './reading.ts';
import { readTitle, type Title } from './titles.ts';

/** `N, Prime Minister and Minister of Foreign Affairs of Qatar`: both titles, unless the second has its own holder. */
export function withNextTitle(items: readonly Item[], title: Title, reading: Reading): Title {
  if (!leadsToTitle(items, title, reading)) return title;
  const at = items.findIndex((item, place) => place > title.to && item.kind === 'office');
  const second = readTitle(items, at, reading);
  if (nameFrom(items, second.to, 1, reading) !== null || items[second.to]?.lower === ',') return title;
  return { ...title, institution: title.institution ?? second.institution, to: second.to };
}

/** `Deputy Prime Minister – Minister of …`, `Vice-President of the Commission and High Representative`: one person. */
export function leadsToTitle(items: readonly Item[], title: Title, reading: Reading): boolean {
  const joint = items[title.to];
  const next = items.findIndex((item, at) => at > title.to && item.kind === 'office');
  if (joint === undefined || next === -1 || next - title.to > 4 || !isNamedOffice(items, title)) return false;
  if (joint.lower !== '-' && joint.lower !== '/' && joint.lower !== 'and') return false;
  const second = readTitle(items, next, reading);
  const apart = joint.lower === 'and' && title.institution !== null && second.institution === null;
  return second.from === title.to + 1 && isNamedOffice(items, second) && !apart;
}

function isNamedOffice(items: readonly Item[], { from, to }: Title): boolean {
  return items
    .slice(from, to)
    .some(
      (item) =>
        item.kind === 'office' &&
        item.capital &&
        item.lower.replace(/-/gu, ' ') === item.name.toLowerCase().replace(/-/gu, ' '),
    );
}
