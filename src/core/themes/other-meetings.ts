import type { Dispatch } from '../dispatch/dispatch.ts';
import type { Span } from '../span.ts';

/** What comes behind these took place before the meeting reported or will take place after it. */
const elsewhen =
  /\b(?:build(?:s|ing)?\s+(?:up)?on|built\s+(?:up)?on|ahead\s+of|look(?:s|ed|ing)?\s+(?:forward|ahead)\s+to|in\s+view\s+of|prepar(?:e|es|ed|ing|ation|ations)\s+(?:for|of)|previous|next|upcoming|forthcoming|future|last)\b/giu;
/** These open what was before, too, but also what the meeting itself brought: only a number tells. */
const counted =
  /(?<!\bthe\s)\b(?:follow(?:s|ed|ing)?|after|since|prior\s+to|preceded\s+by)\b(?=[^,;]{0,40}?(?:\d|\b(?:first|second|third|inaugural|historic|recent)\b|\p{L}{3,8}th\b))/giu;
/** Behind these only what comes at once is meant: `the next Talvesk-Omrath Ministerial`. */
const adjective = /^(?:previous|next|upcoming|forthcoming|future|last)$/iu;
const adjectiveReach = 60;
/** A sentence of more characters is none that a person wrote. */
const longestSentence = 2000;

/**
 * The parts of a sentence that speak of another meeting than the one reported: `building upon the 4th Ministerial
 * Meeting`, `ahead of the summit`. What opens a sentence so ends at the comma before who or what the sentence is about.
 * @param sentence index of the sentence
 */
export function findOtherMeetings({ sentences, text }: Dispatch, sentence: number): Span[] {
  const { start = 0, end = 0 } = sentences[sentence] ?? {};
  const words = text.slice(start, Math.min(end, start + longestSentence));
  return [...words.matchAll(elsewhen), ...words.matchAll(counted)].map((cue) => {
    const from = cue.index + cue[0].length;
    const near = adjective.test(cue[0]);
    const behind = words.slice(from, near ? from + adjectiveReach : undefined);
    const stop = behind.search(near ? /[,;:.]/u : cue.index < adjectiveReach ? /,\s+(?:the|an?|they)\b/u : /;/u);
    return { start: start + cue.index, end: start + from + (stop === -1 ? behind.length : stop) };
  });
}
