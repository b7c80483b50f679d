import type { Span } from '../span.ts';

const listItem = /^[ \t]*(?:[-–—•*▪◦‣⁃][ \t]+|\(?\d{1,2}[.)][ \t]+|\(?[a-z]\)[ \t]+)\S/u;

/**
 * The paragraphs of `text` from offset `from`, without the white space around them. An empty line parts
 * paragraphs, and so does the start of a list item. A text without any empty line is read line by line if
 * its lines look like paragraphs, and as one paragraph if they look like a wrapped one; a line that opens with
 * a small letter goes on from the line before.
 */
export function findParagraphs(text: string, from: number): Span[] {
  const lines = findLines(text, from);
  const filled = lines.filter((line) => line.end > line.start);
  const everyLine = filled.length === lines.length && filled.length > 1 && looksLikeParagraphs(text, filled);
  const paragraphs: Span[] = [];
  let open: Span | null = null;
  for (const line of lines) {
    const empty = line.end === line.start;
    const opening = text.slice(line.start, line.start + 12);
    if (open !== null && (empty || (everyLine && !/^\p{Ll}/u.test(opening)) || listItem.test(opening))) {
      paragraphs.push(open);
      open = null;
    }
    if (empty) continue;
    open = open === null ? line : { start: open.start, end: line.end };
  }
  if (open !== null) paragraphs.push(open);
  return paragraphs;
}

/** The lines of the text without the white space around them; an empty line has no length. */
function findLines(text: string, from: number): Span[] {
  const lines: Span[] = [];
  let at = from;
  const last = text.trimEnd().length;
  while (at < last) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline === -1 || newline > last ? last : newline;
    let start = at;
    let end = lineEnd;
    while (start < end && isSpace(text, start)) start += 1;
    while (end > start && isSpace(text, end - 1)) end -= 1;
    lines.push({ start, end });
    at = lineEnd + 1;
  }
  return lines;
}

function looksLikeParagraphs(text: string, lines: readonly Span[]): boolean {
  const complete = lines.filter((line) =>
    /[.!?:;]["'”’»)]*$/u.test(text.slice(Math.max(line.start, line.end - 4), line.end)),
  );
  return complete.length * 2 >= lines.length;
}

function isSpace(text: string, at: number): boolean {
  return /\s/u.test(text.charAt(at));
}
