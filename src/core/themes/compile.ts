import { createStem, type Stem } from '../dispatch/stems.ts';
import { joins, tokenize } from '../dispatch/tokens.ts';
import type { LanguageData } from '../knowledge.ts';
import { once } from '../once.ts';
import type { Codebook, CodebookTerm, CodebookTheme } from './codebook.ts';
import { indexTerms, type TermIndex } from './term-index.ts';

/** What one place of a term asks of a token. */
export type Element =
  | { readonly kind: 'content'; readonly stem: string }
  | { readonly kind: 'function'; readonly lower: string }
  | { readonly kind: 'turn' };

/** A term, ready to be matched. */
export interface CompiledTerm {
  readonly theme: CodebookTheme;
  /** The term as the codebook writes it. */
  readonly term: string;
  readonly elements: readonly Element[];
  /** Stems of its words; a sentence without one of them cannot hold it. */
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

export const wordClasses = once((language: LanguageData): WordClasses => {
  return {
    functionWords: new Set(language.functionWords),
    determiners: new Set(language.determiners),
    turns: new Set(language.turningPrepositions),
    coordinators: new Set(language.coordinators),
    adjective: new RegExp(`(?:${language.adjectiveEndings.join('|')})$`, 'u'),
  };
});

/** Compiling costs more than reading a short dispatch does, so a codebook is compiled once for a language. */
const compiledCodebooks = new WeakMap<Codebook, { language: LanguageData; compiled: CompiledCodebook }>();

/** Compiles every term of the codebook, once. */
export function compileCodebook(codebook: Codebook, language: LanguageData): CompiledCodebook {
  const known = compiledCodebooks.get(codebook);
  if (known?.language === language) return known.compiled;
  const stem = createStem(language);
  const classes = wordClasses(language);
  const terms = codebook.themes
    .flatMap((theme) => theme.terms.map((term) => compileTerm(theme, term, classes, stem)))
    .filter(({ needed }) => needed.length > 0);
  const compiled = { index: indexTerms(terms), classes };
  compiledCodebooks.set(codebook, { language, compiled });
  return compiled;
}

function compileTerm(theme: CodebookTheme, given: CodebookTerm, classes: WordClasses, stem: Stem): CompiledTerm {
  const { term, exact = false, without = [], with: beside = [] } = typeof given === 'string' ? { term: given } : given;
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
  const needed = elements.flatMap((element, place) => {
    if (element.kind === 'content') return [element.stem];
    return place === 0 && element.kind === 'function' ? [element.lower] : [];
  });
  return {
    theme,
    term,
    elements,
    needed,
    exact: exact ? tokens.map((token) => term.slice(token.start, token.end)) : null,
    without: without.map(stems),
    with: beside.map(stems),
  };
}
