import type { Dispatch, Sentence, Token } from '../dispatch/dispatch.ts';

/** A longer subject is a clause, and a clause commits nobody. */
const longestSubject = 80;
/** So many sentences back `they` may stand for somebody. */
const farthestBack = 3;
const auxiliaries =
  /^(?:has|have|had|was|were|is|are|been|be|will|shall|also|jointly|highly|once|again|further|both|widely|strongly|fully|did|do|does|not|never|may|might|could|would|should|must|can|cannot|then|therefore|warmly|mutually|subsequently|remain|remains|remained)$/u;
const opensClause =
  /^(?:the|a|an|both|all|they|he|she|it|we|participants|parties|ministers|representatives|delegations|sides)$/u;
const opensOther =
  /^(?:following|during|in|at|on|as|after|with|for|to|attaching|regarding|along|besides|while|since|through|under|by|from|before|given|noting|despite|upon|within|among|of|according)$/u;
const adverbs =
  /^(?:moreover|furthermore|additionally|however|meanwhile|finally|also|further|thus|therefore|similarly|likewise|and|but|lastly|equally|still|later|then)$/u;
const relative = /^(?:that|which|who|whose|when|while|where|because|if)$/u;
/** Tokens; a clause of more is none, and a hostile sentence has no end. */
const longestClause = 200;
const asides = /^(?:while|who|which|whose|for|in|on|as|at|when|though|although|\p{L}+ing)$/u;
const pronouns = /^(?:they|he|she|it)$/u;

/**
 * Who the verb at `verb` is said of, as the text writes it: what stands between the last comma before the verb and
 * the verb, or, before a participle (`The European side, reaffirming …`), the subject of the sentence. A pronoun is
 * traced back to whom the sentences before were said of. Null where that does not read as a name or a noun phrase.
 * @param verbs the verbs of the sentence that commit, in order
 */
export function findSubject(
  dispatch: Dispatch,
  sentence: Sentence,
  verb: number,
  verbs: readonly number[],
): string | null {
  const { tokens } = dispatch;
  const first = startOf(dispatch, sentence);
  let end = verb;
  while (end > first && auxiliaries.test(tokens[end - 1]?.lower ?? '')) end -= 1;
  if (end > first && tokens[end - 1]?.lower === ',') end -= 1;
  const main = verbs.find((at) => at >= first && at < end && !isParticiple(tokens[at]));
  const goesOn = /^(?:and|but|or)$/u.test(tokens[end - 1]?.lower ?? '') || isParticiple(tokens[verb]);
  if (main !== undefined && goesOn) return findSubject(dispatch, sentence, main, verbs);
  let start = end;
  while (
    start > first &&
    end - start < longestClause &&
    tokens[start - 1]?.lower !== ',' &&
    tokens[start - 1]?.lower !== ';'
  )
    start -= 1;
  return phraseFrom(dispatch, sentence, start, end) ?? beforeAside(dispatch, sentence, first, start);
}

/** `The Union, while open to it, stressed …`: the phrase that opens the sentence, where an aside parts it from its verb. */
function beforeAside(dispatch: Dispatch, sentence: Sentence, first: number, start: number): string | null {
  const { tokens } = dispatch;
  let end = first;
  while (end < start && tokens[end]?.kind !== 'mark' && !isVerbal(tokens[end], tokens[end + 1])) end += 1;
  const isAside = tokens[end]?.lower === ',' && asides.test(tokens[end + 1]?.lower ?? '') && end + 1 < start;
  return isAside ? phraseFrom(dispatch, sentence, first, end) : null;
}

/** The noun phrase at `start`, up to `end` or to the first verb, if it can be who acts. */
function phraseFrom(dispatch: Dispatch, sentence: Sentence, start: number, end: number): string | null {
  const { tokens, text } = dispatch;
  let first = start;
  while (first < end && adverbs.test(tokens[first]?.lower ?? '')) first += 1;
  const opener = tokens[first];
  if (opener === undefined || first >= end) return null;
  if (first === end - 1 && pronouns.test(opener.lower)) return antecedent(dispatch, sentence, opener.lower === 'they');
  let last = first;
  while (last + 1 < end && !isVerbal(tokens[last + 1], tokens[last + 2])) last += 1;
  const words = tokens.slice(first, last + 1);
  if (words.some(({ lower }) => relative.test(lower))) return null;
  const reads = (opener.capital || opensClause.test(opener.lower)) && !opensOther.test(opener.lower);
  const subject = text.slice(opener.start, tokens[last]?.end ?? opener.end);
  return reads && subject.length <= longestSubject ? subject.replace(/\s+/gu, ' ') : null;
}

/** Whom the nearest of the sentences before was said of; for `they`, of several. */
function antecedent(dispatch: Dispatch, sentence: Sentence, several: boolean): string | null {
  const { sentences, tokens } = dispatch;
  const number = sentences.indexOf(sentence);
  for (let back = number - 1; back >= Math.max(dispatch.lead, number - farthestBack); back -= 1) {
    const earlier = sentences[back];
    if (earlier === undefined) return null;
    let start = startOf(dispatch, earlier);
    if (opensOther.test(tokens[start]?.lower ?? '')) start = behindComma(tokens, start, earlier.endToken);
    if (pronouns.test(tokens[start]?.lower ?? '')) continue;
    const subject = phraseFrom(dispatch, earlier, start, firstVerb(tokens, start, earlier.endToken));
    if (subject !== null && (!several || /\band\b|[^s’']s(?:\s|$)/u.test(subject))) return subject;
  }
  return null;
}

function startOf({ tokens, datelineSpan }: Dispatch, { firstToken, endToken }: Sentence): number {
  let first = firstToken;
  while (datelineSpan !== null && first < endToken && (tokens[first]?.start ?? 0) < datelineSpan.end) first += 1;
  return first;
}

function behindComma(tokens: readonly Token[], start: number, end: number): number {
  let at = start;
  while (at < end && tokens[at]?.lower !== ',') at += 1;
  return at + 1;
}

function firstVerb(tokens: readonly Token[], start: number, end: number): number {
  let at = start;
  while (at < end && tokens[at]?.kind !== 'mark' && !isVerbal(tokens[at], tokens[at + 1])) at += 1;
  return at;
}

function isParticiple(token: Token | undefined): boolean {
  return token?.lower.endsWith('ing') === true;
}

/** Small words that end the subject: auxiliaries, past forms, and the third person before an object (`stresses the`). */
function isVerbal(token: Token | undefined, next: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital) return false;
  if (/[^s]s$/u.test(token.lower) && /^(?:the|its|their|a|an|that|all|our|by|on)$/u.test(next?.lower ?? ''))
    return true;
  return auxiliaries.test(token.lower) || /(?:[^e]ed|ied)$/u.test(token.lower) || irregular.test(token.lower);
}

const irregular = /^(?:met|held|took|said|told|gave|made|spoke|began|drew|found|led|paid|set|came|went|saw|put)$/u;
