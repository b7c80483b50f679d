import type { Dispatch, Token } from '../dispatch/dispatch.ts';
import { joins } from '../dispatch/tokens.ts';
import type { WordClasses } from '../themes/compile.ts';
import type { Features } from './similarity.ts';

const mostReasons = 5;
/** Of what the strongest reason carries; a weaker one explains nothing. */
const leastShare = 0.25;

/** One side of a pair: its sentences and what they are compared by. */
export interface PairSide {
  readonly dispatch: Dispatch;
  readonly sentences: readonly number[];
  readonly features: Features;
}

/** Words in a row that both sides have, or a theme, and how much of the score it carries. */
interface Reason {
  readonly shown: string;
  readonly stems: readonly string[];
  readonly weight: number;
}

/**
 * What carries the score of a pair, the most telling first and few enough to read: the words that stand in both
 * sides, those in a row as one phrase as the later side writes them, and the themes that no such phrase names.
 */
export function reasonsFor(before: PairSide, after: PairSide, classes: WordClasses): string[] {
  const rows = new Set(
    contentRows(before, classes).flatMap((row) => row.map((word, at) => `${row[at - 1]?.stem ?? ''} ${word.stem}`)),
  );
  const carried = (feature: string): number =>
    (before.features.weights.get(feature) ?? 0) * (after.features.weights.get(feature) ?? 0);
  const phrases = contentRows(after, classes).flatMap((row) => phrasesOf(row, rows, carried, after.dispatch));
  const themes = [...after.features.shown]
    .filter(([feature]) => feature.startsWith('t:'))
    .map(([feature, shown]): Reason => ({ shown, stems: [feature], weight: carried(feature) }))
    .filter((theme) => !phrases.some((phrase) => phrase.stems.length > 1 && shareWord(phrase, theme)));
  const ranked = [...phrases, ...themes]
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || b.stems.length - a.stems.length || (a.shown < b.shown ? -1 : 1));
  const least = (ranked[0]?.weight ?? 0) * leastShare;
  const chosen: Reason[] = [];
  for (const reason of ranked) {
    if (chosen.length === mostReasons || reason.weight < least) break;
    if (!chosen.some((other) => says(other, reason))) chosen.push(reason);
  }
  return chosen.map(({ shown }) => shown);
}

/** The content words of a side in rows that only hyphens and function words of one sentence run through. */
function contentRows({ dispatch, sentences }: PairSide, classes: WordClasses): Token[][] {
  const rows: Token[][] = [[]];
  for (const number of sentences) {
    const sentence = dispatch.sentences[number];
    for (const token of dispatch.tokens.slice(sentence?.firstToken, sentence?.endToken)) {
      if (token.kind === 'mark' && !joins(token)) rows.push([]);
      else if (token.kind !== 'mark' && !classes.functionWords.has(token.lower)) rows.at(-1)?.push(token);
    }
    rows.push([]);
  }
  return rows;
}

/** The parts of a row whose words both sides have, one behind the other. */
function phrasesOf(
  row: readonly Token[],
  rows: ReadonlySet<string>,
  carried: (feature: string) => number,
  { text }: Dispatch,
): Reason[] {
  const runs: Token[][] = [];
  row.forEach((word, at) => {
    if (carried(`w:${word.stem}`) === 0) return;
    const before = row[at - 1];
    const goesOn = before !== undefined && runs.at(-1)?.at(-1) === before && rows.has(`${before.stem} ${word.stem}`);
    if (goesOn) runs.at(-1)?.push(word);
    else runs.push([word]);
  });
  return runs.map((run): Reason => {
    const stems = [...new Set(run.map(({ stem }) => stem))];
    return {
      shown: text.slice(run[0]?.start, run.at(-1)?.end).replace(/\s+/gu, ' '),
      stems,
      weight: stems.reduce((sum, stem) => sum + carried(`w:${stem}`), 0),
    };
  });
}

/** Whether a reason chosen says what another would: in more words, or as a theme what a word alone does. */
function says(chosen: Reason, other: Reason): boolean {
  if (other.stems.every((stem) => chosen.stems.includes(stem))) return true;
  const isTheme = ({ stems }: Reason): boolean => stems[0]?.startsWith('t:') === true;
  return isTheme(chosen) !== isTheme(other) && shareWord(chosen, other);
}

function shareWord(a: Reason, b: Reason): boolean {
  const words = openings(a.shown);
  return openings(b.shown).some((word) => words.includes(word));
}

/** The longer words, cut to the letters that their forms have in common. */
function openings(shown: string): string[] {
  return (shown.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.replace(/s$/u, '').slice(0, 5));
}
