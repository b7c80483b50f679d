import type { Span } from '../span.ts';
import { findDateLine, findFullDate } from './dates.ts';
import type { Stated } from './dispatch.ts';

/** What stands before the body: the publication date, the headline, the dateline with the agency. */
export interface Head {
  readonly published: Stated<string> | null;
  readonly headline: Span | null;
  readonly dateline: Stated<string> | null;
  readonly source: Stated<string> | null;
  /** The whole dateline with agency and dash; it opens the first sentence of the body. */
  readonly datelineSpan: Span | null;
  /** Where the text that is read begins: behind the metadata head. */
  readonly bodyStart: number;
}

const dateHead = /^\s*(?:(?:date|dated|published|publication date|posted)\s*:?\s*)(?=\d|\p{L})/iu;
const longestHeadline = 300;

/** Where the text begins that people read: behind ` date 2019-05-31` or a first line that is only a date. */
export function readDateHead(text: string): Pick<Head, 'published' | 'dateline' | 'bodyStart'> {
  const label = dateHead.exec(text);
  const start = label === null ? text.length - text.trimStart().length : label[0].length;
  const [line = ''] = text.slice(start, start + longestHeadline).split('\n', 1);
  const date = label === null ? findDateLine(line) : findFullDate(line);
  if (date === null || (label !== null && date.index !== 0)) {
    return { published: null, dateline: null, bodyStart: text.length - text.trimStart().length };
  }
  const dateEnd = start + date.index + date.length;
  const end = label === null ? start + line.length : dateEnd;
  const parting = label === null ? /^\s*/u : /^[\s.,:;–—-]*/u;
  const gap = parting.exec(text.slice(end, end + longestHeadline))?.[0].length ?? 0;
  const published = { value: date.iso, start: start + date.index, end: dateEnd };
  return { published, dateline: label === null ? readPlacedDate(line, start) : null, bodyStart: end + gap };
}

const noPlace =
  /^(?:press|news|media|date|dated|published|posted|updated|information|statement|release|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;

/** The place of a line that says where and when: `Brussels, 28 May 2019`; null for any other line. */
export function readPlacedDate(line: string, at: number): Stated<string> | null {
  const date = findDateLine(line);
  const name =
    date === null
      ? null
      : /^(\p{Lu}[\p{L}\p{M}'’-]*(?:[ -]\p{Lu}[\p{L}\p{M}'’-]*){0,2}),\s*$/u.exec(line.slice(0, date.index));
  if (name?.[1] === undefined || noPlace.test(name[1])) return null;
  return { value: name[1], start: at, end: at + name[1].length };
}

const place = String.raw`\p{Lu}[\p{Lu}\p{M}'’.-]*\p{Lu}(?:[ -]\p{Lu}[\p{Lu}\p{M}'’-]*\p{Lu}){0,3}`;
const namedPlace = String.raw`\p{Lu}[\p{L}\p{M}'’-]*(?:[ -]\p{Lu}[\p{L}\p{M}'’-]*){0,2}`;
const dash = String.raw`(?:–|—|--|-)`;
const month = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.?`;
const day = String.raw`(?:\d{1,2}\s+${month}|${month}\s+\d{1,2})(?:,?\s+\d{4})?`;
const weekday = String.raw`(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`;
const datelines = [
  // BRUXELLES. KAZINFORM The sixth …
  new RegExp(
    String.raw`^(?<place>${place})\.\s+(?<agency>\p{Lu}{3,}(?:\s\p{Lu}{3,}){0,2})(?:\s*[.:–—-]+)?\s+(?=["“'‘(]?\p{L})`,
    'u',
  ),
  // ASTANA, May 31 (Reuters) - … ; TASHKENT, Uzbekistan (AP) — … ; GENEVA (15 June 2021) – …
  new RegExp(
    String.raw`^(?<place>${place})(?<detail>,[^()/\n–—]{1,40})?(?:\s*[(/](?<agency>[^()/\n]{2,40})[)/])?\.?\s*${dash}\s+(?=\S)`,
    'u',
  ),
  // ASTANA. May 31. /KAZINFORM/ …
  new RegExp(
    String.raw`^(?<place>${place})(?<detail>[.,][^()/\n–—]{1,40})?\s*[(/](?<agency>[^()/\n]{2,40})[)/][.:]?\s+(?=\S)`,
    'u',
  ),
  // LODMERE, Saturday. It …
  new RegExp(String.raw`^(?<place>${place}),\s+(?:${weekday}|${day})\.\s+(?=["“'‘(]?\p{Lu})`, 'u'),
  // Vaumont, 11 April 2023. The … ; New Delhi [India], December 18 (ANI): … ; Almaty, June 22, 2023 – The …
  new RegExp(
    String.raw`^(?<place>${namedPlace})(?:\s*\[[^\]\n]{2,30}\])?,\s+(?<detail>(?:${weekday},?\s+)?${day})(?:\s*\((?<agency>\p{Lu}[^()\n]{1,39})\))?(?:[.:]|\s*${dash})\s+(?=["“'‘(]?\p{Lu})`,
    'u',
  ),
  // Jakarta (VNA) - The …
  new RegExp(String.raw`^(?<place>${namedPlace})\s+\((?<agency>\p{Lu}{2,8})\)\s*${dash}\s+(?=["“'‘(]?\p{Lu})`, 'u'),
];

/** The dateline that opens `text` at `at`, if one does. */
export function readDateline(text: string, at: number): Omit<Head, 'headline' | 'bodyStart'> | null {
  const piece = text.slice(at, at + 160);
  for (const form of datelines) {
    const match = form.exec(piece);
    const groups = match?.groups;
    const name = groups?.['place'];
    if (match === null || name === undefined) continue;
    // `USPA NEWS - The …`: an agency that signs without a place.
    const house = /\b(?:NEWS|PRESS|AGENCY|WIRE)\b/u.test(name);
    const details = [groups?.['detail'] ?? '', house ? name : (groups?.['agency'] ?? '')];
    const date = findFullDate(match[0]);
    const agency = details[1] !== undefined && details[1] !== '' && !/\d/u.test(details[1]) ? details[1] : null;
    const agencyStart = agency === null ? 0 : at + match[0].indexOf(agency, house ? 0 : name.length);
    return {
      dateline: house ? null : { value: name, start: at, end: at + name.length },
      source: agency === null ? null : { value: agency, start: agencyStart, end: agencyStart + agency.length },
      published: date === null ? null : { value: date.iso, start: at + date.index, end: at + date.index + date.length },
      datelineSpan: { start: at, end: at + match[0].trimEnd().length },
    };
  }
  return null;
}

/** Whether `block` reads as a headline: one short line that no full stop ends and no dateline opens. */
export function isHeadline(text: string, block: Span): boolean {
  const line = text.slice(block.start, block.end);
  return (
    line.length <= longestHeadline &&
    !line.includes('\n') &&
    !/[.:;,]["'”’»)]*$/u.test(line) &&
    readDateline(text, block.start) === null
  );
}
