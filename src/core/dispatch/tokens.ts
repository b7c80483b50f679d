import type { Token } from './dispatch.ts';
import type { Stem } from './stems.ts';

/**
 * One alternative a kind, tried in this order: dotted abbreviations (`U.S.`, `a.m.`), words (an apostrophe
 * joins, a hyphen does not but in `co-operation`: `EU-Central Asia` names the EU and Central Asia), the possessive ending,
 * numbers with their ordinal ending, and any other visible character.
 */
const pattern =
  /(\p{L}\.(?:\p{L}\.)+)|((?!['’]s(?![\p{L}\p{M}]))(?:[Cc]o[-‐‑](?=op|ord))?[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\p{M}]))[\p{L}\p{M}]+)*)|(['’]s(?![\p{L}\p{M}]))|(\p{N}+(?:[.,]\p{N}+)*(?:st|nd|rd|th)?(?![\p{L}\p{M}])|\p{N}+)|(\S)/uy;

/** What two tokens of the same letters have in common; most words of a text come again. */
type Form = Pick<Token, 'kind' | 'lower' | 'stem' | 'capital'>;

/** A hostile text of ever new words must not fill the memory. */
const mostKnown = 50_000;
const formsByStem = new WeakMap<Stem, Map<string, Form>>();

/** Splits `text` from `from` (inclusive) to `to` (exclusive) into tokens in order; offsets are those of `text`. */
export function tokenize(text: string, stem: Stem, from = 0, to = text.length): Token[] {
  const forms = formsByStem.get(stem) ?? new Map<string, Form>();
  formsByStem.set(stem, forms);
  const tokens: Token[] = [];
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  for (let at = 0; at < part.length;) {
    const end = endOfToken(part, at);
    if (end > at) {
      const written = part.slice(at, end);
      const { kind, lower, stem: stemmed, capital } = forms.get(written) ?? learn(written, stem, forms);
      tokens.push({ kind, lower, stem: stemmed, capital, start: from + at, end: from + end });
    }
    at = Math.max(end, at + 1);
  }
  return tokens;
}

/** The end of the token at `at`, or `at` where white space stands. Plain words need no regular expression. */
function endOfToken(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code <= 0x20) return isSpace(code) ? at : at + 1;
  let end = at;
  while (isLetter(text.charCodeAt(end))) end += 1;
  if (end > at) {
    const next = text.charCodeAt(end);
    // A point, an apostrophe, a hyphen or a letter beyond ASCII may belong to the word.
    if (!(next >= 0x80) && next !== 0x2e && next !== 0x27 && next !== 0x2d) return end;
  }
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function learn(slice: string, stem: Stem, forms: Map<string, Form>): Form {
  const written = own(slice);
  const isWord = /^[\p{L}\p{M}]/u.test(written);
  const lower = isWord ? fold(written).replace(/^co-/u, 'co') : fold(written);
  const form: Form = {
    kind: isWord ? 'word' : /^\p{N}/u.test(written) ? 'number' : 'mark',
    lower: own(lower),
    stem: own(isWord ? stem(lower) : lower),
    capital: isWord && /^\p{Lu}/u.test(written),
  };
  if (forms.size < mostKnown) forms.set(written, form);
  return form;
}

/**
 * The same letters as a property's name is kept: flat, so that it is quick to compare, once for all, and not as a
 * slice that holds on to the whole text it was cut from.
 */
function own(text: string): string {
  return Object.keys({ [text]: 0 })[0] ?? text;
}

/** Lower case with typographic quotes and dashes as ASCII: what differs only typographically is the same. */
export function fold(written: string): string {
  const lower = written.toLowerCase();
  if (/^[ -~]*$/.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”„«»″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-');
}

/** Marks that may stand inside a phrase without parting it: a hyphen, a possessive ending, quotation marks. */
export function joins(token: Token): boolean {
  return (
    token.kind === 'mark' && (token.lower === '-' || token.lower === "'s" || token.lower === '"' || token.lower === "'")
  );
}
