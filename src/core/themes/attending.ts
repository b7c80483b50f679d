import type { Dispatch } from '../dispatch/dispatch.ts';
import type { NameMatch } from '../facts/names.ts';
import type { Span } from '../span.ts';

const attended =
  /^(?:attend(?:ed|s|ing|ance)?|participat(?:ed|es|ing|ion)|joined|gathered|represented|representatives?|delegates?|observers?|chaired|hosted)$/u;

/**
 * The organisations that a sentence names because they came: the World Health Organization at the table does not make
 * health a matter. What else a dispatch says of them stands in other sentences.
 * @param names the names of the gazetteer in the dispatch, in order
 */
export function findAttending(dispatch: Dispatch, names: readonly NameMatch[]): Span[] {
  const { sentences, tokens } = dispatch;
  let number = 0;
  return names.filter(({ kind, firstToken }) => {
    if (kind !== 'organisation') return false;
    while ((sentences[number]?.endToken ?? Infinity) <= firstToken) number += 1;
    const sentence = sentences[number];
    return (
      sentence !== undefined &&
      tokens.slice(sentence.firstToken, sentence.endToken).some(({ lower }) => attended.test(lower))
    );
  });
}
