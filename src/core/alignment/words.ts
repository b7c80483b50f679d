import { diffArrays } from 'diff';
import type { Word } from '../comparison/comparison.ts';
import { fold } from '../dispatch/tokens.ts';

/** Beyond so many changes two sentences have too little in common for a word diff to say anything. */
const mostEdits = 2000;
/** A kept run of so few function words between two changes is a coincidence, not something that was kept. */
const longestIsland = 3;

/**
 * The words that one sentence keeps, loses and gains in becoming the other: `diffArrays` on words, marks and
 * white space, where case, quotes and dashes make no difference. A lone "the" between two changes is counted
 * with the change.
 */
export function diffWords(before: string, after: string, functionWords: ReadonlySet<string>): Word[] {
  const left = pieces(before);
  const right = pieces(after);
  // Numbers are compared faster than strings, and each piece is compared with many.
  const numbers = new Map<string, number>();
  const known = new Map<string, number>();
  const numberOf = (piece: string): number => {
    const folded = key(piece);
    const number = numbers.get(folded) ?? numbers.size;
    numbers.set(folded, number);
    known.set(piece, number);
    return number;
  };
  const numbered = (pieces: readonly string[]): number[] => pieces.map((piece) => known.get(piece) ?? numberOf(piece));
  // Of two ways that are equally short the differ takes the first it meets: asked from one side always, it marks the
  // same words when the texts change places.
  const turned = before > after;
  const sides = turned ? ([right, left] as const) : ([left, right] as const);
  const changes = diffArrays(numbered(sides[0]), numbered(sides[1]), { maxEditLength: mostEdits });
  if (changes === undefined) return change(before, after);
  const runs: Run[] = [];
  let l = 0;
  let r = 0;
  for (const { added, removed, value } of changes) {
    const leftEnd = l + ((turned ? removed : added) ? 0 : value.length);
    const rightEnd = r + ((turned ? added : removed) ? 0 : value.length);
    runs.push({
      kept: !added && !removed,
      before: left.slice(l, leftEnd).join(''),
      after: right.slice(r, rightEnd).join(''),
    });
    l = leftEnd;
    r = rightEnd;
  }
  return smooth(runs, functionWords);
}

interface Run {
  readonly kept: boolean;
  readonly before: string;
  readonly after: string;
}

function smooth(runs: readonly Run[], functionWords: ReadonlySet<string>): Word[] {
  const words: Word[] = [];
  let removed = '';
  let added = '';
  runs.forEach((run, index) => {
    const between = index > 0 && index < runs.length - 1;
    if (run.kept && !(between && isIsland(run.before, functionWords))) {
      words.push(...change(removed, added), { kind: 'kept', before: run.before, after: run.after });
      removed = '';
      added = '';
    } else {
      removed += run.before;
      added += run.after;
    }
  });
  return [...words, ...change(removed, added)];
}

function change(removed: string, added: string): Word[] {
  const words: Word[] = [];
  if (removed !== '') words.push({ kind: 'removed', before: removed });
  if (added !== '') words.push({ kind: 'added', after: added });
  return words;
}

function isIsland(text: string, functionWords: ReadonlySet<string>): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length <= longestIsland && words.every((word) => functionWords.has(word.toLowerCase()));
}

function pieces(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}

function key(piece: string): string {
  return /^\s/u.test(piece) ? ' ' : fold(piece);
}
