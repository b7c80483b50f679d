import * as v from 'valibot';

const words = v.array(v.string());
const named = { name: v.string(), names: words };

/** The shape of `assets/gazetteer/world.json`. */
export const gazetteerShape = v.object({
  format: v.literal('sidelight.gazetteer/1'),
  states: v.array(v.object({ ...named, adjectives: words, capital: v.string() })),
  regions: v.array(v.object({ ...named, adjectives: words })),
  places: v.array(v.object({ ...named, state: v.string() })),
  organisations: v.array(v.object({ ...named, abbreviations: words })),
  offices: words,
  programmes: v.array(v.object({ ...named, abbreviations: words })),
  agencies: words,
});

/** The shape of `assets/language/english.json`. */
export const languageShape = v.object({
  format: v.literal('sidelight.language/1'),
  language: v.string(),
  functionWords: words,
  abbreviations: words,
  finalAbbreviations: words,
  stems: v.record(v.string(), v.string()),
  eventNouns: words,
  commitments: v.array(v.object({ step: v.number(), name: v.string(), verbs: words })),
  otherLanguages: v.record(v.string(), words),
});
