import type { Dispatch } from '../dispatch/dispatch.ts';
import { once } from '../once.ts';
import type { Span } from '../span.ts';
import { SpanIndex } from '../span-index.ts';
import { claimMatches } from './claim.ts';
import type { CompiledCodebook } from './compile.ts';
import type { CodebookTheme } from './codebook.ts';
import { lookedForOf } from './looked-for.ts';
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
  /** Of these, the names of several words that the gazetteer knows: no word of theirs serves another phrase. */
  readonly proper: readonly Span[];
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
  const proper = new SpanIndex(names.proper);
  const matches = findMatches(dispatch, codebook).filter(
    (match) => !official.holdsMore(match) && !borrows(dispatch, match, proper),
  );
  const { standing, yielded } = claimMatches(matches);
  const toMention = (match: Match, strength: ThemeMention['strength']): ThemeMention => ({
    theme: mentionedTheme(match.compiled.theme),
    term: match.compiled.term,
    sentence: match.sentence,
    strength: series.overlaps(match) ? 'named' : strength,
    start: match.start,
    end: match.end,
  });
  return [...standing.map((match) => toMention(match, 'told')), ...yielded.map((match) => toMention(match, 'implied'))];
}

/** Whether a match takes one word of a longer name for a phrase of its own: `leaders of the European Union`. */
function borrows({ tokens }: Dispatch, match: Match, proper: SpanIndex): boolean {
  if (match.tokens.length < 2) return false;
  return proper.overlapping(match).some(({ start, end }) => {
    const inside = match.tokens.filter((at) => {
      const token = tokens[at];
      return token !== undefined && token.start >= start && token.end <= end;
    });
    return inside.length === 1;
  });
}

const mentionedTheme = once((theme: CodebookTheme): MentionedTheme => {
  const { id, label, category } = theme;
  return { id, label, category, origin: 'codebook', lookedFor: lookedForOf(theme) };
});
