import type { LanguageData } from '../knowledge.ts';
import type { Token } from './dispatch.ts';

/** As many words are looked at; more would not change the answer. */
const sample = 4000;
/** Running English prose has 35-50 % function words, lists of names under 15 %. */
const enough = 0.15;

interface WordLists {
  readonly own: ReadonlySet<string>;
  readonly others: readonly (readonly [string, ReadonlySet<string>])[];
}

const listsByLanguage = new WeakMap<LanguageData, WordLists>();

/** The lists of a language, ready to be looked up; made once. */
function wordListsOf(language: LanguageData): WordLists {
  const lower = (list: readonly string[]): Set<string> => new Set(list.map((word) => word.toLowerCase()));
  const lists = listsByLanguage.get(language) ?? {
    own: lower(language.functionWords),
    others: Object.entries(language.otherLanguages).map(([code, list]) => [code, lower(list)] as const),
  };
  listsByLanguage.set(language, lists);
  return lists;
}

/**
 * The language of a text by its share of function words (ISO 639-1), `und` where no known language has
 * enough of them. Very short texts are given the benefit of the doubt if their letters are the language's.
 */
export function detectLanguage(tokens: readonly Token[], language: LanguageData): string {
  const words: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'word') words.push(token);
    if (words.length === sample) break;
  }
  if (words.length === 0) return 'und';
  const share = (known: ReadonlySet<string>): number =>
    words.reduce((count, word) => count + (known.has(word.lower) ? 1 : 0), 0) / words.length;
  const lists = wordListsOf(language);
  // The other languages' lists hold their commonest words only, so English is measured by as many of its own.
  const shares: [string, number][] = lists.others.map(([code, list]) => [code, share(list)]);
  const own = share(lists.own);
  const [code, best] = shares.reduce((a, b) => (b[1] > a[1] ? b : a), ['und', 0]);
  if (own >= enough && own >= best) return language.language;
  if (best >= enough / 2 && best > own) return code;
  const latin = words.filter((word) => /^[a-z'.]+$/u.test(word.lower)).length / words.length;
  return words.length < 12 && latin > 0.9 ? language.language : 'und';
}
