import type { DispatchSummary } from '../comparison/comparison.ts';
import type { BriefingSource } from './briefing.ts';
import { clipped, inDateWords, onOneLine } from './writing.ts';

/** The longest piece of a source's description, in UTF-16 code units; a title may be longer. */
const longestPart = 200;
const longestTitle = 400;

/** One of the two sources as the page names it. */
export function sourceOf<Letter extends 'A' | 'B'>(
  letter: Letter,
  name: string,
  summary: DispatchSummary,
): BriefingSource & { readonly letter: Letter } {
  const part = (text: string | null): string | null => (text === null ? null : clipped(onOneLine(text), longestPart));
  return {
    letter,
    name: clipped(onOneLine(name), longestPart),
    title: clipped(onOneLine(summary.title), longestTitle),
    agency: summary.source === null ? null : part(fromCapitals(summary.source, 6)),
    place: summary.dateline === null ? null : part(fromCapitals(summary.dateline, 2)),
    date: summary.published === null ? 'undated' : inDateWords(summary.published),
    relays: part(summary.relays),
    words: summary.words,
    sha256: summary.sha256,
  };
}

/**
 * Words all in capitals in the case of names: `NUR-SULTAN` as `Nur-Sultan`. Datelines are set in capitals; of an
 * agency's name only long words are, for short ones are mostly abbreviations (`AFP`, `TASS`).
 */
function fromCapitals(text: string, shortest: number): string {
  if (text !== text.toUpperCase()) return text;
  return text.replace(/(?<![\p{L}\p{M}.])\p{Lu}[\p{L}\p{M}]+/gu, (word) =>
    word.length < shortest ? word : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}
