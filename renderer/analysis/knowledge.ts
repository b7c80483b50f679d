import policy from '../../assets/codebooks/policy.json';
import world from '../../assets/gazetteer/world.json';
import background from '../../assets/language/background.json';
import english from '../../assets/language/english.json';
import type { Knowledge } from '../../src/core/knowledge.ts';
import { parseCodebook } from '../../src/core/themes/parse-codebook.ts';

/** The shipped knowledge, built into the worker: the compiler holds the shape of what no one can replace. */
export const knowledge: Knowledge = {
  codebook: parseCodebook(policy),
  gazetteer: { ...world, format: 'sidelight.gazetteer/1' },
  language: { ...english, format: 'sidelight.language/1' },
  background: { ...background, format: 'sidelight.background/1' },
};
