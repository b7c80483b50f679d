import type { CodebookTheme } from './codebook.ts';

const known = new WeakMap<CodebookTheme, readonly string[]>();

/**
 * What is looked for before a theme is called new or dropped, short enough to read: no term that holds another one of
 * the theme, for where the shorter is missing the longer is too, and first what is nearest to the label.
 */
export function lookedForOf(theme: CodebookTheme): readonly string[] {
  const before = known.get(theme);
  if (before !== undefined) return before;
  const written = [...new Set(theme.terms.map((term) => (typeof term === 'string' ? term : term.term)))];
  // A term with conditions may be missing where a longer one without them stands.
  const free = theme.terms.filter((term) => typeof term === 'string').map((term) => ` ${term.toLowerCase()} `);
  const isImplied = (term: string): boolean =>
    free.some((other) => other.length < term.length + 2 && ` ${term.toLowerCase()} `.includes(other));
  const label = openings(theme.label);
  const nearness = (term: string): number => openings(term).filter((word) => label.includes(word)).length;
  const kept = theme.category === 'discovered' ? written : written.filter((term) => !isImplied(term));
  const order = new Map(kept.map((term, place) => [term, nearness(term) * kept.length - place]));
  const sorted = kept.sort((a, b) => (order.get(b) ?? 0) - (order.get(a) ?? 0));
  known.set(theme, sorted);
  return sorted;
}

/** Words cut to the letters that their forms have in common. */
function openings(phrase: string): string[] {
  return (phrase.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => word.replace(/s$/u, '').slice(0, 5));
}
