import type { Dispatch, Token } from '../dispatch/dispatch.ts';
import { askForms, rememberWords } from '../dispatch/lexicon.ts';
import { once } from '../once.ts';

/** A run of capitalised words: token positions, the second behind the last word. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Nouns that open or close the name of a state: `Tirzan Republic`, `Kingdom of Arl`. */
export const formsOfState: ReadonlySet<string> = new Set(
  'republic kingdom federation emirate sultanate principality commonwealth'.split(' '),
);
const longestRun = 6;

const namesBut = once((functionWords: ReadonlySet<string>) =>
  rememberWords(({ kind, capital, lower }) => kind === 'word' && capital && !functionWords.has(lower)),
);

/** Maximal runs of capitalised words, `of` inside them where it joins a republic to its name. */
export function runsOf({ tokens, lexicon }: Dispatch, functionWords: ReadonlySet<string>): Run[] {
  const runs: Run[] = [];
  const named = askForms(lexicon, namesBut(functionWords));
  const isName = (at: number): boolean => named[lexicon.numbers[at] ?? -1] === 1;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isName(at)) continue;
    let to = at + 1;
    while (to - at < longestRun && isName(to)) to += 1;
    if (to - at === 1 && formsOfState.has(tokens[at]?.lower ?? '') && tokens[to]?.lower === 'of' && isName(to + 1))
      to += 2;
    runs.push({ from: at, to });
    at = to - 1;
  }
  return runs;
}

export function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || (before.kind === 'mark' && !/^[,()/&'"-]$/u.test(before.lower));
}

/** The words of a run in small letters, one space between two. */
export function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let words = tokens[from]?.lower ?? '';
  for (let at = from + 1; at < to; at += 1) words += ` ${tokens[at]?.lower ?? ''}`;
  return words;
}

/** A run as the text writes it, on one line. */
export function writtenRun({ text, tokens }: Dispatch, { from, to }: Run): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first === undefined || last === undefined ? '' : text.slice(first.start, last.end).replace(/\s+/gu, ' ');
}
