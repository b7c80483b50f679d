import type { Commitment } from '../comparison/comparison.ts';
import type { Dispatch, Sentence, Token } from '../dispatch/dispatch.ts';
import { createStem } from '../dispatch/stems.ts';
import { fold, tokenize } from '../dispatch/tokens.ts';
import type { LanguageData } from '../knowledge.ts';
import { once } from '../once.ts';
import type { ThemeMention } from './mentions.ts';
import { findSubject } from './subject.ts';

/** A verb of the scale as it stands in a sentence; positions are those of the dispatch's tokens. */
interface ScaleVerb {
  readonly first: number;
  readonly last: number;
  readonly step: number;
  /** Whether in a passive what it is said of follows: `were briefed on`. */
  readonly passive: boolean;
}

/** A verb of the scale as the language data writes it. */
interface ScaleEntry {
  readonly stems: readonly string[];
  readonly step: number;
  readonly passive: boolean;
}

/** The verbs of a sentence in order, and those of them that govern what stands behind them. */
interface SentenceVerbs {
  readonly all: readonly ScaleVerb[];
  readonly active: readonly ScaleVerb[];
}

/** The scale's verbs by the stem of their first word. */
type Scale = ReadonlyMap<string, readonly ScaleEntry[]>;

const scales = new WeakMap<LanguageData, Scale>();
/** By number of the sentence: many themes stand in one. */
const verbsBySentence = once<LanguageData, (of: Dispatch) => Map<number, SentenceVerbs>>(() => once(() => new Map()));
const negations = new Set(['not', 'never', 'no', 'neither', 'nor', 'without', "n't", 'refused', 'declined', 'failed']);
const hedges = new Set([
  'may',
  'might',
  'could',
  'would',
  'possibly',
  'perhaps',
  'if',
  'tentatively',
  'reportedly',
  'whether',
]);
/** Words before a verb in which a negation or a hedge belongs to it. */
const reach = 4;

/**
 * How strongly a dispatch commits on a theme: the strongest verb of the scale in `assets/language` that
 * governs a mention, with who it says commits. A verb governs what follows it, up to the next one; in a
 * passive (`challenges were discussed`) what stands before it. Null where no verb of the scale does.
 */
export function findCommitment(
  dispatch: Dispatch,
  mentions: readonly ThemeMention[],
  language: LanguageData,
): Commitment | null {
  let strongest: Commitment | null = null;
  for (const mention of mentions) {
    const sentence = dispatch.sentences[mention.sentence];
    if (sentence === undefined) continue;
    const known = verbsBySentence(language)(dispatch);
    const found = known.get(mention.sentence) ?? verbsOf(dispatch.tokens, sentence, language);
    known.set(mention.sentence, found);
    const { all: verbs, active } = found;
    const governing = lastBefore(dispatch.tokens, active, mention) ?? passiveAfter(dispatch.tokens, verbs, mention);
    if (governing === undefined) continue;
    const said = describe(dispatch, sentence, governing, verbs);
    if (strongest === null || strength(said) > strength(strongest)) strongest = said;
  }
  return strongest;
}

/** What is denied commits to less than the weakest word. */
function strength({ step, negated }: Commitment): number {
  return negated ? 0 : step;
}

function scaleOf(language: LanguageData): Scale {
  const known = scales.get(language);
  if (known !== undefined) return known;
  const stem = createStem(language);
  const scale = new Map<string, ScaleEntry[]>();
  for (const { step, verbs } of language.commitments) {
    for (const verb of verbs) {
      const passive = verb.startsWith('be ');
      const stems = tokenize(passive ? verb.slice('be '.length) : verb, stem).map((token) => token.stem);
      const [first = ''] = stems;
      scale.set(first, [...(scale.get(first) ?? []), { stems, step, passive }]);
    }
  }
  for (const entries of scale.values())
    entries.sort((a, b) => b.stems.length - a.stems.length || Number(b.passive) - Number(a.passive));
  scales.set(language, scale);
  return scale;
}

function verbsOf(tokens: readonly Token[], sentence: Sentence, language: LanguageData): SentenceVerbs {
  const all = findVerbs(tokens, sentence, scaleOf(language));
  return { all, active: all.filter((verb) => governsBehind(tokens, verb)) };
}

function findVerbs(tokens: readonly Token[], sentence: Sentence, scale: Scale): ScaleVerb[] {
  const verbs: ScaleVerb[] = [];
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const token = tokens[at];
    const before = at > sentence.firstToken ? tokens[at - 1] : undefined;
    if (token === undefined || !isVerbForm(token, before, tokens[at - 2])) continue;
    const entry = scale
      .get(token.stem)
      ?.find(({ stems }) =>
        stems.every((stem, offset) => at + offset < sentence.endToken && tokens[at + offset]?.stem === stem),
      );
    if (entry !== undefined)
      verbs.push({ first: at, last: at + entry.stems.length - 1, step: entry.step, passive: entry.passive });
  }
  return verbs;
}

/**
 * Past forms, the third person, a participle behind a comma (`The European side, reaffirming …`) and a bare form behind
 * an auxiliary (`did not agree`); other bare forms are left, for they are nouns as often (`support`, `review`), and so
 * are gerunds (`by signing`), what qualifies a noun (`the agreed measures`) and what names an act (`commitments`).
 */
function isVerbForm(token: Token, before: Token | undefined, beforeThat: Token | undefined): boolean {
  if (
    token.kind !== 'word' ||
    (token.capital && before !== undefined) ||
    /(?:ment|tion|sion|ance|ence|ity|ness)s?$/u.test(token.lower)
  )
    return false;
  const lead = before?.lower ?? ',';
  const auxiliary = lead === 'not' || isAdverb(lead) ? (beforeThat?.lower ?? '') : lead;
  if (token.lower.endsWith('ing')) return opensParticiple.test(lead) || /^(?:was|were|is|are|been)$/u.test(auxiliary);
  if (token.lower.endsWith('ed'))
    return !/^(?:the|a|an|of|its|their|on|for|with|in|by|to|from|these|those)$/u.test(lead);
  if (irregularPast.has(token.lower)) return true;
  if (bareBehind.test(auxiliary)) return true;
  return token.lower.endsWith('s') && before !== undefined && (before.capital || /^(?:it|side|also|and)$/u.test(lead));
}

const opensParticiple = /^(?:,|;|and|while|also|thus|thereby|in)$/u;
const bareBehind = /^(?:did|do|does|didn't|doesn't|don't|will|would|shall|may|might|could|must|cannot|can)$/u;

function isAdverb(lower: string): boolean {
  return lower === 'also' || lower === 'jointly' || lower.endsWith('ly');
}

const irregularPast = new Set([
  'told',
  'said',
  'took',
  'taken',
  'heard',
  'found',
  'drew',
  'drawn',
  'undertook',
  'undertaken',
  'came',
  'dealt',
  'dwelt',
  'gave',
  'given',
]);

/** How many of the verbs, which stand in order, come before a place; a hostile sentence has no end of them. */
function countBefore(verbs: readonly ScaleVerb[], isBefore: (verb: ScaleVerb) => boolean): number {
  let low = 0;
  let high = verbs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const verb = verbs[middle];
    if (verb !== undefined && isBefore(verb)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of the verbs that is over before the mention. */
function lastBefore(
  tokens: readonly Token[],
  verbs: readonly ScaleVerb[],
  { start }: ThemeMention,
): ScaleVerb | undefined {
  let at = countBefore(verbs, ({ first }) => (tokens[first]?.start ?? 0) < start) - 1;
  while ((tokens[verbs[at]?.last ?? -1]?.end ?? 0) > start) at -= 1;
  return verbs[at];
}

/** A passive is said of what stands before it, but for `it was agreed that …` and `were briefed on …`. */
function governsBehind(tokens: readonly Token[], { first, passive }: ScaleVerb): boolean {
  if (passive || !isPassive(tokens, first)) return true;
  return tokens.slice(Math.max(0, first - reach), first).some(({ lower }) => lower === 'it');
}

function passiveAfter(
  tokens: readonly Token[],
  verbs: readonly ScaleVerb[],
  mention: ThemeMention,
): ScaleVerb | undefined {
  const verb = verbs[countBefore(verbs, ({ first }) => (tokens[first]?.start ?? 0) < mention.end)];
  if (verb === undefined) return undefined;
  return isPassive(tokens, verb.first) ? verb : undefined;
}

/** In a passive the verb is said of its object, and who commits is not the subject. */
function isPassive(tokens: readonly Token[], verb: number): boolean {
  return tokens
    .slice(Math.max(0, verb - reach), verb)
    .some(({ lower }) => /^(?:was|were|is|are|been|be)$/u.test(lower));
}

function describe(dispatch: Dispatch, sentence: Sentence, verb: ScaleVerb, verbs: readonly ScaleVerb[]): Commitment {
  const { tokens, text } = dispatch;
  const around = wordsBefore(tokens, Math.max(sentence.firstToken, verb.first - reach), verb.first);
  const start = tokens[verb.first]?.start ?? sentence.start;
  const end = tokens[verb.last]?.end ?? start;
  return {
    by: isPassive(tokens, verb.first) ? null : findSubject(dispatch, sentence, verb.first, placesOfVerbs(verbs)),
    verb: text.slice(start, end),
    step: verb.step,
    negated: around.some((word, at) => (negations.has(word) && around[at + 1] !== 'only') || word.endsWith("n't")),
    hedged: around.some((word) => hedges.has(word)),
    start,
    end,
  };
}

const placesOfVerbs = once((verbs: readonly ScaleVerb[]): readonly number[] => verbs.map(({ first }) => first));

/** The words before a verb in its own clause: behind the last mark. */
function wordsBefore(tokens: readonly Token[], from: number, verb: number): string[] {
  const words = tokens.slice(from, verb);
  const clause = words.slice(words.findLastIndex(({ kind }) => kind === 'mark') + 1);
  return clause.map(({ lower }) => lower);
}

/** A shift of fewer steps is no finding: neighbouring steps are often a matter of style. */
const leastShift = 2;

/**
 * By how many steps the later text commits more (or less) strongly than the earlier one, where the same
 * party is said to commit and neither is negated or hedged; null where that is no finding.
 */
export function commitmentShift(before: Commitment | null, after: Commitment | null): number | null {
  if (before === null || after === null || before.by === null || after.by === null) return null;
  if (before.negated || after.negated || before.hedged || after.hedged) return null;
  const party = (by: string): string => fold(by).replace(/\b(?:the|both|all|two)\s+/gu, '');
  const steps = after.step - before.step;
  return party(before.by) === party(after.by) && Math.abs(steps) >= leastShift ? steps : null;
}
