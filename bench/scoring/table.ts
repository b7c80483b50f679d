import type { PairScore } from './pair.ts';
import type { SplitterScore } from './sentences.ts';
import { sum, type Tally } from './tally.ts';

type Cell = (score: PairScore) => string;

const of = (tally: Tally | undefined): string => (tally === undefined ? '' : `${tally.part}/${tally.whole}`);
const share = (tally: Tally | undefined): string =>
  tally === undefined || tally.whole === 0 ? '' : (tally.part / tally.whole).toFixed(2);
const count = (number: number | undefined): string => number?.toString() ?? '';

/** A column's name, its width and what stands in it. */
const columns: readonly (readonly [string, number, Cell])[] = [
  ['themes', 8, ({ found }) => of(found)],
  ['recall', 7, ({ found }) => share(found)],
  ['known', 8, ({ known }) => of(known)],
  ['right', 8, ({ right }) => of(right)],
  ['prec.', 6, ({ right }) => share(right)],
  ['beside', 7, ({ beside }) => count(beside)],
  ['never', 6, ({ never }) => count(never)],
  ['pairs', 7, ({ pairs }) => of(pairs)],
  ['alone', 6, ({ wronglyPaired }) => count(wronglyPaired)],
  ['verdict', 8, ({ verdict }) => of(verdict)],
  ['facts', 8, ({ facts }) => of(facts)],
  ['wrong', 6, ({ wrongFacts }) => count(wrongFacts)],
  ['changes', 8, ({ changes }) => of(changes)],
  ['words', 9, ({ changedFound }) => of(changedFound)],
  ['marked', 9, ({ changedRight }) => of(changedRight)],
];

export const legend = `themes  gold themes found with their status; known: those of them that a codebook can know
right   of the reported themes that touch a gold phrase, those with its status; prec.: their share
beside  reported themes that touch no gold phrase and not only words of judgement: neither right nor wrong
never   reported themes that rest on words that look like a theme and are none
pairs   aligned sentences found; alone: sentences paired that have no counterpart
facts   values stated that were found; wrong: reported values that no answer holds, figures and participants aside
changes kinds of change of day, venue, edition and relaying side; successions, changes of office and of figures
words   words of a revision that went or came, and were marked; marked: of the words marked, those that did
Not scored: headlines, the sides of people, the words of claims, commitments, extra figures and participants.`;

export function header(): string {
  return ['case'.padEnd(30), 'split'.padEnd(5), ...columns.map(([name, width]) => name.padStart(width))].join(' ');
}

export function row(name: string, split: string, score: PairScore): string {
  const cells = columns.map(([, width, cell]) => cell(score).padStart(width));
  return [name.padEnd(30), split.padEnd(5), ...cells].join(' ').trimEnd();
}

/** Several scores as one. */
export function total(scores: readonly PairScore[]): PairScore {
  const tally = (pick: (score: PairScore) => Tally | undefined): Tally | undefined => {
    const tallies = scores.flatMap((score) => pick(score) ?? []);
    return tallies.length === 0 ? undefined : sum(tallies);
  };
  const number = (pick: (score: PairScore) => number | undefined): number | undefined => {
    const numbers = scores.flatMap((score) => pick(score) ?? []);
    return numbers.length === 0 ? undefined : numbers.reduce((a, b) => a + b, 0);
  };
  const given = <Value>(key: string, value: Value | undefined): Record<string, Value> =>
    value === undefined ? {} : { [key]: value };
  return {
    found: sum(scores.map(({ found }) => found)),
    known: sum(scores.map(({ known }) => known)),
    right: sum(scores.map(({ right }) => right)),
    beside: scores.reduce((all, { beside }) => all + beside, 0),
    never: scores.reduce((all, { never }) => all + never, 0),
    notes: [],
    ...given(
      'pairs',
      tally(({ pairs }) => pairs),
    ),
    ...given(
      'wronglyPaired',
      number(({ wronglyPaired }) => wronglyPaired),
    ),
    ...given(
      'verdict',
      tally(({ verdict }) => verdict),
    ),
    ...given(
      'facts',
      tally(({ facts }) => facts),
    ),
    ...given(
      'wrongFacts',
      number(({ wrongFacts }) => wrongFacts),
    ),
    ...given(
      'changes',
      tally(({ changes }) => changes),
    ),
    ...given(
      'changedFound',
      tally(({ changedFound }) => changedFound),
    ),
    ...given(
      'changedRight',
      tally(({ changedRight }) => changedRight),
    ),
  };
}

export function splitterRows(scores: readonly SplitterScore[]): string[] {
  return [
    `${'sentences'.padEnd(30)}  Golden Rules  press`,
    ...scores.map(
      ({ splitter, golden, press }) => `${splitter.padEnd(30)}  ${of(golden).padStart(12)}  ${of(press).padStart(5)}`,
    ),
  ];
}
