import { joins } from '../dispatch/tokens.ts';
import { once } from '../once.ts';
import type { FeaturedDispatch } from './features.ts';
import type { Features } from './similarity.ts';

const mostReasons = 5;
/** Of what the strongest reason carries; a weaker one explains nothing. */
const leastShare = 0.25;

/** One side of a pair: its sentences and what they are compared by. */
export interface PairSide {
  readonly of: FeaturedDispatch;
  readonly sentences: readonly number[];
  readonly features: Features;
}

/** Words in a row that both sides have, or a theme, and how much of the score it carries. */
interface Reason {
  readonly shown: string;
  /** The features that it names, each once. */
  readonly ids: readonly number[];
  readonly isTheme: boolean;
  readonly weight: number;
}

/** A content word: the index of its token and the feature that it is. */
interface Word {
  readonly at: number;
  readonly id: number;
}

/**
 * What carries the score of a pair, the most telling first and few enough to read: the words that stand in both
 * sides, those in a row as one phrase as the later side writes them, and the themes that no such phrase names.
 * @param labels the labels of the features that are themes
 */
export function reasonsFor(before: PairSide, after: PairSide, labels: ReadonlyMap<number, string>): string[] {
  const carried = carriedBy(before.features, after.features);
  const neighbours = new Map<number, Set<number>>();
  for (const row of contentRows(before))
    row.forEach(({ id }, at) => {
      const previous = row[at - 1]?.id;
      if (previous === undefined || !carried.has(id) || !carried.has(previous)) return;
      const behind = neighbours.get(previous);
      if (behind === undefined) neighbours.set(previous, new Set([id]));
      else behind.add(id);
    });
  const phrases = contentRows(after).flatMap((row) => phrasesOf(row, neighbours, carried, after));
  const themes = after.features.ids.flatMap((id): Reason[] => {
    const weight = carried.get(id);
    const shown = weight === undefined ? undefined : labels.get(id);
    if (weight === undefined || shown === undefined) return [];
    const theme = { shown, ids: [id], isTheme: true, weight };
    return phrases.some((phrase) => phrase.ids.length > 1 && shareWord(phrase, theme)) ? [] : [theme];
  });
  const ranked = [...phrases, ...themes].sort(
    (a, b) => b.weight - a.weight || b.ids.length - a.ids.length || (a.shown < b.shown ? -1 : 1),
  );
  const least = (ranked[0]?.weight ?? 0) * leastShare;
  const chosen: Reason[] = [];
  for (const reason of ranked) {
    if (chosen.length === mostReasons || reason.weight < least) break;
    if (!chosen.some((other) => says(other, reason))) chosen.push(reason);
  }
  return chosen.map(({ shown }) => shown);
}

/** What the features that both sides have add to the score. */
function carriedBy(before: Features, after: Features): Map<number, number> {
  const weights = new Map<number, number>();
  before.ids.forEach((id, at) => weights.set(id, before.weights[at] ?? 0));
  const carried = new Map<number, number>();
  after.ids.forEach((id, at) => {
    const product = (weights.get(id) ?? 0) * (after.weights[at] ?? 0);
    if (product > 0) carried.set(id, product);
  });
  return carried;
}

/** The content words of a side in rows that only hyphens and function words of one sentence run through. */
function contentRows({ of: { dispatch, words }, sentences }: PairSide): Word[][] {
  let row: Word[] = [];
  const rows = [row];
  for (const number of sentences) {
    const { firstToken = 0, endToken = 0 } = dispatch.sentences[number] ?? {};
    for (let at = firstToken; at < endToken; at += 1) {
      const id = words[dispatch.lexicon.numbers[at] ?? -1] ?? -1;
      if (id !== -1) {
        row.push({ at, id });
        continue;
      }
      const token = dispatch.tokens[at];
      if (row.length > 0 && token?.kind === 'mark' && !joins(token)) rows.push((row = []));
    }
    rows.push((row = []));
  }
  return rows;
}

/** The parts of a row whose words both sides have, one behind the other. */
function phrasesOf(
  row: readonly Word[],
  neighbours: ReadonlyMap<number, ReadonlySet<number>>,
  carried: ReadonlyMap<number, number>,
  { of: { dispatch } }: PairSide,
): Reason[] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  row.forEach((word, at) => {
    if (!carried.has(word.id)) return;
    const previous = row[at - 1];
    const goesOn =
      previous !== undefined && run.at(-1) === previous && neighbours.get(previous.id)?.has(word.id) === true;
    if (goesOn) run.push(word);
    else runs.push((run = [word]));
  });
  return runs.map((words): Reason => {
    const ids = [...new Set(words.map(({ id }) => id))];
    const start = dispatch.tokens[words[0]?.at ?? -1]?.start;
    const end = dispatch.tokens[words.at(-1)?.at ?? -1]?.end;
    return {
      shown: dispatch.text.slice(start, end).replace(/\s+/gu, ' '),
      ids,
      isTheme: false,
      weight: ids.reduce((sum, id) => sum + (carried.get(id) ?? 0), 0),
    };
  });
}

/** Whether a reason chosen says what another would: in more words, or as a theme what a word alone does. */
function says(chosen: Reason, other: Reason): boolean {
  if (other.ids.every((id) => chosen.ids.includes(id))) return true;
  return chosen.isTheme !== other.isTheme && shareWord(chosen, other);
}

function shareWord(a: Reason, b: Reason): boolean {
  const words = openingsOf(a);
  return openingsOf(b).some((word) => words.includes(word));
}

/** The longer words, cut to the letters that their forms have in common. */
const openingsOf = once(({ shown }: Reason): readonly string[] =>
  (shown.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.replace(/s$/u, '').slice(0, 5)),
);
