import type { Token } from './dispatch.ts';
import type { Stem } from './stems.ts';

/**
 * One alternative a kind, tried in this order: dotted abbreviations (`U.S.`, `a.m.`), words (an apostrophe
 * joins, a hyphen does not but in `co-operation`: `EU-Central Asia` names the EU and Central Asia), the possessive ending,
 * numbers with their ordinal ending, and any other visible character.
 */
const pattern =
  /(\p{L}\.(?:\p{L}\.)+)|((?!['’]s(?![\p{L}\p{M}]))(?:[Cc]o[-‐‑](?=op|ord))?[\p{L}\p{M}]+(?:['’](?!s(?![\p{L}\p{M}]))[\p{L}\p{M}]+)*)|(['’]s(?![\p{L}\p{M}]))|(\p{N}+(?:[.,]\p{N}+)*(?:st|nd|rd|th)?(?![\p{L}\p{M}])|\p{N}+)|(\S)/gu;

/** Splits `text` from `from` (inclusive) to `to` (exclusive) into tokens in order; offsets are those of `text`. */
export function tokenize(text: string, stem: Stem, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  for (const match of part.matchAll(pattern)) {
    const written = match[0];
    const start = from + match.index;
    const end = start + written.length;
    const isWord = match[1] !== undefined || match[2] !== undefined;
    const lower = isWord ? fold(written).replace(/^co-/u, 'co') : fold(written);
    tokens.push({
      kind: isWord ? 'word' : match[4] !== undefined ? 'number' : 'mark',
      lower,
      stem: isWord ? stem(lower) : lower,
      capital: isWord && /^\p{Lu}/u.test(written),
      start,
      end,
    });
  }
  return tokens;
}

/** Lower case with typographic quotes and dashes as ASCII: what differs only typographically is the same. */
export function fold(written: string): string {
  return written
    .toLowerCase()
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
