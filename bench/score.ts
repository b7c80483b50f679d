import { compare } from '../src/core/comparison/compare.ts';
import { loadKnowledge } from '../src/files/knowledge.ts';
import { labelledPairs } from './scoring/answers.ts';
import { nounPhraseThemes } from './scoring/noun-phrases.ts';
import { scorePair, scoreBaseline, type PairScore } from './scoring/pair.ts';
import { scoreSplitters } from './scoring/sentences.ts';
import { header, legend, row, splitterRows, total } from './scoring/table.ts';

/**
 * `npm run score [-- CASE …]`: one table of all that is labelled. With the name of a case or of a split, also
 * what was missed; the test half is only ever counted.
 */
const chosen = process.argv.slice(2);
const knowledge = await loadKnowledge();
const pairs = await labelledPairs();
const ours = new Map<string, PairScore[]>();
const baseline = new Map<string, PairScore[]>();
const keep = (scores: Map<string, PairScore[]>, split: string, score: PairScore): void => {
  scores.set(split, [...(scores.get(split) ?? []), score]);
};

console.log(header());
for (const pair of pairs) {
  const { name, before, after, answers } = pair;
  const score = scorePair(pair, compare(before, after, knowledge));
  console.log(row(name, answers.split, score));
  if (answers.split !== 'test' && (chosen.includes(name) || chosen.includes(answers.split)))
    for (const note of score.notes) console.log(`    ${note}`);
  keep(ours, answers.split, score);
  keep(baseline, answers.split, scoreBaseline(pair, nounPhraseThemes({ before: before.text, after: after.text })));
}
console.log('');
for (const [split, scores] of ours) console.log(row(`all of ${split}`, split, total(scores)));
for (const [split, scores] of baseline) console.log(row(`noun phrases (compromise)`, split, total(scores)));
console.log('');
for (const line of splitterRows(scoreSplitters(knowledge.language))) console.log(line);
console.log(`\n${legend}`);
