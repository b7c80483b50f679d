import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { diffWords } from 'diff';
import fastDiff from 'fast-diff';
import { compare } from '../src/core/comparison/compare.ts';
import { readDispatch } from '../src/core/dispatch/read.ts';
import { findMentions } from '../src/core/themes/find-mentions.ts';
import { loadKnowledge } from '../src/files/knowledge.ts';
import { hostileTexts } from './hostile-texts.ts';
import { largerPair } from './larger-texts.ts';
import { measurePage } from './page/measure-page.ts';
import { labelledPairs } from './scoring/answers.ts';
import { growth, measure } from './timing.ts';

/**
 * `npm run bench`: what a comparison costs, beside two public differs on the whole texts, all in one process. Ratios,
 * throughput and growth are of processor time, which other work on the machine disturbs least; medians throughout.
 */
const knowledge = await loadKnowledge();
const pairs = await labelledPairs();
const pairOf = (size: number): ReturnType<typeof largerPair> => largerPair(pairs, size, knowledge.language);
const ms = (time: number): string => `${time < 10 ? time.toFixed(2) : time.toFixed(0)} ms`;
const line = (...cells: readonly string[]): void => {
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(22) : cell.padStart(15))).join(' '));
};

line('whole texts', 'compare', 'diffWords', 'fast-diff', '/ diffWords', '/ fast-diff');
// Short runs are measured warm on both sides, or they would tell how soon a program is compiled.
for (const { size, runs, warming, goal } of [
  { size: 2_000, runs: 201, warming: 400, goal: ' <= 0.25' },
  { size: 10_000, runs: 31, warming: 30, goal: '' },
  { size: 40_000, runs: 11, warming: 5, goal: ' <= 0.01' },
]) {
  const { before, after } = pairOf(size);
  const [peerRuns, peerWarming] = size > 20_000 ? [3, 1] : size > 5_000 ? [11, 3] : [201, 100];
  const ours = measure(() => compare(before, after, knowledge), runs, warming).processor;
  const words = measure(() => diffWords(before.text, after.text), peerRuns, peerWarming).processor;
  const fast = measure(() => fastDiff(before.text, after.text), peerRuns, peerWarming).processor;
  const ratios = [`${(ours / words).toFixed(4)}${goal}`, (ours / fast).toFixed(4)];
  line(`${size / 1000} KB a side`, ms(ours), ms(words), ms(fast), ...ratios);
}

const { before } = pairOf(1_000_000);
const nothing = readDispatch({ name: '', text: '', sha256: '' }, knowledge.language);
const read = measure(() => readDispatch(before, knowledge.language), 9).processor;
const analysed = measure(() => findMentions(readDispatch(before, knowledge.language), nothing, knowledge), 9).processor;
console.log('');
line('one text of 1 MB', 'MB/s');
line('read', (1000 / read).toFixed(2));
line('read, themes found', `${(1000 / analysed).toFixed(2)} >= 4`);

console.log('');
line('hostile, 1 MB', 's/MB a side');
for (const { name, text } of hostileTexts(1_000_000)) {
  const hostile = { name, text, sha256: name };
  line(name, (measure(() => compare(hostile, hostile, knowledge), 1).processor / 2000).toFixed(2));
}

console.log('');
line('growth', 'processor', 'clock');
const points = [10_000, 40_000, 160_000, 500_000, 1_000_000, 2_000_000].map((size) => {
  const pair = pairOf(size);
  const { processor, clock } = measure(() => compare(pair.before, pair.after, knowledge), size < 100_000 ? 15 : 3);
  line(`${size / 1000} KB a side`, ms(processor), `${ms(clock)}${size === 1_000_000 ? ' <= 2000' : ''}`);
  return { size, time: processor };
});
line('exponent', `${growth(points).toFixed(3)} <= 1.15`);
const peak = execFileSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'peak-memory.ts')]);
line('peak memory, 2 MB', `${peak.toString().trim()} MB`);

console.log('');
line('page', 'Sidelight', 'bare pdfmake', 'ratio');
const { first, later } = await measurePage(knowledge);
for (const [name, { page, bare }, goal] of [
  ['first of a process', first, 1.5],
  ['later ones', later, 2],
] as const) {
  line(name, ms(page), ms(bare), `${(page / bare).toFixed(2)} <= ${goal}`);
}
