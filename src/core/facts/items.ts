import type { Dispatch, Sentence } from '../dispatch/dispatch.ts';
import type { Span } from '../span.ts';
import { isTight, type NameKind, type NameMatch } from './names.ts';

/** A word, number or mark of a sentence, or a whole name of the gazetteer: what the rules about facts read. */
export interface Item extends Span {
  readonly kind: 'word' | 'number' | 'mark' | NameKind;
  /** Lower case; of a name, its words as the text writes them. */
  readonly lower: string;
  readonly capital: boolean;
  /** The gazetteer's name, of names. */
  readonly name: string;
  readonly adjective: boolean;
  /** Of a mark: whether it touches both neighbours, as the hyphen of `Jean-Pierre` does. */
  readonly tight: boolean;
}

/** A sentence as items; its dateline, if it opens with one, is left out. */
export interface SentenceItems {
  readonly sentence: Sentence;
  /** Number of the sentence in the dispatch. */
  readonly number: number;
  readonly items: readonly Item[];
}

/**
 * The sentences of the dispatch as items, in order, in one pass over tokens and names.
 * @param kinds where given, only the sentences that hold a name of such a kind are read
 */
export function readItems(
  dispatch: Dispatch,
  names: readonly NameMatch[],
  kinds?: ReadonlySet<NameKind>,
): SentenceItems[] {
  const { tokens, text, datelineSpan } = dispatch;
  const bodyStart = datelineSpan === null ? -1 : datelineSpan.end;
  let next = 0;
  return dispatch.sentences.flatMap((sentence, number) => {
    while ((names[next]?.endToken ?? Infinity) <= sentence.firstToken) next += 1;
    if (kinds !== undefined && !holdsName(sentence, names, next, kinds)) return [];
    const items: Item[] = [];
    let at = sentence.firstToken;
    while (at < sentence.endToken) {
      const token = tokens[at];
      if (token === undefined) break;
      while ((names[next]?.endToken ?? Infinity) <= at) next += 1;
      const name = names[next];
      const inDateline = datelineSpan !== null && token.start >= datelineSpan.start && token.start < bodyStart;
      if (inDateline) {
        at += 1;
      } else if (name !== undefined && name.firstToken === at && name.endToken <= sentence.endToken) {
        const { start, end, kind, adjective } = name;
        const lower = text.slice(start, end).toLowerCase();
        items.push({ start, end, kind, lower, capital: token.capital, name: name.name, adjective, tight: false });
        at = name.endToken;
      } else {
        const { start, end, kind, lower, capital } = token;
        const tight = kind === 'mark' && isTight(tokens, at);
        items.push({ start, end, kind, lower, capital, name: '', adjective: false, tight });
        at += 1;
      }
    }
    return [{ sentence, number, items }];
  });
}

/** Whether one of the names from `next` on that open in the sentence is of one of the kinds. */
function holdsName(
  { endToken }: Sentence,
  names: readonly NameMatch[],
  next: number,
  kinds: ReadonlySet<NameKind>,
): boolean {
  for (let at = next; (names[at]?.firstToken ?? Infinity) < endToken; at += 1) {
    const name = names[at];
    if (name !== undefined && kinds.has(name.kind)) return true;
  }
  return false;
}

/** Position of the first of the `most` items behind `at` that passes, else -1: however long the sentence is. */
export function findAhead(items: readonly Item[], at: number, most: number, passes: (item: Item) => boolean): number {
  const found = items.slice(at + 1, at + 1 + most).findIndex(passes);
  return found === -1 ? -1 : at + 1 + found;
}
