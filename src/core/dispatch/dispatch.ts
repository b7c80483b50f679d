import type { Span } from '../span.ts';

/** What the core is given of one text: decoded, without a byte order mark, line ends as `\n`. */
export interface DispatchText {
  /** What people know the text by, normally its file name; never a path. */
  readonly name: string;
  readonly text: string;
  /** SHA-256 of the original bytes, hexadecimal; the core has no cryptography of its own. */
  readonly sha256: string;
}

/** A word, a number or a mark of punctuation. White space is no token. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** Lower case, with typographic quotes and dashes folded to ASCII and a possessive `'s` removed. */
  readonly lower: string;
  /** The stem by which words are compared; for numbers and marks the same as `lower`. */
  readonly stem: string;
  /** Whether the text writes it with a capital at its start. */
  readonly capital: boolean;
}

/** The distinct words of a text: what depends on a word alone is asked of each of them once (`lexicon.ts`). */
export interface Lexicon {
  /** The first token of every form: of the same letters, small or with a capital at their start. */
  readonly forms: readonly Token[];
  /** For each of them, its number among the forms of all texts; -1 beyond those that are remembered. */
  readonly ids: readonly number[];
  /** For each token of the text, the number of its form. */
  readonly numbers: Int32Array;
}

/** A sentence of the body or the headline. Its number is its index in `Dispatch.sentences`. */
export interface Sentence extends Span {
  /** Number of its paragraph, from 0. */
  readonly paragraph: number;
  /** Its tokens are `tokens.slice(firstToken, endToken)` of the dispatch. */
  readonly firstToken: number;
  readonly endToken: number;
}

/** A piece of metadata with the place that says it. */
export interface Stated<Value> extends Span {
  readonly value: Value;
}

/** A text, read: metadata, paragraphs, sentences and tokens, every one with its offsets. */
export interface Dispatch extends DispatchText {
  /** The headline; where there is none, the opening of the first sentence, cut at a word. */
  readonly title: string;
  readonly headline: Span | null;
  /** Publication date as `YYYY-MM-DD`. */
  readonly published: Stated<string> | null;
  /** Place of the dateline as the text writes it (`BRUXELLES`, `NUR-SULTAN`). */
  readonly dateline: Stated<string> | null;
  /** All of the dateline, agency and dash included; it opens the first sentence of the body. */
  readonly datelineSpan: Span | null;
  /** The agency that signs the dispatch, as the text writes it (`KAZINFORM`). */
  readonly source: Stated<string> | null;
  /** ISO 639-1 code, or `und` where the text's language is not recognised. */
  readonly language: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  /** Number of the first sentence of the body: behind the headline and a line that only dates the text. */
  readonly lead: number;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** Number of word and number tokens after the metadata head. */
  readonly words: number;
}
