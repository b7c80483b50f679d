import type { Dispatch } from '../dispatch/dispatch.ts';
import { askForms, rememberWords } from '../dispatch/lexicon.ts';
import type { CompiledTerm } from './compile.ts';
import { ordersOf, type TermOrder } from './term-orders.ts';

/** The terms of a codebook, laid out so that the few which a sentence can hold are found at little cost. */
export interface TermIndex {
  readonly terms: readonly CompiledTerm[];
  /** A number from 0 for every stem that a term or one of its conditions names. */
  readonly numbers: ReadonlyMap<string, number>;
  /**
   * For every stem, in the order of their numbers, the terms of which it is the rarest word (the one that the fewest
   * terms hold): for each its place in `terms`, how many stems it needs, and their numbers.
   * Numbers in a row are read many times faster than objects all over the memory.
   */
  readonly entries: Int32Array;
  /** By number of a stem, where its entries begin; they end where those of the next stem begin. */
  readonly starts: Int32Array;
  /** By place of a term, the orders in which it may stand; worked out for the few terms that texts do hold. */
  readonly orders: (readonly OpenedOrder[] | undefined)[];
}

/** An order with the number of the stem that opens it. */
interface OpenedOrder {
  readonly order: TermOrder;
  readonly opening: number;
}

const marks = rememberWords(({ kind }) => kind === 'mark');

/** What a sentence may hold: the term in one of its orders, the token that may open it, and a test for stems of the whole sentence. */
export type VisitTerm = (
  compiled: CompiledTerm,
  order: TermOrder,
  sentence: number,
  at: number,
  holds: (stem: string) => boolean,
) => void;

export function indexTerms(terms: readonly CompiledTerm[]): TermIndex {
  const numbers = new Map<string, number>();
  const numberOf = (stem: string): number => {
    const known = numbers.get(stem);
    if (known !== undefined) return known;
    numbers.set(stem, numbers.size);
    return numbers.size - 1;
  };
  const needs = terms.map(({ needed }) => needed.map(numberOf));
  terms.forEach(({ without, with: demanded }) => {
    [...without, ...demanded].flat().forEach(numberOf);
  });
  return { terms, numbers, ...layOut(needs, numbers.size), orders: [] };
}

/** The terms, given as the numbers of the stems that they need, by the rarest of these. */
function layOut(needs: readonly (readonly number[])[], size: number): Pick<TermIndex, 'entries' | 'starts'> {
  // Loops by callbacks: a loop that was made fast for the many terms of a codebook is slow on the few discovered ones.
  const holders = new Array<number>(size).fill(0);
  needs.forEach((stems) => {
    stems.forEach((stem) => {
      holders[stem] = (holders[stem] ?? 0) + 1;
    });
  });
  const rarest = needs.map((stems) => stems.reduce((a, b) => ((holders[b] ?? 0) < (holders[a] ?? 0) ? b : a)));
  const rows = holders.map((): number[] => []);
  rarest.forEach((stem, place) => {
    const stems = needs[place] ?? [];
    rows[stem]?.push(place, stems.length, ...stems);
  });
  let start = 0;
  const starts = Int32Array.from([...rows, []], ({ length }) => {
    start += length;
    return start - length;
  });
  return { entries: Int32Array.from(rows.flat()), starts };
}

function openedOrders(index: TermIndex, place: number): readonly OpenedOrder[] {
  const known = index.orders[place];
  const compiled = index.terms[place];
  if (known !== undefined || compiled === undefined) return known ?? [];
  const orders = ordersOf(compiled).map((order) => ({ order, opening: index.numbers.get(order.opening) ?? -1 }));
  index.orders[place] = orders;
  return orders;
}

/** Visits, sentence by sentence, every term all of whose stems stand in the sentence, at each word that may open it. */
export function visitTerms({ sentences, lexicon }: Dispatch, index: TermIndex, visit: VisitTerm): void {
  const forms = lexicon.numbers;
  const { numbers, entries, starts, terms } = index;
  const stemOf = askForms(lexicon, ({ stem }) => numbers.get(stem) ?? -1);
  const isMark = askForms(lexicon, marks);
  /** By number of a stem, the sentence that was last seen to hold it. */
  const lastIn = new Int32Array(numbers.size).fill(-1);
  /** By number of a stem, the first and the last word of that sentence which has it; -1 where only a mark does. */
  const firstAt = new Int32Array(numbers.size);
  const lastAt = new Int32Array(numbers.size);
  /** By token, the next word of its sentence that has the same stem, else -1. */
  const nextAt = new Int32Array(forms.length);
  const distinct: number[] = [];
  for (let sentence = 0; sentence < sentences.length; sentence += 1) {
    const { firstToken = 0, endToken = 0 } = sentences[sentence] ?? {};
    distinct.length = 0;
    for (let at = firstToken; at < endToken; at += 1) {
      const form = forms[at] ?? -1;
      const stem = stemOf[form] ?? -1;
      if (stem === -1) continue;
      if (lastIn[stem] !== sentence) {
        lastIn[stem] = sentence;
        firstAt[stem] = -1;
        distinct.push(stem);
      }
      if (isMark[form] === 1) continue;
      if (firstAt[stem] === -1) firstAt[stem] = at;
      else nextAt[lastAt[stem] ?? -1] = at;
      lastAt[stem] = at;
      nextAt[at] = -1;
    }
    const holds = (stem: string): boolean => lastIn[numbers.get(stem) ?? -1] === sentence;
    for (const stem of distinct) {
      let entry = starts[stem] ?? 0;
      const end = starts[stem + 1] ?? 0;
      while (entry < end) {
        const place = entries[entry] ?? -1;
        const first = entry + 2;
        entry = first + (entries[entry + 1] ?? 0);
        let next = first;
        while (next < entry && lastIn[entries[next] ?? -1] === sentence) next += 1;
        if (next < entry) continue;
        const compiled = terms[place];
        if (compiled === undefined) continue;
        for (const { order, opening } of openedOrders(index, place))
          for (let at = firstAt[opening] ?? -1; at !== -1; at = nextAt[at] ?? -1)
            visit(compiled, order, sentence, at, holds);
      }
    }
  }
}
