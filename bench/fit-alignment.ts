import { align } from '../src/core/alignment/align.ts';
import { fittedThreshold } from '../src/core/alignment/candidates.ts';
import { compare, themesBySentence } from '../src/core/comparison/compare.ts';
import { readDispatch } from '../src/core/dispatch/read.ts';
import { backgroundOf } from '../src/core/themes/background.ts';
import { findMentions } from '../src/core/themes/find-mentions.ts';
import { loadKnowledge } from '../src/files/knowledge.ts';
import { scoreAlignment } from './scoring/alignment.ts';
import { labelledPairs } from './scoring/answers.ts';

/**
 * `npm run fit:alignment`: fits the score below which two sentences are no pair, on the tuning pairs and the given
 * one, never on the test half. Of each threshold it prints the labelled pairs found, the sentences paired that have
 * no counterpart and all pairs made. The best finds the most pairs less the lone sentences paired; of equals,
 * the highest, for it claims the least.
 */
const lowest = 6;
const highest = 30;

const knowledge = await loadKnowledge();
const { language } = knowledge;
const background = backgroundOf(knowledge.background, language);
const pairs = (await labelledPairs())
  .filter(({ answers }) => answers.split !== 'test' && answers.verdict !== 'unrelated')
  .map(({ before, after, answers }) => {
    const dispatches = { before: readDispatch(before, language), after: readDispatch(after, language) };
    const found = findMentions(dispatches.before, dispatches.after, knowledge);
    const side = (name: 'before' | 'after') => ({
      dispatch: dispatches[name],
      themes: themesBySentence(found[name].mentions),
    });
    return {
      texts: { before: before.text, after: after.text },
      answers: answers.alignment,
      comparison: compare(before, after, knowledge),
      alignAt: (threshold: number) => align(side('before'), side('after'), found.classes, background, threshold),
    };
  });

const rows = Array.from({ length: highest - lowest + 1 }, (_, step) => {
  const threshold = (lowest + step) / 100;
  const row = { threshold, found: 0, whole: 0, alone: 0, made: 0 };
  for (const { texts, answers, comparison, alignAt } of pairs) {
    const alignment = alignAt(threshold);
    const score = scoreAlignment({ ...comparison, alignment }, texts, answers);
    row.found += score.pairs.part;
    row.whole += score.pairs.whole;
    row.alone += score.wronglyPaired;
    row.made += alignment.length;
  }
  return row;
});
const most = Math.max(...rows.map(({ found, alone }) => found - alone));
const fitted = rows.findLast(({ found, alone }) => found - alone === most)?.threshold;

console.log('threshold   pairs   alone   made');
for (const { threshold, found, whole, alone, made } of rows) {
  const marks = `${threshold === fitted ? '  best' : ''}${threshold === fittedThreshold ? '  in use' : ''}`;
  console.log(
    `${threshold.toFixed(2).padStart(9)}${`${found}/${whole}`.padStart(8)}${String(alone).padStart(8)}${String(made).padStart(7)}${marks}`,
  );
}
