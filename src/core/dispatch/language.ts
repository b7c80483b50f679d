import type { LanguageData } from '../knowledge.ts';
import { once } from '../once.ts';
import type { Token } from './dispatch.ts';

/** As many words are looked at; more would not change the answer. */
const sample = 4000;
/** Running English prose has 35-50 % function words, lists of names under 15 %. */
const enough = 0.15;
/** A text of no more words shows too few function words to tell. */
const fewWords = 11;

interface WordLists {
  readonly codes: readonly string[];
  /** For every word of any list, the places in `codes` of the languages whose lists hold it. */
  readonly languages: ReadonlyMap<string, readonly number[]>;
}

/** All lists as one, so that a word is looked up once: the language's own, then the other ones'. */
const wordLists = once((language: LanguageData): WordLists => {
  const lists = [[language.language, language.functionWords] as const, ...Object.entries(language.otherLanguages)];
  const languages = new Map<string, number[]>();
  lists.forEach(([, words], place) => {
    for (const word of new Set(words.map((each) => each.toLowerCase()))) {
      const places = languages.get(word);
      if (places === undefined) languages.set(word, [place]);
      else places.push(place);
    }
  });
  return { codes: lists.map(([code]) => code), languages };
});

/**
 * The language of a text by its share of function words (ISO 639-1), `und` where no known language has
 * enough of them. Very short texts are given the benefit of the doubt if their letters are the language's.
 */
export function detectLanguage(tokens: readonly Token[], language: LanguageData): string {
  const { codes, languages } = wordLists(language);
  const counts = codes.map(() => 0);
  let words = 0;
  let latin = 0;
  for (const { kind, lower } of tokens) {
    if (words === sample) break;
    if (kind !== 'word') continue;
    words += 1;
    if (words <= fewWords && /^[a-z'.]+$/u.test(lower)) latin += 1;
    for (const place of languages.get(lower) ?? []) counts[place] = (counts[place] ?? 0) + 1;
  }
  if (words === 0) return 'und';
  // The other languages' lists hold their commonest words only, so English is measured by as many of its own.
  const [own = 0, ...others] = counts.map((count) => count / words);
  const best = Math.max(0, ...others);
  if (own >= enough && own >= best) return language.language;
  if (best >= enough / 2 && best > own) return codes[1 + others.indexOf(best)] ?? 'und';
  return words <= fewWords && latin / words > 0.9 ? language.language : 'und';
}
