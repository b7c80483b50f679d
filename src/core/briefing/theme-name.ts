import type { Theme } from '../comparison/comparison.ts';
import { capitalised, clipped, onOneLine, uncapitalised } from './writing.ts';

const longestName = 60;

/**
 * Gives themes their names inside a sentence: with a small letter where terms write the label's first word so (`water
 * resources`) or none write it at all (`good-neighbourly relations`), as it is where it names somebody
 * (`Afghanistan`, `EU strategy`).
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
    if (first.slice(1) !== first.slice(1).toLowerCase()) return label;
    if (words.some((word) => word.startsWith(stem))) return small + label.slice(first.length);
    // A label that no term writes is small too, but for names: of one word, with a capital later, or written so.
    const isName =
      !/[\s/-]/u.test(label) ||
      /[\s/-]\p{Lu}/u.test(label) ||
      wordsOf(theme).some((word) => word.startsWith(capitalised(stem)));
    return isName || theme.origin === 'discovered' || theme.category === 'states-and-regions'
      ? label
      : uncapitalised(label);
  };
}

function wordsOf({ lookedFor, evidence }: Theme): readonly string[] {
  return [...lookedFor, ...evidence.map(({ term }) => term)].flatMap((term) => term.split(/[\s-]/));
}
