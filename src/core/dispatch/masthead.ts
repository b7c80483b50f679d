import type { Span } from '../span.ts';
import { findDateLine } from './dates.ts';
import type { Stated } from './dispatch.ts';
import { isHeadline, readDateline, readPlacedDate } from './head.ts';

/** The lines above the body: who issues the text, when, under which headline. */
export interface Masthead {
  /** Its lines in order, each a paragraph of its own. */
  readonly lines: readonly Span[];
  readonly headline: Span | null;
  readonly published: Stated<string> | null;
  /** Place of a line that is only place and date (`Brussels, 28 May 2019`). */
  readonly dateline: Stated<string> | null;
  /** Who signs it: a ministry's letterhead, or the agency of a byline. */
  readonly source: Stated<string> | null;
  /** Where the body begins. */
  readonly end: number;
}

const mostLines = 12;
const mostParagraphs = 8;
const leastHeadlineWords = 5;

const label =
  /^(?:(?:joint\s+)?press\s+(?:releases?|statements?|communiqu[eé]|service|note)|media\s+(?:note|release|advisory)|news(?:\s+release)?|readout|statement|for\s+immediate\s+release|information|unofficial\s+translation)$/iu;
const byline = /^by\s+(?=\S)/iu;
const newsHouse = /\b(?:news|agency|press|times|post|wire|correspondents?|staff)\b/iu;
const symbol = /^(?=.*\d)[\p{Lu}\d]+(?:[/.-][\p{Lu}\d]+)+$/u;
const issuer =
  /\b(?:ministry|department|office|embassy|government|delegation|mission|secretariat|service|agency|spokesperson|press team|chancellery|presidency)\b/iu;
const listMark = /^(?:[-–—•*▪◦‣⁃]\s|\(?\d{1,2}[.)]\s)/u;

/** Reads the lines above the body among the first paragraphs of `text`; a text that has no body has none either. */
export function readMasthead(text: string, paragraphs: readonly Span[]): Masthead {
  const lines: Span[] = [];
  let headed = false;
  let end = paragraphs[0]?.start ?? 0;
  for (const [index, paragraph] of paragraphs.slice(0, mostParagraphs).entries()) {
    const own = linesOf(text, paragraph);
    const taken = headLines(text, own, headed);
    if (taken.length === 0 || lines.length + taken.length > mostLines) break;
    const rest = own[taken.length];
    if (rest === undefined && index + 1 >= paragraphs.length) break;
    lines.push(...taken);
    headed ||= taken.some((line) => isPlain(text, line) && wordsIn(text, line) >= leastHeadlineWords);
    end = rest?.start ?? paragraphs[index + 1]?.start ?? paragraph.end;
    if (rest !== undefined) break;
  }
  const headline = headlineAmong(text, lines);
  return { lines, headline, end, ...metadata(text, lines, headline) };
}

/** The lines of a paragraph that belong to the masthead: all of them, those up to a date line, or the first. */
function headLines(text: string, lines: readonly Span[], headed: boolean): readonly Span[] {
  const belongs = (line: Span): boolean => isMeta(text, line) || (!headed && isHeadline(text, line));
  const until = lines.findIndex((line) => listMark.test(text.slice(line.start, line.end)) || !belongs(line));
  if (until === -1) return lines;
  const dated = lines.slice(0, until).findLastIndex((line) => dateIn(text, line) !== null);
  if (dated >= 0) return lines.slice(0, dated + 1);
  const [first, second] = lines;
  const opens = second !== undefined && readDateline(text, second.start) !== null;
  return first !== undefined && until === 1 && opens ? [first] : [];
}

/** The first line of a headline's length, else the longest that issues, dates or labels nothing. */
function headlineAmong(text: string, lines: readonly Span[]): Span | null {
  const plain = lines.filter((line) => isPlain(text, line));
  const longest = (among: readonly Span[]): Span | undefined =>
    among.reduce<Span | undefined>(
      (best, line) => (best === undefined || line.end - line.start > best.end - best.start ? line : best),
      undefined,
    );
  // One line with capitals throughout may be a headline that names a body; several are a letterhead.
  const only = lines.length === 1 ? lines.find((line) => isIssuer(text.slice(line.start, line.end))) : undefined;
  return plain.find((line) => wordsIn(text, line) >= leastHeadlineWords) ?? longest(plain) ?? only ?? null;
}

function metadata(
  text: string,
  lines: readonly Span[],
  headline: Span | null,
): Pick<Masthead, 'published' | 'dateline' | 'source'> {
  let published: Stated<string> | null = null;
  let dateline: Stated<string> | null = null;
  let source: Stated<string> | null = null;
  for (const [index, line] of lines.entries()) {
    if (line === headline) continue;
    const words = text.slice(line.start, line.end);
    const date = dateIn(text, line);
    if (date !== null) {
      published ??= { value: date.iso, start: line.start + date.index, end: line.start + date.index + date.length };
      dateline ??= readPlacedDate(words, line.start);
      source ??= signedBehind(words, date.index + date.length, line.start);
    }
    const house = byline.exec(words);
    const start = line.start + (house?.[0].length ?? 0);
    const named = house === null ? date === null && isIssuer(words) : newsHouse.test(words) && !/\bour\b/u.test(words);
    const above = lines[index - 1];
    // `Concord of Nations`, and below it `Information Service`: the house signs, not its service.
    const ofHouse = house === null && wordsIn(text, line) <= 2 && above !== undefined && above !== headline;
    if (named && ofHouse && isPlain(text, above))
      source ??= { value: text.slice(above.start, above.end), start: above.start, end: above.end };
    if (named) source ??= { value: text.slice(start, line.end), start, end: line.end };
  }
  return { published, dateline, source };
}

/** Who signs a dated line behind its date: `18.05.2022 Union Press Team`. */
function signedBehind(words: string, from: number, offset: number): Stated<string> | null {
  const value = words.slice(from).replace(/^[\s,;|·–—-]+/u, '');
  const start = offset + words.length - value.length;
  return isIssuer(value) ? { value, start, end: start + value.length } : null;
}

/** Whether a line is no headline: a date, a label, a byline, a document's number or the name of who issues it. */
function isMeta(text: string, line: Span): boolean {
  const words = text.slice(line.start, line.end);
  if (words.length > 120) return false;
  return (
    dateIn(text, line) !== null || label.test(words) || byline.test(words) || symbol.test(words) || isIssuer(words)
  );
}

function isPlain(text: string, line: Span): boolean {
  return !isMeta(text, line);
}

/** `Ministry of Foreign Affairs of …`: a body's name and nothing else, every word with its capital. */
function isIssuer(words: string): boolean {
  if (!issuer.test(words) || /[.:;,!?]$/u.test(words)) return false;
  const names = words.match(/\p{L}+/gu) ?? [];
  return names.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|the|and|for|to|in|on|at|s)$/u.test(word));
}

function dateIn(text: string, line: Span): ReturnType<typeof findDateLine> {
  return findDateLine(text.slice(line.start, line.end));
}

function wordsIn(text: string, line: Span): number {
  return (text.slice(line.start, line.end).match(/\p{L}+/gu) ?? []).length;
}

/** The first lines of a paragraph without the white space around them; one more than a masthead can have. */
function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = [];
  let at = start;
  while (at < end && lines.length <= mostLines) {
    const newline = text.indexOf('\n', at);
    const close = newline === -1 || newline > end ? end : newline;
    const written = text.slice(at, close);
    const from = at + written.length - written.trimStart().length;
    if (written.trim() !== '') lines.push({ start: from, end: from + written.trim().length });
    at = close + 1;
  }
  return lines;
}
