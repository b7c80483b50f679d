import type { Comparison, Status, Theme } from '../src/core/comparison/comparison.ts';
import { overlaps, type Side, type Span } from '../src/core/span.ts';

/** Hand-read answers for a pair, as `bench/fixtures/README.md` describes them. */
export interface Expected {
  readonly verdict?: Comparison['verdict']['kind'];
  readonly split?: 'tune' | 'test';
  readonly themes: Readonly<Record<Status, readonly ExpectedTheme[]>> & { readonly either: readonly string[] };
  readonly alignment: {
    readonly pairs: readonly (readonly [readonly string[], readonly string[]])[];
    readonly alone: Readonly<Record<Side, readonly string[]>>;
  };
}

export interface ExpectedTheme {
  readonly label: string;
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly discovered?: boolean;
  /** Label of another theme that this one may be reported as a part of. */
  readonly with?: string;
}

/** How one comparison did: counts, and what it missed in words. */
export interface Score {
  readonly found: number;
  readonly gold: number;
  /** Gold themes that a codebook can know. */
  readonly foundKnown: number;
  readonly goldKnown: number;
  readonly right: number;
  readonly touching: number;
  readonly pairs: number;
  readonly goldPairs: number;
  readonly wronglyPaired: number;
  readonly verdict: boolean;
  readonly notes: readonly string[];
}

/** Longer evidence is a sentence, not a phrase, and counts for nothing. */
const longestPhrase = 80;
const statuses = ['shared', 'new', 'dropped'] as const;

/** Scores a comparison against the hand-read answers, by the rule of the gold file: matching is one to one. */
export function scoreCase(comparison: Comparison, texts: Readonly<Record<Side, string>>, expected: Expected): Score {
  const notes: string[] = [];
  const gold = statuses.flatMap((status) =>
    expected.themes[status].map((theme) => ({ status, theme, places: placesOf(theme, texts) })),
  );
  const free = new Set(comparison.themes);
  let found = 0;
  let foundKnown = 0;
  for (const { status, theme, places } of gold) {
    const fits = (reported: Theme): boolean =>
      reported.status === status && sidesOf(status).every((side) => touches(reported, side, places[side]));
    const match = comparison.themes.find((reported) => free.has(reported) && fits(reported));
    const partner = theme.with !== undefined && comparison.themes.some(fits);
    if (match !== undefined) free.delete(match);
    if (match !== undefined || partner) {
      found += 1;
      if (theme.discovered !== true) foundKnown += 1;
    } else notes.push(`missed ${status}${theme.discovered === true ? ' (discovered)' : ''}: ${theme.label}`);
  }
  const touching = comparison.themes.flatMap((reported) => {
    const touched = gold.filter(
      ({ places }) => touches(reported, 'before', places.before) || touches(reported, 'after', places.after),
    );
    if (touched.length === 0) return [];
    const right = touched.some(({ status }) => status === reported.status);
    if (!right)
      notes.push(
        `wrong: ${reported.label} is ${reported.status}, but ${touched.map(({ theme, status }) => `${theme.label} ${status}`).join(', ')}`,
      );
    return [right];
  });
  const alignment = scoreAlignment(comparison, texts, expected, notes);
  const verdict = comparison.verdict.kind === (expected.verdict ?? 'related');
  if (!verdict) notes.push(`verdict ${comparison.verdict.kind}, expected ${expected.verdict ?? 'related'}`);
  return {
    found,
    gold: gold.length,
    foundKnown,
    goldKnown: gold.filter(({ theme }) => theme.discovered !== true).length,
    right: touching.filter(Boolean).length,
    touching: touching.length,
    ...alignment,
    verdict,
    notes,
  };
}

function sidesOf(status: Status): Side[] {
  return status === 'shared' ? ['before', 'after'] : status === 'new' ? ['after'] : ['before'];
}

function placesOf(theme: ExpectedTheme, texts: Readonly<Record<Side, string>>): Record<Side, Span[]> {
  const all = (text: string, phrases: readonly string[]): Span[] =>
    phrases.flatMap((phrase) => {
      const places: Span[] = [];
      for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + 1))
        places.push({ start: at, end: at + phrase.length });
      return places;
    });
  return { before: all(texts.before, theme.before ?? []), after: all(texts.after, theme.after ?? []) };
}

function touches(theme: Theme, side: Side, places: readonly Span[]): boolean {
  return theme.evidence.some(
    (evidence) =>
      evidence.side === side &&
      evidence.end - evidence.start <= longestPhrase &&
      places.some((place) => overlaps(place, evidence)),
  );
}

/** A sentence without the mark of the list item that it opens. */
function openingOf(sentence: string): string {
  return sentence.replace(/^(?:[-–—•*]|\d+[.)])\s+/u, '');
}

function scoreAlignment(
  comparison: Comparison,
  texts: Readonly<Record<Side, string>>,
  expected: Expected,
  notes: string[],
): { pairs: number; goldPairs: number; wronglyPaired: number } {
  const opens = (side: Side, number: number, opening: string): boolean => {
    const sentence = comparison[side].sentences[number];
    return sentence !== undefined && openingOf(texts[side].slice(sentence.start, sentence.end)).startsWith(opening);
  };
  let pairs = 0;
  for (const [left, right] of expected.alignment.pairs) {
    const held = comparison.alignment.some(
      (pair) =>
        pair.before.some((number) => left.some((opening) => opens('before', number, opening))) &&
        pair.after.some((number) => right.some((opening) => opens('after', number, opening))),
    );
    if (held) pairs += 1;
    else notes.push(`not paired: ${left.join(' / ')} ~ ${right.join(' / ')}`);
  }
  let wronglyPaired = 0;
  for (const side of ['before', 'after'] as const) {
    for (const opening of expected.alignment.alone[side]) {
      if (!comparison.alignment.some((pair) => pair[side].some((number) => opens(side, number, opening)))) continue;
      wronglyPaired += 1;
      notes.push(`paired, but alone (${side}): ${opening}`);
    }
  }
  return { pairs, goldPairs: expected.alignment.pairs.length, wronglyPaired };
}
