import { createStem } from '../dispatch/stems.ts';
import { verbForms } from '../facts/vocabulary.ts';
import type { LanguageData } from '../knowledge.ts';

/** `assets/language/background.json`: how common words are where nothing in particular is told. */
export interface BackgroundData {
  readonly format: 'sidelight.background/1';
  readonly language: string;
  /** Words of spoken English. */
  readonly general: readonly FrequencyBand[];
  /** Words of diplomatic and agency prose, which speech hardly uses. */
  readonly press: readonly FrequencyBand[];
  /** Infinitives and irregular forms of verbs that are seldom nouns, parted by spaces. */
  readonly verbs: string;
  /** Words behind which `to` is followed by a noun: `contribute`, `access`; parted by spaces. */
  readonly takeTo: string;
  /** Nouns that close the proper name of a matter, parted by spaces: `pass`, `convention`, `corridor`. */
  readonly nameNouns: string;
}

export interface FrequencyBand {
  /** At least so many in a million words. */
  readonly perMillion: number;
  /** One form of each stem, parted by spaces. */
  readonly words: string;
}

/** The background, ready to be asked. */
export interface Background {
  /** Share (0 to 1) of running words that have the stem. */
  readonly share: (stem: string) => number;
  readonly knows: (stem: string) => boolean;
  /** Whether every dispatch has the word: `effort`, `framework`. */
  readonly isCommonplace: (stem: string) => boolean;
  readonly verbs: ReadonlySet<string>;
  /** Stems. */
  readonly takeTo: ReadonlySet<string>;
  readonly nameNouns: ReadonlySet<string>;
}

/** What is in no band is rarer than the rarest band. */
const unknownPerMillion = 1;
const commonplacePerMillion = 1000;
const backgrounds = new WeakMap<BackgroundData, { language: LanguageData; background: Background }>();

/** Compiles the background once for a language. A word of several bands is as common as the commonest says. */
export function backgroundOf(data: BackgroundData, language: LanguageData): Background {
  const known = backgrounds.get(data);
  if (known?.language === language) return known.background;
  const stem = createStem(language);
  const bands = new Map<string, number>();
  for (const { perMillion, words } of [...data.general, ...data.press]) {
    for (const word of words.split(' ')) {
      const stemmed = stem(word);
      bands.set(stemmed, Math.max(bands.get(stemmed) ?? 0, perMillion));
    }
  }
  const background: Background = {
    share: (stemmed) => (bands.get(stemmed) ?? unknownPerMillion) / 1e6,
    knows: (stemmed) => bands.has(stemmed),
    isCommonplace: (stemmed) => (bands.get(stemmed) ?? 0) >= commonplacePerMillion,
    verbs: new Set(data.verbs.split(' ').flatMap(verbForms)),
    takeTo: new Set(data.takeTo.split(' ').map(stem)),
    nameNouns: new Set(data.nameNouns.split(' ')),
  };
  backgrounds.set(data, { language, background });
  return background;
}
