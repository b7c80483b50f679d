import type { LanguageData } from '../knowledge.ts';

/** What is known of a language's abbreviations, in small letters. */
export interface SentenceRules {
  readonly abbreviations: ReadonlySet<string>;
  readonly finalAbbreviations: ReadonlySet<string>;
  readonly numberAbbreviations: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
}

const rulesByLanguage = new WeakMap<LanguageData, SentenceRules>();

/** The rules of a language; made once, for a short dispatch costs less than they do. */
export function sentenceRules(language: LanguageData): SentenceRules {
  const known = rulesByLanguage.get(language);
  if (known !== undefined) return known;
  const lower = (words: readonly string[]): Set<string> => new Set(words.map((word) => word.toLowerCase()));
  const { abbreviations, finalAbbreviations, numberAbbreviations, functionWords } = language;
  const rules = {
    abbreviations: lower([...abbreviations, ...finalAbbreviations, ...numberAbbreviations]),
    finalAbbreviations: lower(finalAbbreviations),
    numberAbbreviations: lower(numberAbbreviations),
    functionWords: lower(functionWords),
  };
  rulesByLanguage.set(language, rules);
  return rules;
}

/** A point and what stands around it, as far as the decision needs it. */
export interface Surroundings {
  /** The end of what stands before the point in its sentence. */
  readonly before: string;
  /** Whether `before` is all of it. */
  readonly whole: boolean;
  /** The beginning of what stands behind the point. */
  readonly rest: string;
  /** The first word of `rest`, without quotes and brackets. */
  readonly opener: string;
}

const partsWords = /[\s("'“‘«[–—-]/u;
const plainWord = /^(?:(?:\p{L}\.)*[\p{L}\p{M}]+|\p{N}+|\p{L}[°º])$/u;
const listMark = /^(?:[•▪◦‣⁃*–—-]\s*)?(?:\p{N}+|\p{L}|[IVX]+)$/u;
/** What may follow an hour: `Astana time`, `CET`, `Tuesday`. */
const belongsToHour =
  /^\s+(?:(?:\p{Lu}[\p{L}-]*\s+){0,2}time\b|(?:UTC|GMT|[A-Z]{1,3}T)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)/u;
/** "At 5 a.m. Mr. Smith went": an hour so near the opening of a sentence does not end it. */
const openingWords = 4;

/** Whether a point belongs to the word before it (an abbreviation, an initial, a list mark) and ends no sentence. */
export function isAbbreviated({ before, whole, rest, opener }: Surroundings, rules: SentenceRules): boolean {
  if (whole && listMark.test(before.trim())) return true;
  const word = lastWord(before);
  if (!plainWord.test(word)) return false;
  if (/^\p{N}/u.test(word)) return false;
  const lower = word.toLowerCase();
  const startsAnew = rules.functionWords.has(opener.toLowerCase());
  const numberFollows = /^\p{N}/u.test(opener);
  if (lower === 'a.m' || lower === 'p.m') {
    if (belongsToHour.test(rest)) return true;
    return !startsAnew && whole && before.trim().split(/\s+/u).length <= openingWords;
  }
  // "Mr. V. An": behind a title or another initial even a common word is a name.
  if (/^\p{Lu}$/u.test(word)) return !startsAnew || /\p{Lu}\p{L}*\.\s*\p{Lu}$/u.test(before);
  if (/^\p{L}[°º]?$/u.test(word)) return numberFollows;
  if (word.includes('.')) return !startsAnew;
  if (!rules.abbreviations.has(lower)) return false;
  if (rules.numberAbbreviations.has(lower)) return numberFollows || /^[IVXLC]+$/u.test(opener);
  // `in.` is an inch and `Is.` an island; written small they are mostly the words that end a sentence.
  if (word === lower && rules.functionWords.has(lower)) return numberFollows;
  return rules.finalAbbreviations.has(lower) ? !startsAnew : true;
}

/** What stands behind the last white space, opening quote, bracket or dash; found from the end, for it is near. */
function lastWord(before: string): string {
  let start = before.length;
  while (start > 0 && !partsWords.test(before.charAt(start - 1))) start -= 1;
  return before.slice(start);
}
