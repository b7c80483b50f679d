import { readFileSync } from 'node:fs';
import type { Dispatch } from '../../dispatch/dispatch.ts';
import { readDispatch } from '../../dispatch/read.ts';
import type { LanguageData } from '../../knowledge.ts';
import { parseGazetteer } from '../parse-gazetteer.ts';

const assets = new URL('../../../../assets/', import.meta.url);

/** The gazetteer that is shipped. */
export const world = parseGazetteer(JSON.parse(readFileSync(new URL('gazetteer/world.json', assets), 'utf8')));

/** As much English as it takes to part sentences; what facts know beyond that stands in the gazetteer. */
export const plainEnglish: LanguageData = {
  format: 'sidelight.language/1',
  language: 'en',
  functionWords: ['the', 'a', 'an', 'of', 'in', 'on', 'and', 'to', 'for', 'it', 'they', 'he', 'she', 'this', 'that'],
  determiners: ['the', 'a', 'an', 'its', 'their', 'this'],
  turningPrepositions: ['of', 'for', 'in'],
  coordinators: ['and', 'or'],
  adjectiveEndings: ['able', 'ful', 'ive', 'ous'],
  abbreviations: ['Mr', 'Mrs', 'Ms', 'Dr', 'H.E', 'Gen', 'Amb', 'No', 'St', 'Prof'],
  finalAbbreviations: ['etc', 'U.S', 'U.K', 'U.N', 'E.U', 'D.C', 'a.m', 'p.m'],
  stems: {},
  eventNouns: [
    'meeting',
    'dialogue',
    'summit',
    'session',
    'round',
    'conference',
    'forum',
    'talks',
    'consultations',
    'council',
  ],
  commitments: [{ step: 1, name: 'noted', verbs: ['note'] }],
  otherLanguages: {},
};

/** A dispatch of these words. */
export function dispatchOf(text: string): Dispatch {
  return readDispatch({ name: 'test.txt', text, sha256: `test-${text.length}` }, plainEnglish);
}

/** The two dispatches that are shipped. */
export function seedDispatches(): { before: Dispatch; after: Dispatch } {
  const read = (name: string): Dispatch => dispatchOf(readFileSync(new URL(`dispatches/${name}`, assets), 'utf8'));
  return { before: read('2019-05-31.txt'), after: read('2021-07-01.txt') };
}
