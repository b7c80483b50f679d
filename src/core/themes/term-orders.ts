import type { CompiledTerm, Element } from './compile.ts';

/** One of the orders in which the words of a term may stand. */
export interface TermOrder {
  readonly elements: readonly Element[];
  /** The stem of the word that opens it. */
  readonly opening: string;
  readonly turned: boolean;
}

/** The term's own order, and the turned ones. */
export function ordersOf({ elements, exact }: CompiledTerm): readonly TermOrder[] {
  return [elements, ...(exact === null ? turnedOrders(elements) : [])].flatMap((order, place) => {
    const [first] = order;
    if (first === undefined || first.kind === 'turn') return [];
    return [{ elements: order, opening: first.kind === 'content' ? first.stem : first.lower, turned: place > 0 }];
  });
}

/**
 * `illicit drug trafficking` may also stand as `trafficking in illicit drugs` and `illicit trafficking in
 * drugs`: the last word, which the others qualify, moves before a preposition and what it leaves behind must
 * end in a noun.
 */
function turnedOrders(elements: readonly Element[]): Element[][] {
  const head = elements.at(-1);
  const qualifiers = elements.slice(0, -1);
  if (head?.kind !== 'content' || qualifiers.length === 0 || qualifiers.some((element) => element.kind !== 'content'))
    return [];
  return qualifiers.map((_, moved) => [
    ...qualifiers.slice(0, moved),
    head,
    { kind: 'turn' },
    ...qualifiers.slice(moved),
  ]);
}
