import { align } from '../alignment/align.ts';
import type { SentenceTheme } from '../alignment/similarity.ts';
import type { Dispatch, DispatchText } from '../dispatch/dispatch.ts';
import { readDispatch } from '../dispatch/read.ts';
import { createStem } from '../dispatch/stems.ts';
import type { Knowledge } from '../knowledge.ts';
import { compileCodebook } from '../themes/compile.ts';
import { findCodebookMentions, type ThemeMention } from '../themes/mentions.ts';
import { findStateMentions } from '../themes/states.ts';
import { findSeriesNames, findSeriesPlaces } from '../themes/series.ts';
import type { Span } from '../span.ts';
import { compareThemes, type MentionedDispatch } from '../themes/themes.ts';
import type { Comparison, DispatchSummary } from './comparison.ts';
import { noticesOf } from './notices.ts';
import { judge } from './verdict.ts';

/**
 * Lays one dispatch beside another: themes first, then the sentences that say the same, then the words that
 * changed inside them. The same texts and knowledge give the same result, to the byte.
 */
export function compare(beforeText: DispatchText, afterText: DispatchText, knowledge: Knowledge): Comparison {
  const { codebook, language } = knowledge;
  const before = readDispatch(beforeText, language);
  const after = readDispatch(afterText, language);
  const compiled = compileCodebook(codebook, language, createStem(language));
  const { classes } = compiled;
  const names = [...findSeriesNames(before, language, classes), ...findSeriesNames(after, language, classes)];
  const places = [findSeriesPlaces(before, names), findSeriesPlaces(after, names)] as const;
  const states = findStateMentions(before, after, knowledge.gazetteer, places);
  const left: MentionedDispatch = {
    dispatch: before,
    mentions: [...findCodebookMentions(before, compiled, places[0]), ...states[0]].sort(byPlace),
  };
  const right: MentionedDispatch = {
    dispatch: after,
    mentions: [...findCodebookMentions(after, compiled, places[1]), ...states[1]].sort(byPlace),
  };
  const themes = compareThemes(left, right);
  const alignment = align(
    { dispatch: before, themes: themesBySentence(left.mentions) },
    { dispatch: after, themes: themesBySentence(right.mentions) },
    classes,
  );
  const verdict = judge(before, after, themes, alignment, classes);
  return {
    schema: 'sidelight.comparison/1',
    verdict,
    before: summarize(before),
    after: summarize(after),
    themes,
    alignment: verdict.kind === 'unrelated' ? [] : alignment,
    facts: [],
    notices: noticesOf(before, after, language.language),
  };
}

function byPlace(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

function themesBySentence(mentions: readonly ThemeMention[]): Map<number, SentenceTheme[]> {
  const bySentence = new Map<number, SentenceTheme[]>();
  for (const { sentence, theme, boilerplate } of mentions) {
    if (boilerplate) continue;
    const list = bySentence.get(sentence);
    if (list === undefined) bySentence.set(sentence, [theme]);
    else list.push(theme);
  }
  return bySentence;
}

function summarize(dispatch: Dispatch): DispatchSummary {
  return {
    title: dispatch.title,
    published: dispatch.published?.value ?? null,
    dateline: dispatch.dateline?.value ?? null,
    source: dispatch.source?.value ?? null,
    relays: null,
    language: dispatch.language,
    words: dispatch.words,
    sha256: dispatch.sha256,
    sentences: dispatch.sentences.map(({ start, end, paragraph }) => ({ start, end, paragraph })),
  };
}
