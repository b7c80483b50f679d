/** Places of words, the end not counted. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

const articles = new Set(['the', 'a', 'an']);

/**
 * The longest run of words that stands in two titles, whatever their case, punctuation and articles; of equally long
 * ones the first. Both runs are empty where the titles share no word.
 */
export function sharedRun(words: readonly string[], others: readonly string[]): { own: Run; other: Run } {
  const [own, other] = [counting(words), counting(others)];
  let best = { start: 0, from: 0, length: 0 };
  for (let start = 0; start < own.length; start += 1) {
    for (let from = 0; from < other.length; from += 1) {
      let length = 0;
      while (start + length < own.length && own[start + length]?.bare === other[from + length]?.bare) length += 1;
      if (length > best.length) best = { start, from, length };
    }
  }
  return { own: placed(own, best.start, best.length), other: placed(other, best.from, best.length) };
}

interface Counting {
  readonly bare: string;
  readonly at: number;
}

/** The words that count, each with its place. */
function counting(words: readonly string[]): readonly Counting[] {
  return words
    .map((word, at) => ({ bare: word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''), at }))
    .filter(({ bare }) => bare !== '' && !articles.has(bare));
}

function placed(words: readonly Counting[], start: number, length: number): Run {
  const [first, last] = [words[start], words[start + length - 1]];
  return length === 0 || first === undefined || last === undefined
    ? { start: 0, end: 0 }
    : { start: first.at, end: last.at + 1 };
}
