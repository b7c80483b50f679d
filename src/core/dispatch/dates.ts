const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

const monthName = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;

/** A full date in any of the usual English forms or ISO 8601, as regular expression source with named groups. */
const forms = [
  /(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/u,
  new RegExp(
    String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<name>${monthName}),?\s+(?<year>\d{4})(?!\d)`,
    'iu',
  ),
  new RegExp(String.raw`(?<name>${monthName})\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})(?!\d)`, 'iu'),
  /(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)/u,
  // With slashes the day comes first or second by country: only a day above the twelfth tells which.
  /(?<day>1[3-9]|2\d|3[01])\/(?<month>\d{1,2})\/(?<year>\d{4})(?!\d)/u,
  /(?<month>\d{1,2})\/(?<day>1[3-9]|2\d|3[01])\/(?<year>\d{4})(?!\d)/u,
];

/** A date found in a piece of text; `index` and `length` are relative to that piece. */
export interface FoundDate {
  /** `YYYY-MM-DD`. */
  readonly iso: string;
  readonly index: number;
  readonly length: number;
}

/** The first full date (day, month and year) in `piece`, or null; dates that no calendar has are passed over. */
export function findFullDate(piece: string): FoundDate | null {
  let first: FoundDate | null = null;
  for (const form of forms) {
    const match = form.exec(piece);
    const groups = match?.groups;
    if (match === null || groups === undefined) continue;
    const month = groups['name'] === undefined ? Number(groups['month']) : monthNumber(groups['name']);
    const iso = toIso(Number(groups['year']), month, Number(groups['day']));
    if (iso !== null && (first === null || match.index < first.index)) {
      first = { iso, index: match.index, length: match[0].length };
    }
  }
  return first;
}

const longestDateLine = 70;
const mostOtherWords = 5;

/**
 * The date of a line that says nothing but when, and perhaps where, something was published: `Brussels,
 * 28/11/2017 - 15:34`, `Press release, 23 May 2023`. Null for any other line.
 */
export function findDateLine(line: string): FoundDate | null {
  if (line.length > longestDateLine || /[.!?]["'”’»)]*$/u.test(line.trimEnd())) return null;
  const date = findFullDate(line);
  if (date === null) return null;
  const rest = `${line.slice(0, date.index)} ${line.slice(date.index + date.length)}`;
  const words = rest.match(/\p{L}+/gu) ?? [];
  const plain = words.length <= mostOtherWords && !/\b(?:on|the|of|to|and|for|will|from)\b/iu.test(rest);
  return plain ? date : null;
}

/** Month of the year from 1, for a full or shortened English name; 0 where it is none. */
export function monthNumber(name: string): number {
  const start = name.toLowerCase().slice(0, 3);
  return months.findIndex((month) => month.startsWith(start)) + 1;
}

/** `YYYY-MM-DD`, or null where the calendar has no such day. */
export function toIso(year: number, month: number, day: number): string | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const length = lengths[month - 1];
  if (length === undefined || day < 1 || day > length || year < 1) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** `2019-05-31` as `31 May 2019`, the form in which dates stand in labels. */
export function dateInWords(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const name = months[Number(month) - 1];
  if (name === undefined) return iso;
  return `${Number(day)} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year}`;
}
