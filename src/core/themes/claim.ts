import type { Match } from './match.ts';

/** The matches that stand, and those that yielded to a longer one of their own category; both in order of place. */
export interface Claims {
  readonly standing: readonly Match[];
  /** `energy` in `renewable energy`: no mention of its own, but proof that its theme is not absent. */
  readonly yielded: readonly Match[];
}

/**
 * Decides which matches stand: the longest wins, and no word serves two themes of one category. Two
 * coordinated terms may share the word they coordinate around (`economic and security cooperation`). A
 * single word inside a longer phrase is that phrase's (`food security` is not security), whatever its
 * category; longer phrases of different categories may overlap.
 */
export function claimMatches(matches: readonly Match[]): Claims {
  const ranked = [...matches].sort(
    (a, b) =>
      b.tokens.length - a.tokens.length ||
      reach(a) - reach(b) ||
      a.start - b.start ||
      compareText(a.compiled.theme.id, b.compiled.theme.id) ||
      compareText(a.compiled.term, b.compiled.term),
  );
  const claims = new Map<number, Match[]>();
  const standing: Match[] = [];
  const yielded: Match[] = [];
  for (const match of ranked) {
    const rivals = rivalsOf(match, claims);
    if (rivals.length > 0) {
      if (rivals.every((rival) => rival.compiled.theme.category === match.compiled.theme.category)) yielded.push(match);
      continue;
    }
    standing.push(match);
    for (const at of match.tokens) {
      const claimants = claims.get(at);
      if (claimants === undefined) claims.set(at, [match]);
      else claimants.push(match);
    }
  }
  return { standing: standing.sort(byPlace), yielded: yielded.sort(byPlace) };
}

/** Those that claim a word of the match and exclude it. */
function rivalsOf(match: Match, claims: ReadonlyMap<number, readonly Match[]>): Match[] {
  const rivals: Match[] = [];
  for (const at of match.tokens)
    for (const rival of claims.get(at) ?? []) if (!rivals.includes(rival) && excludes(rival, match)) rivals.push(rival);
  return rivals;
}

function byPlace(a: Match, b: Match): number {
  return a.start - b.start || a.end - b.end || compareText(a.compiled.theme.id, b.compiled.theme.id);
}

function excludes(rival: Match, match: Match): boolean {
  if (rival.compiled.theme.id === match.compiled.theme.id) return true;
  const shared = match.tokens.filter((at) => rival.tokens.includes(at)).length;
  if (match.tokens.length === 1 && rival.tokens.length > 1) return true;
  if (rival.compiled.theme.category !== match.compiled.theme.category) return false;
  const coordinated = rival.coordinated || match.coordinated;
  return !(coordinated && shared < match.tokens.length && shared < rival.tokens.length);
}

/** Tokens from the first word claimed to the last: of two phrases the closer one is the phrase. */
function reach({ tokens }: Match): number {
  return (tokens.at(-1) ?? 0) - (tokens[0] ?? 0);
}

/** Order by code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
