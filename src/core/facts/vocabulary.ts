import type { Gazetteer } from './gazetteer.ts';

/** The cue words of a gazetteer as sets, verbs in all their regular forms. */
export interface Vocabulary {
  readonly portfolioWords: ReadonlySet<string>;
  readonly officeNouns: ReadonlySet<string>;
  readonly bodyNouns: ReadonlySet<string>;
  readonly actingVerbs: ReadonlySet<string>;
  readonly conflictNouns: ReadonlySet<string>;
  readonly situationNouns: ReadonlySet<string>;
  readonly holdingWords: ReadonlySet<string>;
  readonly documentNouns: ReadonlySet<string>;
  readonly programmeNouns: ReadonlySet<string>;
  readonly sourceNouns: ReadonlySet<string>;
  readonly reportingVerbs: ReadonlySet<string>;
  /** Units by the lower-case words that write them, joined by spaces. */
  readonly units: ReadonlyMap<string, string>;
}

/** One vocabulary a gazetteer: both texts of a comparison, and every room that asks, share it. */
const vocabularies = new WeakMap<Gazetteer, Vocabulary>();

export function vocabularyOf(gazetteer: Gazetteer): Vocabulary {
  const known = vocabularies.get(gazetteer);
  if (known !== undefined) return known;
  const { cues } = gazetteer;
  const vocabulary = {
    portfolioWords: new Set(cues.portfolioWords),
    officeNouns: new Set(cues.officeNouns),
    bodyNouns: new Set(cues.bodyNouns),
    actingVerbs: new Set(cues.actingVerbs.flatMap(verbForms)),
    conflictNouns: new Set(cues.conflictNouns),
    situationNouns: new Set(cues.situationNouns),
    holdingWords: new Set(cues.holdingWords),
    documentNouns: new Set(cues.documentNouns),
    programmeNouns: new Set(cues.programmeNouns),
    sourceNouns: new Set(cues.sourceNouns),
    reportingVerbs: new Set(cues.reportingVerbs),
    units: new Map(cues.units.flatMap(({ name, names }) => [name, ...names].map((form) => [form.toLowerCase(), name]))),
  };
  vocabularies.set(gazetteer, vocabulary);
  return vocabulary;
}

/** The regular forms of an English verb; both spellings where the last consonant may be doubled. */
export function verbForms(verb: string): string[] {
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/u.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const third = /(?:s|sh|ch|x|z)$/u.test(verb) ? `${verb}es` : `${verb}s`;
  const doubled = /[^aeiou][aeiou][bdglmnprt]$/u.test(verb) ? verb + verb.slice(-1) : verb;
  return [verb, third, `${verb}ed`, `${verb}ing`, `${doubled}ed`, `${doubled}ing`];
}
