import { align } from '../alignment/align.ts';
import type { SentenceTheme } from '../alignment/features.ts';
import type { Dispatch, DispatchText } from '../dispatch/dispatch.ts';
import { readDispatch } from '../dispatch/read.ts';
import { compareFacts, type DispatchFacts } from '../facts/facts.ts';
import type { Gazetteer } from '../facts/gazetteer.ts';
import { placeName } from '../facts/place-names.ts';
import { differentSides } from '../facts/sides.ts';
import type { Knowledge } from '../knowledge.ts';
import { backgroundOf } from '../themes/background.ts';
import { findMentions } from '../themes/find-mentions.ts';
import type { ThemeMention } from '../themes/mentions.ts';
import { compareThemes } from '../themes/themes.ts';
import type { AlignedPair, Comparison, DispatchSummary, Verdict } from './comparison.ts';
import { noticesOf } from './notices.ts';
import { judge } from './verdict.ts';

/**
 * In a revision nearly every sentence stands as it was, so that what is left over on either side went or came: of two
 * such sentences that keep less than half of their words only those that say much the same are one, changed.
 */
const revisedScore = 0.25;

/**
 * Lays one dispatch beside another: themes first, then the sentences that say the same, then the words that
 * changed inside them. The same texts and knowledge give the same result, to the byte.
 */
export function compare(beforeText: DispatchText, afterText: DispatchText, knowledge: Knowledge): Comparison {
  const { language } = knowledge;
  const before = readDispatch(beforeText, language);
  const after = readDispatch(afterText, language);
  const found = findMentions(before, after, knowledge);
  const background = backgroundOf(knowledge.background, language);
  const themes = compareThemes(found.before, found.after, language);
  const alignment = align(
    { dispatch: before, themes: themesBySentence(found.before.mentions) },
    { dispatch: after, themes: themesBySentence(found.after.mentions) },
    found.classes,
    background,
  );
  const facts = compareFacts(before, after, knowledge.gazetteer, language);
  const sides = differentSides(facts.before, facts.after);
  const verdict = judge(before, after, themes, alignment, found.classes, background);
  return {
    schema: 'sidelight.comparison/1',
    verdict,
    before: summarize(before, facts.before, knowledge.gazetteer),
    after: summarize(after, facts.after, knowledge.gazetteer),
    themes,
    alignment: alignmentShown(alignment, verdict),
    facts: facts.changes,
    sidesDiffer: sides !== null,
    notices: [...noticesOf(before, after, language.language), ...(sides === null ? [] : [sides])],
  };
}

/** Two texts that have nothing in common pair nothing, and a revision nothing that was replaced by something else. */
function alignmentShown(alignment: readonly AlignedPair[], { kind }: Verdict): readonly AlignedPair[] {
  if (kind === 'unrelated') return [];
  return kind === 'revision'
    ? alignment.filter((pair) => pair.kind !== 'related' || pair.score >= revisedScore)
    : alignment;
}

/** The themes that each sentence tells, by number of the sentence. */
export function themesBySentence(mentions: readonly ThemeMention[]): Map<number, SentenceTheme[]> {
  const bySentence = new Map<number, SentenceTheme[]>();
  for (const { sentence, theme, strength } of mentions) {
    if (strength !== 'told') continue;
    const list = bySentence.get(sentence);
    if (list === undefined) bySentence.set(sentence, [theme]);
    else list.push(theme);
  }
  return bySentence;
}

function summarize(dispatch: Dispatch, facts: DispatchFacts, gazetteer: Gazetteer): DispatchSummary {
  return {
    title: dispatch.title,
    published: dispatch.published?.value ?? null,
    dateline: dispatch.dateline === null ? null : placeName(dispatch.dateline.value, gazetteer),
    source: dispatch.source?.value ?? null,
    relays: facts.relays[0]?.fact.value ?? null,
    language: dispatch.language,
    words: dispatch.words,
    sha256: dispatch.sha256,
    sentences: dispatch.sentences.map(({ start, end, paragraph }) => ({ start, end, paragraph })),
  };
}
