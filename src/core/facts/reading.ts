import type { Dispatch } from '../dispatch/dispatch.ts';
import type { LanguageData } from '../knowledge.ts';
import type { Gazetteer } from './gazetteer.ts';
import { readItems, type Item, type SentenceItems } from './items.ts';
import { findNames } from './names.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';

/** A dispatch laid out for the rules about facts: its sentences as items, and the words that rules look up. */
export interface Reading {
  readonly dispatch: Dispatch;
  readonly gazetteer: Gazetteer;
  readonly vocabulary: Vocabulary;
  readonly sentences: readonly SentenceItems[];
  /** Number of the first sentence of the body. */
  readonly lead: number;
  readonly functionWords: ReadonlySet<string>;
  readonly eventNouns: ReadonlySet<string>;
  /** Capitalised words that stand alone somewhere in the text, as the name of an unknown state would. */
  readonly loneNames: ReadonlySet<string>;
}

export function readForFacts(dispatch: Dispatch, gazetteer: Gazetteer, language: LanguageData): Reading {
  const sentences = readItems(dispatch, findNames(dispatch, gazetteer));
  const functionWords = new Set(language.functionWords);
  return {
    dispatch,
    gazetteer,
    vocabulary: vocabularyOf(gazetteer),
    sentences,
    lead: dispatch.lead,
    functionWords,
    eventNouns: new Set(language.eventNouns.flatMap((noun) => [noun, `${noun}s`])),
    loneNames: new Set(sentences.flatMap(({ items }) => loneNamesIn(items, functionWords))),
  };
}

function loneNamesIn(items: readonly Item[], functionWords: ReadonlySet<string>): string[] {
  const isName = (item: Item | undefined): boolean =>
    item !== undefined && item.kind !== 'mark' && item.capital && !functionWords.has(item.lower);
  return items
    .filter(
      (item, at) => at > 0 && item.kind === 'word' && isName(item) && !isName(items[at - 1]) && !isName(items[at + 1]),
    )
    .map((item) => item.lower);
}

const articles = new Set(['the', 'a', 'an', 'this', 'its', 'their', 'his', 'her', 'our']);

export function isArticle(item: Item | undefined): boolean {
  return item !== undefined && articles.has(item.lower);
}

/** Whether the item is a capitalised word that the gazetteer does not know and that is no function word. */
export function isProper(item: Item | undefined, reading: Reading): boolean {
  return item?.kind === 'word' && item.capital && !reading.functionWords.has(item.lower);
}
