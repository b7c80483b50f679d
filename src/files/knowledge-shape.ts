import * as v from 'valibot';

const words = v.array(v.string());
const bands = v.array(v.object({ perMillion: v.number(), words: v.string() }));

/** The shape of `assets/language/english.json`. */
export const languageShape = v.object({
  format: v.literal('sidelight.language/1'),
  language: v.string(),
  functionWords: words,
  determiners: words,
  turningPrepositions: words,
  coordinators: words,
  adjectiveEndings: words,
  abbreviations: words,
  finalAbbreviations: words,
  numberAbbreviations: words,
  stems: v.record(v.string(), v.string()),
  eventNouns: words,
  commitments: v.array(v.object({ step: v.number(), name: v.string(), verbs: words })),
  otherLanguages: v.record(v.string(), words),
});

/** The shape of `assets/language/background.json`. */
export const backgroundShape = v.object({
  format: v.literal('sidelight.background/1'),
  language: v.string(),
  general: bands,
  press: bands,
  verbs: v.string(),
  takeTo: v.string(),
  nameNouns: v.string(),
});
