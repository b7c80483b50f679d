import { rememberWords } from '../dispatch/lexicon.ts';
import { chairForms, chairOfTheMeeting, chairs, hostForms } from './chairs.ts';
import { leads } from './delegations.ts';
import type { Fact } from './fact.ts';
import { hosts } from './hosts.ts';
import { isUnderChair } from './led-persons.ts';
import type { PeopleBySentence } from './people.ts';
import { sentencesWith, type Reading } from './reading.ts';

const leadForms = /^(?:led|headed|leads|heads)$/u;
/** What any word holds that ties persons to the meeting or a delegation. */
const tying = /chair|presid|moderat|host|head|lead|^led$|^represented$/u;
const tyingWords = rememberWords(({ lower }) => tying.test(lower));

/** Who hosted and chaired the meeting, and who led which delegation, as verbs tie persons to it. */
export function findLeaders(reading: Reading, people: PeopleBySentence): Fact[] {
  return sentencesWith(reading, tyingWords).flatMap((sentence) => {
    const here = people.get(sentence.number) ?? [];
    return sentence.items.flatMap((item, at) => {
      if (!tying.test(item.lower)) return [];
      if (item.kind === 'office') return chairOfTheMeeting(sentence, at, here, reading);
      if (chairForms.test(item.lower) || isUnderChair(sentence.items, at)) return chairs(sentence, at, here, reading);
      if (hostForms.test(item.lower)) return hosts(sentence, at, here, reading);
      return leadForms.test(item.lower) || item.lower === 'represented' ? leads(sentence, at, here, reading) : [];
    });
  });
}
