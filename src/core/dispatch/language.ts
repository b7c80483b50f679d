import type { LanguageData } from '../knowledge.ts';
import type { Token } from './dispatch.ts';

/** As many words are looked at; more would not change the answer. */
const sample = 4000;
/** Running English prose has 35-50 % function words, lists of names under 15 %. */
const enough = 0.15;

/**
 * The language of a text by its share of function words (ISO 639-1), `und` where no known language has
 * enough of them. Very short texts are given the benefit of the doubt if their letters are the language's.
 */
export function detectLanguage(tokens: readonly Token[], language: LanguageData): string {
  const words = tokens.filter((token) => token.kind === 'word').slice(0, sample);
  if (words.length === 0) return 'und';
  const share = (list: readonly string[]): number => {
    const known = new Set(list.map((word) => word.toLowerCase()));
    return words.filter((word) => known.has(word.lower)).length / words.length;
  };
  // The other languages' lists hold their commonest words only, so English is measured by as many of its own.
  const shares: [string, number][] = Object.entries(language.otherLanguages).map(([code, list]) => [code, share(list)]);
  const own = share(language.functionWords);
  const [code, best] = shares.reduce((a, b) => (b[1] > a[1] ? b : a), ['und', 0]);
  if (own >= enough && own >= best) return language.language;
  if (best >= enough / 2 && best > own) return code;
  const latin = words.filter((word) => /^[a-z'.]+$/u.test(word.lower)).length / words.length;
  return words.length < 12 && latin > 0.9 ? language.language : 'und';
}
