import type { Dispatch, Sentence, Token } from '../dispatch/dispatch.ts';

/** A longer subject is a clause, and a clause commits nobody. */
const longestSubject = 80;
const auxiliaries =
  /^(?:has|have|had|was|were|is|are|been|be|will|shall|also|jointly|highly|once|again|further|both|widely|strongly|fully|did|do|does|not|never|may|might|could|would)$/u;
const opensClause =
  /^(?:the|a|an|both|all|they|he|she|it|we|participants|parties|ministers|representatives|delegations|sides)$/u;

/**
 * Who the verb at `verb` is said of, as the text writes it: what stands between the last comma before the
 * verb and the verb, or, before a participle (`The European side, reaffirming …`), what the comma closes.
 * Null where that does not read as a name or a noun phrase.
 */
export function findSubject(
  dispatch: Dispatch,
  sentence: Sentence,
  verb: number,
  verbs: readonly number[],
): string | null {
  const { tokens, text, datelineSpan } = dispatch;
  let first = sentence.firstToken;
  while (datelineSpan !== null && first < verb && (tokens[first]?.start ?? 0) < datelineSpan.end) first += 1;
  let end = verb;
  while (end > first && auxiliaries.test(tokens[end - 1]?.lower ?? '')) end -= 1;
  if (end > first && tokens[end - 1]?.lower === ',') end -= 1;
  const earlier = verbs.find((at) => at >= first && at < end);
  if (earlier !== undefined && hasSubject(tokens, earlier, end)) return findSubject(dispatch, sentence, earlier, verbs);
  let start = end;
  while (start > first && tokens[start - 1]?.lower !== ',' && tokens[start - 1]?.lower !== ';') start -= 1;
  const [opener, last] = [tokens[start], tokens[end - 1]];
  if (opener === undefined || last === undefined || start >= end) return null;
  const subject = text.slice(opener.start, last.end);
  const words = tokens.slice(start, end).map(({ lower }) => lower);
  if (words.some((word) => /^(?:that|which|who|whose|when|while|where|because|if)$/u.test(word))) return null;
  const reads =
    (opener.capital || opensClause.test(opener.lower)) &&
    !/^(?:following|during|in|at|on|as|after|with|for|to|attaching|regarding)$/u.test(opener.lower);
  return reads && subject.length <= longestSubject ? subject.replace(/\s+/gu, ' ') : null;
}

/** Whether a verb coordinated with an earlier one (`welcomed … and reaffirmed`) has that one's subject. */
function hasSubject(tokens: readonly Token[], earlier: number, end: number): boolean {
  return earlier < end && /^(?:and|but)$/u.test(tokens[end - 1]?.lower ?? '');
}
