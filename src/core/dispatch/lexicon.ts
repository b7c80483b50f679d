import type { Lexicon, Token } from './dispatch.ts';

export function lexiconOf(tokens: readonly Token[]): Lexicon {
  const forms: Token[] = [];
  const numbers = new Int32Array(tokens.length);
  const small = new Map<string, number>();
  const capital = new Map<string, number>();
  tokens.forEach((token, at) => {
    const known = token.capital ? capital : small;
    let number = known.get(token.lower);
    if (number === undefined) {
      number = forms.length;
      known.set(token.lower, number);
      forms.push(token);
    }
    numbers[at] = number;
  });
  return { forms, numbers };
}

/**
 * What `ask` says of every form, by its number. In a long text most words come again, and to
 * read a number from a row costs a small part of looking a word up in a set.
 * @param ask may look at the letters of the token alone, not at its place
 */
export function askForms({ forms }: Lexicon, ask: (token: Token) => number): readonly number[] {
  return forms.map((form) => ask(form));
}

/** Indices of the tokens whose word passes, in order. */
export function placesOf(lexicon: Lexicon, passes: (token: Token) => boolean): number[] {
  const { numbers } = lexicon;
  const passed = askForms(lexicon, (form) => (passes(form) ? 1 : 0));
  const places: number[] = [];
  for (let at = 0; at < numbers.length; at += 1) if (passed[numbers[at] ?? -1] === 1) places.push(at);
  return places;
}

/** How often each form stands in the text, by its number. */
export function countForms({ forms, numbers }: Lexicon): Int32Array {
  const counts = new Int32Array(forms.length);
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
  return counts;
}
