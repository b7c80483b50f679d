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
export function readDateHead(text: string): { published: Stated<string> | null; bodyStart: number } {
  const label = dateHead.exec(text);
  const start = label === null ? text.length - text.trimStart().length : label[0].length;
  const [line = ''] = text.slice(start, start + longestHeadline).split('\n', 1);
  const date = label === null ? findDateLine(line) : findFullDate(line);
  if (date === null || (label !== null && date.index !== 0)) {
    return { published: null, bodyStart: text.length - text.trimStart().length };
  }
  const dateEnd = start + date.index + date.length;
  const end = label === null ? start + line.length : dateEnd;
  const parting = label === null ? /^\s*/u : /^[\s.,:;–—-]*/u;
  const gap = parting.exec(text.slice(end, end + longestHeadline))?.[0].length ?? 0;
  return { published: { value: date.iso, start: start + date.index, end: dateEnd }, bodyStart: end + gap };
}

/** The date of a paragraph that is only that, as stands under many a headline. */
export function readDateLine(text: string, block: Span | undefined): Stated<string> | null {
  if (block === undefined || block.end - block.start > longestHeadline) return null;
  const date = findDateLine(text.slice(block.start, block.end));
  if (date === null) return null;
  return { value: date.iso, start: block.start + date.index, end: block.start + date.index + date.length };
}

const place = String.raw`\p{Lu}[\p{Lu}\p{M}'’.-]*\p{Lu}(?:[ -]\p{Lu}[\p{Lu}\p{M}'’-]*\p{Lu}){0,3}`;
const dash = String.raw`(?:–|—|--|-)`;
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
];

/** The dateline that opens `text` at `at`, if one does. */
export function readDateline(text: string, at: number): Omit<Head, 'headline' | 'bodyStart'> | null {
  const piece = text.slice(at, at + 160);
  for (const form of datelines) {
    const match = form.exec(piece);
    const groups = match?.groups;
    const name = groups?.['place'];
    if (match === null || name === undefined) continue;
    const details = [groups?.['detail'] ?? '', groups?.['agency'] ?? ''];
    const date = findFullDate(match[0]);
    const agency = details[1] !== undefined && details[1] !== '' && !/\d/u.test(details[1]) ? details[1] : null;
    const agencyStart = agency === null ? 0 : at + match[0].indexOf(agency, name.length);
    return {
      dateline: { value: name, start: at, end: at + name.length },
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
