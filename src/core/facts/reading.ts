import type { Dispatch } from '../dispatch/dispatch.ts';
import { placesOf, type AskForm } from '../dispatch/lexicon.ts';
import type { LanguageData } from '../knowledge.ts';
import { once } from '../once.ts';
import type { Gazetteer } from './gazetteer.ts';
import { readItems, type Item, type SentenceItems } from './items.ts';
import { findNames, findNamesWith } from './names.ts';
import { findOwnNames } from './own-names.ts';
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

/** Items; of a hostile sentence without an end no more are read, so that rules may look through a whole sentence. */
const longestSentence = 2000;

const wordsOf = once((language: LanguageData): Pick<Reading, 'functionWords' | 'eventNouns'> => {
  return {
    functionWords: new Set(language.functionWords),
    eventNouns: new Set(language.eventNouns.flatMap((noun) => [noun, `${noun}s`])),
  };
});

export function readForFacts(dispatch: Dispatch, gazetteer: Gazetteer, language: LanguageData): Reading {
  const { functionWords, eventNouns } = wordsOf(language);
  const vocabulary = vocabularyOf(gazetteer);
  const own = findOwnNames(dispatch, findNames(dispatch, gazetteer), vocabulary, functionWords);
  const sentences = readItems(dispatch, findNamesWith(dispatch, gazetteer, own)).map((sentence) =>
    sentence.items.length <= longestSentence
      ? sentence
      : { ...sentence, items: sentence.items.slice(0, longestSentence) },
  );
  return {
    dispatch,
    gazetteer,
    vocabulary,
    sentences,
    lead: dispatch.lead,
    functionWords,
    eventNouns,
    loneNames: new Set(sentences.flatMap(({ items }) => loneNamesIn(items, functionWords))),
  };
}

/**
 * The sentences that hold a word which passes: a rule that needs such a word looks at no other ones.
 */
export function sentencesWith({ dispatch, sentences }: Reading, passes: AskForm<number>): SentenceItems[] {
  const places = placesOf(dispatch.lexicon, passes);
  let next = 0;
  return sentences.filter(({ sentence: { firstToken, endToken } }) => {
    while ((places[next] ?? Infinity) < firstToken) next += 1;
    return (places[next] ?? Infinity) < endToken;
  });
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
