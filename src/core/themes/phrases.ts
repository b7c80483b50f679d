import type { Dispatch, Token } from '../dispatch/dispatch.ts';
import { askForms, rememberWords } from '../dispatch/lexicon.ts';
import { isTight } from '../facts/names.ts';
import { once } from '../once.ts';
import type { Background } from './background.ts';
import type { WordClasses } from './compile.ts';

/** A run of words that may be a noun phrase: the indices of its words, hyphens left out. */
export type Phrase = readonly number[];

/** A run of more words is a list or no prose. */
const longestRun = 6;
const modals = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'must', 'shall', 'should', 'not', 'cannot']);
const subjects = new Set(['who', 'which', 'that', 'they', 'he', 'she', 'it', 'we', 'i', 'you', 'there']);
const nominal = /(?:[ts]ion|ment|ity|ness|[ae]nce|ship|sis|ism|age|ure|[eo]r|ist|[^su]s)$/u;
const nounsInLy = /(?:suppl|famil|assembl|repl|anomal|monopol|oligopol)y$/u;
const describing = /(?:al|ary|ic|ive|able|ible|ous|ful|less|ant|ent)$/u;

/**
 * The noun phrases of a dispatch, as far as words alone tell them without a tagger: runs of small-letter words
 * between function words, marks, numbers and names, in the manner of the candidates of RAKE (S. Rose and
 * others, “Automatic keyword extraction from individual documents”, 2010), from which all is thrown out that
 * may hold a verb. Where in doubt there is no phrase. The headline, which drops its articles, gives none.
 * @param taken for each token, whether it belongs to something that is already told (a theme, a name)
 */
export function findPhrases(
  dispatch: Dispatch,
  taken: Uint8Array,
  classes: WordClasses,
  background: Background,
): Phrase[] {
  const { tokens, lexicon } = dispatch;
  const phrases: Phrase[] = [];
  const plain = askForms(lexicon, plainWords(background)(classes));
  const mayStand = (at: number, opens: boolean): boolean =>
    taken[at] !== 1 && plain[lexicon.numbers[at] ?? -1] === 1 && (opens || tokens[at]?.capital === false);
  dispatch.sentences.forEach((sentence, number) => {
    if (number === 0 && dispatch.headline !== null) return;
    let at = sentence.firstToken;
    while (at < sentence.endToken) {
      if (!mayStand(at, at === sentence.firstToken)) {
        at += 1;
        continue;
      }
      const run = [at];
      for (at += 1; at < sentence.endToken; at += 1) {
        if (tokens[at]?.lower === '-' && isTight(tokens, at)) continue;
        if (!mayStand(at, false)) break;
        run.push(at);
      }
      const phrase = trim(dispatch, run, taken, classes, background);
      if (phrase.length > 1) phrases.push(phrase);
    }
  });
  return phrases;
}

const plainWords = once((background: Background) =>
  once((classes: WordClasses) => rememberWords((form) => isPlain(form, classes, background))),
);

/** Whether a token is a word that may stand in a noun phrase, as far as its letters tell. */
function isPlain({ kind, lower }: Token, classes: WordClasses, background: Background): boolean {
  if (kind !== 'word' || lower.length < 3) return false;
  const verbal = background.verbs.has(lower) || (/[^e]ed$/u.test(lower) && lower.length > 4);
  return !verbal && !classes.functionWords.has(lower) && (!lower.endsWith('ly') || nounsInLy.test(lower));
}

/** The run without what opens it as a verb may, or nothing where its neighbours cast doubt on the whole. */
function trim(
  dispatch: Dispatch,
  run: readonly number[],
  taken: Uint8Array,
  classes: WordClasses,
  background: Background,
): Phrase {
  const { tokens } = dispatch;
  const [first = 0] = run;
  const last = run.at(-1) ?? 0;
  if (run.length < 2 || run.length > longestRun) return [];
  if (touches(tokens, first - 1, taken, classes) || touches(tokens, last + 1, taken, classes)) return [];
  const lower = (at: number | undefined): string => (at === undefined ? '' : (tokens[at]?.lower ?? ''));
  const before = lower(first - 1);
  const opensAsVerb =
    modals.has(before) ||
    subjects.has(before) ||
    (before === 'to' && !background.takeTo.has(tokens[first - 2]?.stem ?? '') && !describing.test(lower(first))) ||
    lower(first).endsWith('ing');
  const rest = opensAsVerb ? run.slice(1) : run;
  const head = lower(last);
  const after = lower(last + 1);
  if (rest.length < 2 || classes.adjective.test(head)) return [];
  if (rest.slice(0, -1).some((at) => /[^suic]s$|ies$|ing$/u.test(lower(at)))) return [];
  if (classes.determiners.has(after) || subjects.has(after)) return [];
  if ((after === 'to' || after === 'by') && !nominal.test(head)) return [];
  return rest;
}

/** Whether a taken or capitalised word stands at `at`, so that the run beside it is a piece of something longer. */
function touches(tokens: readonly Token[], at: number, taken: Uint8Array, classes: WordClasses): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return token?.lower === "'s" ? false : isTight(tokens, at);
  return taken[at] === 1 || token.kind === 'number' || (token.capital && !classes.functionWords.has(token.lower));
}
