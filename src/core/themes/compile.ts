import { createStem, type Stem } from '../dispatch/stems.ts';
import { joins, tokenize } from '../dispatch/tokens.ts';
import type { LanguageData } from '../knowledge.ts';
import type { Codebook, CodebookTerm, CodebookTheme } from './codebook.ts';
import { indexTerms, type TermIndex } from './term-index.ts';

/** What one place of a term asks of a token. */
export type Element =
  | { readonly kind: 'content'; readonly stem: string }
  | { readonly kind: 'function'; readonly lower: string }
  | { readonly kind: 'turn' };

/** A term, ready to be matched: one of the orders in which its words may stand. */
export interface CompiledTerm {
  readonly theme: CodebookTheme;
  /** The term as the codebook writes it. */
  readonly term: string;
  readonly elements: readonly Element[];
  /** The stem of the word that opens it. */
  readonly opening: string;
  /** The stems of its content words behind the first; a sentence without one of them cannot hold it. */
  readonly needed: readonly string[];
  readonly exact: readonly string[] | null;
  readonly without: readonly (readonly string[])[];
  readonly with: readonly (readonly string[])[];
}

/** Small sets of function words, looked up for every token. */
export interface WordClasses {
  readonly functionWords: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly turns: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  readonly adjective: RegExp;
}

/** The terms of a codebook, ready to be looked for. */
export interface CompiledCodebook {
  readonly index: TermIndex;
  readonly classes: WordClasses;
}

export function wordClasses(language: LanguageData): WordClasses {
  return {
    functionWords: new Set(language.functionWords),
    determiners: new Set(language.determiners),
    turns: new Set(language.turningPrepositions),
    coordinators: new Set(language.coordinators),
    adjective: new RegExp(`(?:${language.adjectiveEndings.join('|')})$`, 'u'),
  };
}

/** Compiling costs more than reading a short dispatch does, so a codebook is compiled once for a language. */
const compiledCodebooks = new WeakMap<Codebook, { language: LanguageData; compiled: CompiledCodebook }>();

/** Compiles every term once in its own order, and those of several content words in the turned orders too. */
export function compileCodebook(codebook: Codebook, language: LanguageData): CompiledCodebook {
  const known = compiledCodebooks.get(codebook);
  if (known?.language === language) return known.compiled;
  const stem = createStem(language);
  const classes = wordClasses(language);
  const terms = codebook.themes.flatMap((theme) =>
    theme.terms.flatMap((term) => compileTerm(theme, term, classes, stem)),
  );
  const compiled = { index: indexTerms(terms), classes };
  compiledCodebooks.set(codebook, { language, compiled });
  return compiled;
}

function compileTerm(theme: CodebookTheme, given: CodebookTerm, classes: WordClasses, stem: Stem): CompiledTerm[] {
  const { term, exact = false, without = [], with: needed = [] } = typeof given === 'string' ? { term: given } : given;
  const tokens = tokenize(term, stem).filter(
    (token) => !joins(token) && (exact || !classes.determiners.has(token.lower)),
  );
  const elements: Element[] = tokens.map((token) =>
    classes.functionWords.has(token.lower) && tokens.length > 1
      ? { kind: 'function', lower: token.lower }
      : { kind: 'content', stem: token.stem },
  );
  const stems = (phrase: string): string[] =>
    tokenize(phrase, stem)
      .filter((token) => !joins(token))
      .map((token) => token.stem);
  const base = {
    theme,
    term,
    exact: exact ? tokens.map((token) => term.slice(token.start, token.end)) : null,
    without: without.map(stems),
    with: needed.map(stems),
  };
  return [elements, ...(exact ? [] : turnedOrders(elements))].flatMap((order) => {
    const [first, ...rest] = order;
    if (first === undefined || first.kind === 'turn') return [];
    const opening = first.kind === 'content' ? first.stem : first.lower;
    const needed = rest.flatMap((element) => (element.kind === 'content' ? [element.stem] : []));
    return [{ ...base, elements: order, opening, needed }];
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
