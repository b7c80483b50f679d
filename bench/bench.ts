import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { diffWords } from 'diff';
import fastDiff from 'fast-diff';
import { compare } from '../src/core/comparison/compare.ts';
import { readDispatch } from '../src/core/dispatch/read.ts';
import { findMentions } from '../src/core/themes/find-mentions.ts';
import { loadKnowledge } from '../src/files/knowledge.ts';
import { largerPair } from './larger-texts.ts';
import { labelledPairs } from './scoring/answers.ts';
import { growth, median } from './timing.ts';

/**
 * `npm run bench`: what a comparison costs, beside two public differs on the whole texts, all in one process. Times
 * are medians; ratios to a peer are what can be compared from one machine to another.
 */
const knowledge = await loadKnowledge();
const pairs = await labelledPairs();
const pairOf = (size: number): ReturnType<typeof largerPair> => largerPair(pairs, size, knowledge.language);
const ms = (time: number): string => (time < 10 ? time.toFixed(2) : time.toFixed(0));
const line = (...cells: readonly string[]): void => {
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(22) : cell.padStart(14))).join(' '));
};

line('whole texts', 'compare', 'diffWords', 'fast-diff', '/ diffWords', '/ fast-diff');
for (const { size, runs, goal } of [
  { size: 2_000, runs: 101, goal: 0.25 },
  { size: 10_000, runs: 31, goal: null },
  { size: 40_000, runs: 7, goal: 0.01 },
]) {
  const { before, after } = pairOf(size);
  const ours = median(() => compare(before, after, knowledge), runs);
  const words = median(() => diffWords(before.text, after.text), size > 20_000 ? 1 : Math.min(runs, 11));
  const fast = median(() => fastDiff(before.text, after.text), Math.min(runs, 11));
  const ratio = `${(ours / words).toFixed(4)}${goal === null ? '' : ` <= ${goal}`}`;
  line(
    `${size / 1000} KB a side`,
    `${ms(ours)} ms`,
    `${ms(words)} ms`,
    `${ms(fast)} ms`,
    ratio,
    (ours / fast).toFixed(3),
  );
}

const { before, after } = pairOf(1_000_000);
const nothing = readDispatch({ name: '', text: '', sha256: '' }, knowledge.language);
const read = median(() => readDispatch(before, knowledge.language), 5);
const analysed = median(() => findMentions(readDispatch(before, knowledge.language), nothing, knowledge), 5);
console.log('');
line('one text of 1 MB', 'MB/s');
line('read', (1000 / read).toFixed(2));
line('read, themes found', `${(1000 / analysed).toFixed(2)} >= 4`);

console.log('');
line('growth', 'compare', 'MB/s');
const points = [10_000, 40_000, 160_000, 500_000, 1_000_000, 2_000_000].map((size) => {
  const pair = size === 1_000_000 ? { before, after } : pairOf(size);
  const time = median(() => compare(pair.before, pair.after, knowledge), size < 100_000 ? 15 : 3);
  const goal = size === 1_000_000 ? ' <= 2000' : '';
  line(`${size / 1000} KB a side`, `${ms(time)} ms${goal}`, ((2 * size) / time / 1000).toFixed(2));
  return { size, time };
});
line('exponent', `${growth(points).toFixed(3)} <= 1.15`);
const peak = execFileSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'peak-memory.ts')]);
line('peak memory, 2 MB', `${peak.toString().trim()} MB`);
