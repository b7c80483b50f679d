import { stemmer } from 'stemmer';
import type { LanguageData } from '../knowledge.ts';

/** Turns a lower-case word into the form by which words are compared. */
export type Stem = (lower: string) => string;

/** A hostile text of ever new words must not fill the memory. */
const mostKnown = 50_000;
const stemsByLanguage = new WeakMap<Pick<LanguageData, 'stems'>, Stem>();

/**
 * Porter's stemmer over one spelling of English. Words that the language data names are taken from there:
 * Porter 1980 lets `important` fall together with `import`, and knows nothing of `women`.
 */
export function createStem(language: Pick<LanguageData, 'stems'>): Stem {
  const before = stemsByLanguage.get(language);
  if (before !== undefined) return before;
  const named = new Map(Object.entries(language.stems));
  const known = new Map<string, string>();
  const stem = (lower: string): string => {
    const before = known.get(lower);
    if (before !== undefined) return before;
    const stem = named.get(lower) ?? (/^[a-z]+$/.test(lower) ? stemmer(toAmericanSpelling(lower)) : lower);
    if (known.size < mostKnown) known.set(lower, stem);
    return stem;
  };
  stemsByLanguage.set(language, stem);
  return stem;
}

/**
 * Folds the regular British spellings into the American ones (`-isation`, `-our`, `-ence`, `-tre`), so that
 * two press offices that spell differently are not taken to say different things. It also turns `promise`
 * into `promize`: only stems are made of it, and both texts are treated alike.
 */
export function toAmericanSpelling(word: string): string {
  if (word.length < 6) return word;
  return word
    .replace(/is(ation|ations|e|ed|es|er|ers|ing)$/, 'iz$1')
    .replace(/ys(e|ed|es|ing)$/, 'yz$1')
    .replace(/^([a-z]{3,})our(s|ed|ing|able|al|er|ers|hood|ite|ites)?$/, '$1or$2')
    .replace(/^(def|off|pret|lic)ence(s|d)?$/, '$1ense$2')
    .replace(/tre(s|d)?$/, 'ter$1')
    .replace(/^programme(s|d)?$/, 'program$1')
    .replace(/ll(ed|ing|er|ers)$/, 'l$1');
}
