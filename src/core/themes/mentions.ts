import type { Dispatch } from '../dispatch/dispatch.ts';
import type { Span } from '../span.ts';
import { SpanIndex } from '../span-index.ts';
import { claimMatches } from './claim.ts';
import type { CompiledCodebook } from './compile.ts';
import type { CodebookTheme } from './codebook.ts';
import { findMatches, type Match } from './match.ts';

/** A theme as one text mentions it: what is the same for every mention, and the place. */
export interface ThemeMention extends Span {
  readonly theme: MentionedTheme;
  /** The term, name or phrase that matched. */
  readonly term: string;
  readonly sentence: number;
  /**
   * `told`: the text says it. `named`: it only stands in the name of the series or in the dateline. `implied`: it stands inside a longer phrase of a kindred theme. The last two are no mention of
   * their own, but where the other text tells the theme they prove that it is not absent here.
   */
  readonly strength: 'told' | 'named' | 'implied';
}

export interface MentionedTheme {
  readonly id: string;
  readonly label: string;
  readonly category: string;
  readonly origin: 'codebook' | 'discovered';
  /** What is looked for in the other text before this theme is called new or dropped. */
  readonly lookedFor: readonly string[];
}

/** Places of a dispatch whose words are a name. */
export interface NamePlaces {
  /** The name of the series and the dateline. */
  readonly series: readonly Span[];
  /** Names of states, organisations and offices: they tell no theme at all. */
  readonly official: readonly Span[];
}

/** Every mention of a codebook theme: those that the text tells in order of place, then the implied ones. */
export function findCodebookMentions(
  dispatch: Dispatch,
  codebook: CompiledCodebook,
  names: NamePlaces,
): ThemeMention[] {
  const official = new SpanIndex(names.official);
  const series = new SpanIndex(names.series);
  // A match that is the whole name is about it: `WTO`, `OSCE`.
  const matches = findMatches(dispatch, codebook).filter((match) => !official.holdsMore(match));
  const { standing, yielded } = claimMatches(matches);
  const themes = new Map<CodebookTheme, MentionedTheme>();
  const themeOf = (theme: CodebookTheme): MentionedTheme => {
    const known = themes.get(theme) ?? mentionedTheme(theme);
    themes.set(theme, known);
    return known;
  };
  const toMention = (match: Match, strength: ThemeMention['strength']): ThemeMention => ({
    theme: themeOf(match.compiled.theme),
    term: match.compiled.term,
    sentence: match.sentence,
    strength: series.overlaps(match) ? 'named' : strength,
    start: match.start,
    end: match.end,
  });
  return [...standing.map((match) => toMention(match, 'told')), ...yielded.map((match) => toMention(match, 'implied'))];
}

function mentionedTheme({ id, label, category, terms }: CodebookTheme): MentionedTheme {
  const lookedFor = terms.map((term) => (typeof term === 'string' ? term : term.term));
  return { id, label, category, origin: 'codebook', lookedFor };
}
