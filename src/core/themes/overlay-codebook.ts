import type { Codebook, CodebookTerm, CodebookTheme } from './codebook.ts';

/**
 * A codebook of the user's own, laid over the shipped one: its categories and themes are added, and replace those
 * of the same id. A word serves one theme of a category only, so a term that the own codebook claims is taken from
 * the shipped themes of that category; a theme that is left without any goes.
 */
export function overlayCodebook(shipped: Codebook, own: Codebook): Codebook {
  const claimed = new Set(own.themes.flatMap((theme) => theme.terms.map((term) => keyOf(theme, term))));
  const ownThemes = new Set(own.themes.map(({ id }) => id));
  const ownCategories = new Set(own.categories.map(({ id }) => id));
  const kept = shipped.themes
    .filter(({ id }) => !ownThemes.has(id))
    .map((theme) => ({ ...theme, terms: theme.terms.filter((term) => !claimed.has(keyOf(theme, term))) }))
    .filter(({ terms }) => terms.length > 0);
  return {
    format: 'sidelight.codebook/1',
    name: `${own.name}, laid over ${shipped.name}`,
    version: `${shipped.version} with “${own.name}” ${own.version}`,
    language: shipped.language,
    categories: [...shipped.categories.filter(({ id }) => !ownCategories.has(id)), ...own.categories],
    themes: [...kept, ...own.themes],
  };
}

/** Terms with the same key compete for the same words. */
function keyOf({ category }: CodebookTheme, term: CodebookTerm): string {
  const words = typeof term === 'string' ? term : term.term;
  const exact = typeof term !== 'string' && term.exact === true;
  return JSON.stringify([category, exact ? words : words.toLowerCase(), exact]);
}
