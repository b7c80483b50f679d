import type { Evidence, Status, Theme } from '../../src/core/comparison/comparison.ts';
import { overlaps, type Side, type Span } from '../../src/core/span.ts';
import type { Answers } from './answers.ts';
import type { Tally } from './tally.ts';

/** What the scorer looks at in a theme, so that other methods than ours can be scored too. */
export type ReportedTheme = Pick<Theme, 'label' | 'status'> & {
  readonly evidence: readonly (Span & Pick<Evidence, 'side' | 'quote'>)[];
};

export interface ThemeScore {
  /** Gold themes that were found, with their status; `known` without those that no codebook can know. */
  readonly found: Tally;
  readonly known: Tally;
  /** Of the reported themes that touch gold: those with the status of a gold theme that they touch. */
  readonly right: Tally;
  /** Reported themes that touch no gold phrase, and not only words that are a matter of judgement. */
  readonly beside: number;
  /** Reported themes whose evidence overlaps a phrase that looks like a theme and is none. */
  readonly never: number;
  readonly notes: readonly string[];
}

/** Longer evidence is a sentence, not a phrase, and counts for nothing. */
const longestPhrase = 80;
const statuses = ['shared', 'new', 'dropped'] as const;
const sides = ['before', 'after'] as const;

type Places = Readonly<Record<Side, readonly Span[]>>;

/** Scores themes against the hand-read answers, by the rules of `bench/fixtures/README.md`: matching is one to one. */
export function scoreThemes(
  themes: readonly ReportedTheme[],
  texts: Readonly<Record<Side, string>>,
  answers: Answers['themes'],
): ThemeScore {
  const notes: string[] = [];
  const gold = statuses.flatMap((status) =>
    answers[status].map((theme) => ({ status, theme, places: placesOf(theme, texts) })),
  );
  const free = new Set(themes);
  let found = 0;
  let known = 0;
  for (const { status, theme, places } of gold) {
    const fits = (reported: ReportedTheme): boolean =>
      reported.status === status && sidesOf(status).every((side) => touches(reported, side, places[side]));
    const match = themes.find((reported) => free.has(reported) && fits(reported));
    const partner = 'with' in theme && theme.with !== undefined && themes.some(fits);
    if (match !== undefined) free.delete(match);
    if (match !== undefined || partner) {
      found += 1;
      if (theme.discovered !== true) known += 1;
    } else notes.push(`missed ${status}${theme.discovered === true ? ' (discovered)' : ''}: ${theme.label}`);
  }
  const touching = themes.flatMap((reported) => {
    const touched = gold.filter(({ places }) => sides.some((side) => touches(reported, side, places[side])));
    if (touched.length === 0) return [];
    const right = touched.some(({ status }) => status === reported.status);
    if (!right) {
      const there = touched.map(({ theme, status }) => `${theme.label} ${status}`).join(', ');
      notes.push(`wrong: ${reported.label} is ${reported.status}, but ${there}`);
    }
    return [{ reported, right }];
  });
  const judged = new Set(touching.map(({ reported }) => reported));
  const beside = themes.filter((theme) => !judged.has(theme) && !restsOn(theme, answers.either));
  for (const theme of beside) notes.push(`beside the answers: ${theme.label}, ${theme.status}`);
  const never = themes.filter((theme) =>
    (answers.never ?? []).some(({ side, phrase }) => touches(theme, side, everyPlace(texts[side], phrase))),
  );
  for (const theme of never) notes.push(`never: ${theme.label}`);
  return {
    found: { part: found, whole: gold.length },
    known: { part: known, whole: gold.filter(({ theme }) => theme.discovered !== true).length },
    right: { part: touching.filter(({ right }) => right).length, whole: touching.length },
    beside: beside.length,
    never: never.length,
    notes,
  };
}

function sidesOf(status: Status): readonly Side[] {
  return status === 'shared' ? sides : status === 'new' ? ['after'] : ['before'];
}

function placesOf(
  theme: { readonly before?: readonly string[]; readonly after?: readonly string[] },
  texts: Readonly<Record<Side, string>>,
): Places {
  const all = (side: Side): Span[] => (theme[side] ?? []).flatMap((phrase) => everyPlace(texts[side], phrase));
  return { before: all('before'), after: all('after') };
}

function everyPlace(text: string, phrase: string): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1))
    places.push({ start: at, end: at + phrase.length });
  return places;
}

function touches(theme: ReportedTheme, side: Side, places: readonly Span[]): boolean {
  return theme.evidence.some(
    (evidence) =>
      evidence.side === side &&
      evidence.end - evidence.start <= longestPhrase &&
      places.some((place) => overlaps(place, evidence)),
  );
}

/** Whether all the evidence of a theme is words of the list, or holds them. */
function restsOn(theme: ReportedTheme, words: readonly string[]): boolean {
  return theme.evidence.every(({ quote }) =>
    words.some(
      (word) => quote.toLowerCase().includes(word.toLowerCase()) || word.toLowerCase().includes(quote.toLowerCase()),
    ),
  );
}
