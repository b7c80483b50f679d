import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../src/core/comparison/compare.ts';
import { loadKnowledge } from '../src/files/knowledge.ts';
import { readTextFile } from '../src/files/read-text.ts';
import { type Expected, scoreCase, type Score } from './score-case.ts';

/** `npm run score [-- CASE …]`: one row a labelled pair; with names, also what each of them missed. */
const fixtures = join(import.meta.dirname, 'fixtures');
const chosen = process.argv.slice(2);
const cases = readdirSync(fixtures, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

const knowledge = await loadKnowledge();
const totals = new Map<string, Score[]>();
const of = (part: number, whole: number): string => `${part}/${whole}`;
const row = (name: string, split: string, score: Score): string =>
  [
    name.padEnd(28),
    split.padEnd(5),
    of(score.found, score.gold).padStart(8),
    of(score.foundKnown, score.goldKnown).padStart(8),
    of(score.right, score.touching).padStart(8),
    of(score.pairs, score.goldPairs).padStart(7),
    String(score.wronglyPaired).padStart(6),
    score.verdict ? '  yes' : '  NO',
  ].join(' ');

console.log('case                         split   themes    known    right   pairs  wrong  verdict');
for (const name of cases) {
  const expected = JSON.parse(readFileSync(join(fixtures, name, 'expected.json'), 'utf8')) as Expected;
  const before = await readTextFile(join(fixtures, name, 'before.txt'));
  const after = await readTextFile(join(fixtures, name, 'after.txt'));
  const score = scoreCase(compare(before, after, knowledge), { before: before.text, after: after.text }, expected);
  const split = expected.split ?? 'seed';
  console.log(row(name, split, score));
  if (chosen.includes(name) || chosen.includes(split)) for (const note of score.notes) console.log(`    ${note}`);
  totals.set(split, [...(totals.get(split) ?? []), score]);
}
for (const [split, scores] of totals) {
  if (scores.length < 2) continue;
  const sum = (pick: (score: Score) => number): number => scores.reduce((total, score) => total + pick(score), 0);
  const total: Score = {
    found: sum((score) => score.found),
    gold: sum((score) => score.gold),
    foundKnown: sum((score) => score.foundKnown),
    goldKnown: sum((score) => score.goldKnown),
    right: sum((score) => score.right),
    touching: sum((score) => score.touching),
    pairs: sum((score) => score.pairs),
    goldPairs: sum((score) => score.goldPairs),
    wronglyPaired: sum((score) => score.wronglyPaired),
    verdict: scores.every((score) => score.verdict),
    notes: [],
  };
  console.log(row(`all of ${split}`, '', total));
}
