import type { LanguageData } from '../knowledge.ts';
import type { Span } from '../span.ts';
import { sentenceRules } from './abbreviations.ts';
import type { Dispatch, DispatchText, Sentence, Token } from './dispatch.ts';
import { isHeadline, readDateHead, readDateLine, readDateline } from './head.ts';
import { detectLanguage } from './language.ts';
import { findParagraphs } from './paragraphs.ts';
import { splitSentences } from './sentences.ts';
import { createStem } from './stems.ts';
import { tokenize } from './tokens.ts';

const longestTitle = 90;

/** Reads a decoded text into metadata, paragraphs, sentences and tokens, every one with its offsets. */
export function readDispatch(source: DispatchText, language: LanguageData): Dispatch {
  const { text } = source;
  const dateHead = readDateHead(text);
  const found = findParagraphs(text, dateHead.bodyStart);
  const headline = findHeadline(text, found);
  const paragraphs = headline === null ? found : splitOff(text, found, headline);
  const dateLine = headline === null ? null : readDateLine(text, paragraphs[1]);
  const leadParagraph = (headline === null ? 0 : 1) + (dateLine === null ? 0 : 1);
  const bodyParagraph = paragraphs[leadParagraph];
  const dateline = bodyParagraph === undefined ? null : readDateline(text, bodyParagraph.start);
  const tokens = tokenize(text, createStem(language), dateHead.bodyStart);
  const rules = sentenceRules(language);
  const sentences: Sentence[] = [];
  let token = 0;
  paragraphs.forEach((paragraph, index) => {
    const whole = index < leadParagraph ? paragraph.end : (dateline?.datelineSpan?.end ?? paragraph.start);
    const spans = splitSentences(text, paragraph.start, paragraph.end, rules, Math.max(whole, paragraph.start));
    for (const span of spans) {
      while (token < tokens.length && (tokens[token]?.start ?? 0) < span.start) token += 1;
      const firstToken = token;
      while (token < tokens.length && (tokens[token]?.start ?? 0) < span.end) token += 1;
      sentences.push({ ...span, paragraph: index, firstToken, endToken: token });
    }
  });
  return {
    ...source,
    title: titleOf(text, headline, sentences[0], dateline?.datelineSpan ?? null),
    headline,
    published: dateHead.published ?? dateLine ?? dateline?.published ?? null,
    dateline: dateline?.dateline ?? null,
    datelineSpan: dateline?.datelineSpan ?? null,
    source: dateline?.source ?? null,
    language: detectLanguage(tokens, language),
    paragraphs,
    sentences,
    lead: Math.max(
      0,
      sentences.findIndex((sentence) => sentence.paragraph >= leadParagraph),
    ),
    tokens,
    words: countWords(tokens),
  };
}

/** The first paragraph, or the first line of it where a dateline opens the next line. */
function findHeadline(text: string, paragraphs: readonly Span[]): Span | null {
  const first = paragraphs[0];
  if (first === undefined) return null;
  const newline = text.slice(first.start, first.end).indexOf('\n');
  if (newline === -1) return paragraphs.length > 1 && isHeadline(text, first) ? first : null;
  const line = {
    start: first.start,
    end: first.start + text.slice(first.start, first.start + newline).trimEnd().length,
  };
  const second = first.start + newline + 1;
  return isHeadline(text, line) && readDateline(text, second) !== null ? line : null;
}

function splitOff(text: string, paragraphs: readonly Span[], headline: Span): Span[] {
  const [first, ...rest] = paragraphs;
  if (first === undefined || first.end === headline.end) return [...paragraphs];
  const start = headline.end + (/^\s*/u.exec(text.slice(headline.end))?.[0].length ?? 0);
  return [headline, { start, end: first.end }, ...rest];
}

function titleOf(text: string, headline: Span | null, first: Span | undefined, dateline: Span | null): string {
  if (headline !== null) return oneLine(text.slice(headline.start, headline.end));
  if (first === undefined) return '';
  const opening = oneLine(text.slice(Math.max(first.start, dateline?.end ?? 0), first.end));
  if (opening.length <= longestTitle) return opening;
  const cut = opening.slice(0, longestTitle);
  const space = cut.lastIndexOf(' ');
  return `${(space > 0 ? cut.slice(0, space) : cut).replace(/[\s,;:(–-]+$/u, '')} …`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The pieces between white space that hold a letter or a digit. */
function countWords(tokens: readonly Token[]): number {
  let words = 0;
  let end = -1;
  let counted = false;
  for (const token of tokens) {
    if (token.start !== end) counted = false;
    end = token.end;
    if (counted || (token.kind === 'mark' && token.lower !== "'s")) continue;
    counted = true;
    words += 1;
  }
  return words;
}
