import type { Gazetteer } from './facts/gazetteer.ts';
import type { BackgroundData } from './themes/background.ts';
import type { Codebook } from './themes/codebook.ts';

/** All that the core knows of the world and of English: data, shipped under `assets/`, never code. */
export interface Knowledge {
  readonly codebook: Codebook;
  readonly gazetteer: Gazetteer;
  readonly language: LanguageData;
  readonly background: BackgroundData;
}

/** `assets/language/english.json`; its README documents every list. */
export interface LanguageData {
  readonly format: 'sidelight.language/1';
  readonly language: string;
  /** Words that carry no matter of their own: articles, prepositions, pronouns, auxiliaries. */
  readonly functionWords: readonly string[];
  /** Of these, the ones that open a noun phrase and may stand anywhere inside a term: `the`, `its`, `all`. */
  readonly determiners: readonly string[];
  /** Across these a term may stand in another order: `trafficking in drugs` for `drug trafficking`. */
  readonly turningPrepositions: readonly string[];
  /** Words that coordinate: `and`, `or`. */
  readonly coordinators: readonly string[];
  /** Endings of adjectives, which name nothing when they stand alone: `in a sustainable way`. */
  readonly adjectiveEndings: readonly string[];
  /** Abbreviations that do not end a sentence, without the final point: `Mr`, `Art`, `a.m`. */
  readonly abbreviations: readonly string[];
  /** Of these, the ones that may also end one, where what follows looks like a beginning: `etc`, `U.S`. */
  readonly finalAbbreviations: readonly string[];
  /** Abbreviations that stand before a number only and are words without one: `No`, `Art`. */
  readonly numberAbbreviations: readonly string[];
  /** Words whose stem would fall together with an unrelated word's, and what to use instead. */
  readonly stems: Readonly<Record<string, string>>;
  /** Nouns that name a meeting: `dialogue`, `summit`, `round`. */
  readonly eventNouns: readonly string[];
  /** Verbs by which a text commits, on an ordered scale. */
  readonly commitments: readonly CommitmentStep[];
  /** Function words by which other languages are told apart, by ISO 639-1 code. */
  readonly otherLanguages: Readonly<Record<string, readonly string[]>>;
}

/** Verbs of one step, in the infinitive; `step` counts from 1, the weakest. */
export interface CommitmentStep {
  readonly step: number;
  readonly name: string;
  readonly verbs: readonly string[];
}
