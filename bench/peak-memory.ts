/** The most memory, in MB, that a process holds which compares two texts of 2 MB once; run by `bench.ts`. */
import { compare } from '../src/core/comparison/compare.ts';
import { loadKnowledge } from '../src/files/knowledge.ts';
import { largerPair } from './larger-texts.ts';
import { labelledPairs } from './scoring/answers.ts';

const knowledge = await loadKnowledge();
const { before, after } = largerPair(await labelledPairs(), 2_000_000, knowledge.language);
compare(before, after, knowledge);
console.log(Math.round(process.resourceUsage().maxRSS / 1024));
