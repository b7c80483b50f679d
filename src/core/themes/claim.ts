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
 * word or phrase inside a longer phrase is that phrase's (`food security` is not security), whatever its
 * category; phrases of different categories may overlap.
 */
export function claimMatches(matches: readonly Match[]): Claims {
  const bySentence = new Map<number, Match[]>();
  for (const match of matches) {
    const group = bySentence.get(match.sentence);
    if (group === undefined) bySentence.set(match.sentence, [match]);
    else group.push(match);
  }
  const claims = [...bySentence.values()].map(claimInSentence);
  return {
    standing: claims.flatMap(({ standing }) => standing),
    yielded: claims.flatMap(({ yielded }) => yielded),
  };
}

function claimInSentence(matches: readonly Match[]): Claims {
  const ranked = [...matches].sort(
    (a, b) =>
      b.tokens.length - a.tokens.length ||
      reach(a) - reach(b) ||
      a.start - b.start ||
      compareText(a.compiled.theme.id, b.compiled.theme.id) ||
      compareText(a.compiled.term, b.compiled.term),
  );
  const claims = new Map<number, Match[]>();
  /** Longer matches that yielded, by their tokens. */
  const broken = new Map<number, Match[]>();
  const standing: Match[] = [];
  const yielded: Match[] = [];
  for (const match of ranked) {
    const rivals = rivalsOf(match, claims);
    if (rivals.length === 0 && !isLeftOver(match, broken)) {
      standing.push(match);
      keep(claims, match);
    } else if (
      match.tokens.length > 1 ||
      rivals.every((rival) => rival.compiled.theme.category === match.compiled.theme.category)
    ) {
      yielded.push(match);
      if (match.tokens.length > 1) keep(broken, match);
    }
  }
  return { standing: standing.sort(byPlace), yielded: yielded.sort(byPlace) };
}

function keep(matches: Map<number, Match[]>, match: Match): void {
  for (const at of match.tokens) {
    const list = matches.get(at);
    if (list === undefined) matches.set(at, [match]);
    else list.push(match);
  }
}

/** A word alone that a longer phrase of the category left when it yielded (`trafficking` of `drug trafficking`). */
function isLeftOver({ tokens, compiled: { theme } }: Match, broken: ReadonlyMap<number, readonly Match[]>): boolean {
  if (tokens.length > 1) return false;
  const longer = broken.get(tokens[0] ?? -1) ?? [];
  return longer.some(({ compiled }) => compiled.theme.category === theme.category && compiled.theme.id !== theme.id);
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
  if (shared === match.tokens.length && shared < rival.tokens.length) return true;
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
