import type { Dispatch } from '../dispatch/dispatch.ts';
import type { CompiledTerm } from './compile.ts';

/** The terms of a codebook, laid out so that the few which a sentence can hold are found at little cost. */
export interface TermIndex {
  readonly terms: readonly CompiledTerm[];
  /** A number from 0 for every stem that a term or one of its conditions names. */
  readonly numbers: ReadonlyMap<string, number>;
  /**
   * By number of a stem, the terms of which it is the rarest word (the one that the fewest terms hold): for each
   * its place in `terms`, how many stems it needs, and their numbers, the opening one first. Numbers in a row are
   * read many times faster than objects all over the memory.
   */
  readonly rows: readonly Int32Array[];
}

/** What a sentence may hold: the term, the token that may open it, and a test for stems of the whole sentence. */
export type VisitTerm = (
  compiled: CompiledTerm,
  sentence: number,
  at: number,
  holds: (stem: string) => boolean,
) => void;

export function indexTerms(terms: readonly CompiledTerm[]): TermIndex {
  const numbers = new Map<string, number>();
  const numberOf = (stem: string): number => {
    const number = numbers.get(stem) ?? numbers.size;
    numbers.set(stem, number);
    return number;
  };
  const needs = terms.map(({ opening, needed }) => [opening, ...needed].map(numberOf));
  for (const compiled of terms) for (const stem of [...compiled.without, ...compiled.with].flat()) numberOf(stem);
  const holders = new Int32Array(numbers.size);
  for (const stems of needs) for (const stem of stems) holders[stem] = (holders[stem] ?? 0) + 1;
  const rows: number[][] = Array.from({ length: numbers.size }, () => []);
  needs.forEach((stems, place) => {
    const rarest = stems.reduce((a, b) => ((holders[b] ?? 0) < (holders[a] ?? 0) ? b : a));
    rows[rarest]?.push(place, stems.length, ...stems);
  });
  return { terms, numbers, rows: rows.map((row) => Int32Array.from(row)) };
}

/** Visits, sentence by sentence, every term all of whose stems stand in the sentence, at each word that opens it. */
export function visitTerms({ sentences, tokens }: Dispatch, index: TermIndex, visit: VisitTerm): void {
  const { numbers, rows, terms } = index;
  /** By number of a stem, the sentence that was last seen to hold it. */
  const lastIn = new Int32Array(numbers.size).fill(-1);
  sentences.forEach(({ firstToken, endToken }, sentence) => {
    const written: number[] = [];
    const distinct: number[] = [];
    for (let at = firstToken; at < endToken; at += 1) {
      const token = tokens[at];
      const number = token === undefined ? -1 : (numbers.get(token.stem) ?? -1);
      written.push(token?.kind === 'mark' ? -1 : number);
      if (number === -1 || lastIn[number] === sentence) continue;
      lastIn[number] = sentence;
      distinct.push(number);
    }
    const holds = (stem: string): boolean => lastIn[numbers.get(stem) ?? -1] === sentence;
    for (const stem of distinct) {
      const row = rows[stem];
      if (row === undefined) continue;
      let entry = 0;
      while (entry < row.length) {
        const compiled = terms[row[entry] ?? -1];
        const first = entry + 2;
        entry = first + (row[entry + 1] ?? 0);
        let at = first;
        while (at < entry && lastIn[row[at] ?? -1] === sentence) at += 1;
        if (at < entry || compiled === undefined) continue;
        const opening = row[first];
        for (let place = 0; place < written.length; place += 1)
          if (written[place] === opening) visit(compiled, sentence, firstToken + place, holds);
      }
    }
  });
}
