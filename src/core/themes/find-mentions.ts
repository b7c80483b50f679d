import type { Dispatch } from '../dispatch/dispatch.ts';
import { findNames, type NameKind } from '../facts/names.ts';
import type { Knowledge, LanguageData } from '../knowledge.ts';
import type { Span } from '../span.ts';
import { compileCodebook, type WordClasses } from './compile.ts';
import { findAttending } from './attending.ts';
import { discoverThemes } from './discover.ts';
import type { Explored } from './discover-candidates.ts';
import { findCodebookMentions } from './mentions.ts';
import { findOfficialNames } from './official-names.ts';
import { findSeriesNames, findSeriesPlaces } from './series.ts';
import { partForms } from './series-form.ts';
import { findStateMentions } from './states.ts';
import type { MentionedDispatch } from './themes.ts';

const isProper: ReadonlySet<NameKind> = new Set(['state', 'region', 'organisation']);

/** All that the two dispatches mention, from every source of themes, in order of place. */
export interface FoundMentions {
  readonly before: MentionedDispatch;
  readonly after: MentionedDispatch;
  readonly classes: WordClasses;
}

/** Looks for every theme in both dispatches; the name of the series is told from both and kept apart in both. */
export function findMentions(before: Dispatch, after: Dispatch, knowledge: Knowledge): FoundMentions {
  const { codebook, gazetteer, language } = knowledge;
  const compiled = compileCodebook(codebook, language);
  const { classes } = compiled;
  const names = [before, after].flatMap((dispatch) => findSeriesNames(dispatch, language, classes));
  const series: [Span[], Span[]] = [findSeriesPlaces(before, names), findSeriesPlaces(after, names)];
  const explore = (dispatch: Dispatch, places: Span[]): Explored => {
    const official = findOfficialNames(dispatch, gazetteer, language, classes);
    const known = findNames(dispatch, gazetteer).filter(({ kind }) => isProper.has(kind));
    const attending = findAttending(dispatch, known);
    const names = {
      series: [...places, ...attending],
      official,
      proper: known.filter(({ firstToken, endToken }) => endToken - firstToken > 1),
    };
    return { dispatch, names, mentions: findCodebookMentions(dispatch, compiled, names) };
  };
  const explored = setFormsApart([explore(before, series[0]), explore(after, series[1])], language);
  const states = findStateMentions(explored, gazetteer);
  const discovered = discoverThemes(explored, knowledge, classes);
  const gather = ({ dispatch, mentions }: Explored, side: 0 | 1): MentionedDispatch => {
    const all = [...mentions, ...states[side], ...discovered[side]];
    return { dispatch, mentions: all.sort((a, b) => a.start - b.start || a.end - b.end) };
  };
  return { before: gather(explored[0], 0), after: gather(explored[1], 1), classes };
}

/** Takes what only says how people met from the mentions and adds it to the name of the series. */
function setFormsApart(sides: readonly [Explored, Explored], language: LanguageData): [Explored, Explored] {
  const parted = partForms(sides, language);
  const apart = (side: 0 | 1): Explored => {
    const { dispatch, names } = sides[side];
    const { matters, forms } = parted[side];
    return { dispatch, names: { ...names, series: [...names.series, ...forms] }, mentions: matters };
  };
  return [apart(0), apart(1)];
}
