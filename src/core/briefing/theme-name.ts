import type { Theme } from '../comparison/comparison.ts';
import { clipped, onOneLine, uncapitalised } from './writing.ts';

const longestName = 60;

/**
 * Gives themes their names inside a sentence: with a small letter where terms write the label's first word so (`water
 * resources`), as it is where none do (`Afghanistan`, `EU strategy`).
 * @param all the themes of the comparison: one's terms may write small what another's label begins with
 */
export function namesOf(all: readonly Theme[]): (theme: Theme) => string {
  const known = new Set(all.flatMap(wordsOf));
  return (theme) => {
    const label = clipped(onOneLine(theme.label), longestName);
    const [first = ''] = label.split(/[\s/-]/);
    // `Central Asia` begins with a word that other terms write small.
    const name = /\s\p{Lu}\p{Ll}/u.test(label);
    const words = name ? wordsOf(theme) : [...known];
    const small = uncapitalised(first);
    const stem = small.slice(0, Math.max(4, small.length - 3));
    const writtenSmall = first.slice(1) === first.slice(1).toLowerCase() && words.some((word) => word.startsWith(stem));
    return writtenSmall ? uncapitalised(label) : label;
  };
}

function wordsOf({ lookedFor, evidence }: Theme): readonly string[] {
  return [...lookedFor, ...evidence.map(({ term }) => term)].flatMap((term) => term.split(/[\s-]/));
}
