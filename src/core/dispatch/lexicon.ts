import type { Lexicon, Token } from './dispatch.ts';

/** A hostile text of ever new words must not fill the memory. */
const mostKnown = 50_000;
const knownSmall = new Map<string, number>();
const knownCapital = new Map<string, number>();

export function lexiconOf(tokens: readonly Token[]): Lexicon {
  const forms: Token[] = [];
  const ids: number[] = [];
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
      ids.push(idOf(token));
    }
    numbers[at] = number;
  });
  return { forms, ids, numbers };
}

function idOf({ lower, capital }: Token): number {
  const known = capital ? knownCapital : knownSmall;
  const before = known.get(lower);
  if (before !== undefined) return before;
  const id = knownSmall.size + knownCapital.size;
  if (id >= mostKnown) return -1;
  known.set(lower, id);
  return id;
}

/** What is asked of a form: a token of its letters, and its number among the forms of all texts. */
export type AskForm<Answer> = (form: Token, id: number) => Answer;

/** `ask`, whose answers are kept: most words of a text stood in one before. */
export function remember<Answer extends number | object | null>(ask: (form: Token) => Answer): AskForm<Answer> {
  const answers: (Answer | undefined)[] = [];
  return (form, id) => {
    const known = answers[id];
    if (known !== undefined) return known;
    const answer = ask(form);
    if (id === -1) return answer;
    while (answers.length < id) answers.push(undefined);
    answers[id] = answer;
    return answer;
  };
}

/**
 * What `ask` says of every form, by its number. In a long text most words come again, and to
 * read a number from a row costs a small part of looking a word up in a set.
 * @param ask may look at the letters of the token alone, not at its place
 */
export function askForms<Answer>({ forms, ids }: Lexicon, ask: AskForm<Answer>): readonly Answer[] {
  return forms.map((form, number) => ask(form, ids[number] ?? -1));
}

/** Whether a word passes, remembered: 1 or 0. */
export function rememberWords(passes: (form: Token) => boolean): AskForm<number> {
  return remember((form) => (passes(form) ? 1 : 0));
}

/** Indices of the tokens of whose word the answer is 1, in order. */
export function placesOf(lexicon: Lexicon, passes: AskForm<number>): number[] {
  const { numbers } = lexicon;
  const passed = askForms(lexicon, passes);
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
