import type { Match } from './match.ts';

/**
 * Decides which matches stand: the longest wins, and no word serves two themes of one category. Two
 * coordinated terms may share the word they coordinate around (`economic and security cooperation`). A
 * single word inside a longer phrase is that phrase's (`food security` is not security), whatever its
 * category; longer phrases of different categories may overlap.
 */
export function claimMatches(matches: readonly Match[]): Match[] {
  const ranked = [...matches].sort(
    (a, b) =>
      b.tokens.length - a.tokens.length ||
      a.end - a.start - (b.end - b.start) ||
      a.start - b.start ||
      compareText(a.compiled.theme.id, b.compiled.theme.id) ||
      compareText(a.compiled.term, b.compiled.term),
  );
  const claims = new Map<number, Match[]>();
  const standing: Match[] = [];
  for (const match of ranked) {
    const rivals = new Set(match.tokens.flatMap((at) => claims.get(at) ?? []));
    if ([...rivals].some((rival) => excludes(rival, match))) continue;
    standing.push(match);
    for (const at of match.tokens) claims.set(at, [...(claims.get(at) ?? []), match]);
  }
  return standing.sort(
    (a, b) => a.start - b.start || a.end - b.end || compareText(a.compiled.theme.id, b.compiled.theme.id),
  );
}

function excludes(rival: Match, match: Match): boolean {
  if (rival.compiled.theme.id === match.compiled.theme.id) return true;
  const shared = match.tokens.filter((at) => rival.tokens.includes(at)).length;
  if (match.tokens.length === 1 && rival.tokens.length > 1) return true;
  if (rival.compiled.theme.category !== match.compiled.theme.category) return false;
  const coordinated = rival.coordinated || match.coordinated;
  return !(coordinated && shared < match.tokens.length && shared < rival.tokens.length);
}

/** Order by code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
