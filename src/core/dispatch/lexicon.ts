import type { Lexicon, Token } from './dispatch.ts';

/**
 * What `ask` says of every distinct word, by the number of its form. In a long text most words come again, and to
 * read a number from a row costs a small part of looking a word up in a set.
 * @param ask may look at the letters of the token alone, not at its place
 */
export function askForms({ forms }: Lexicon, ask: (token: Token) => number): Int32Array {
  const answers = new Int32Array(forms.length);
  for (let number = 0; number < forms.length; number += 1) {
    const form = forms[number];
    if (form !== undefined) answers[number] = ask(form);
  }
  return answers;
}
