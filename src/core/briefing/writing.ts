const small = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const months = 'January February March April May June July August September October November December'.split(' ');

/** A count in running text: in words up to twelve, in figures above; `no` for zero. */
export function inWords(count: number): string {
  return small[count] ?? String(count);
}

/** A count with its noun: `one theme`, `seven themes`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${inWords(count)} ${count === 1 ? singular : plural}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

/** `31 May 2019` for `2019-05-31`. What is no such date stays as it is. */
export function inDateWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = months[Number(month) - 1];
  return year === undefined || name === undefined ? date : `${Number(day)} ${name} ${year}`;
}

/**
 * Dates in words, of days and of spans (ISO 8601): `6–7 June 2012`, `30 May – 2 June 2012`. What is neither stays as
 * it is.
 */
export function inDatesWords(dates: string): string {
  const [from = '', to, ...more] = dates.split('/').map(inDateWords);
  if (to === undefined || more.length > 0) return inDateWords(dates);
  const [day, month, year] = from.split(' ');
  const [, lastMonth, lastYear] = to.split(' ');
  if (year === undefined || lastYear === undefined) return dates;
  if (year !== lastYear) return `${from} – ${to}`;
  return month === lastMonth ? `${day ?? ''}–${to}` : `${day ?? ''} ${month ?? ''} – ${to}`;
}

/** The same text with a capital at its start. */
export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** The same text with a small letter at its start. */
export function uncapitalised(text: string): string {
  const [first = ''] = text;
  return first.toLowerCase() + text.slice(first.length);
}

/** At most `length` code units, cut between words where one ends in the last third, with `…` for what is cut. */
export function clipped(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length - 1);
  const space = head.search(/\s\S*$/);
  const kept = space > (length * 2) / 3 ? head.slice(0, space) : head.replace(/[\ud800-\udbff]$/, '');
  return `${kept.replace(/[\s,;:.–—-]+$/, '')}…`;
}

/** One line: every run of white space is one space. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
