import type { Background } from './background.ts';
import { compareText } from './claim.ts';
import type { CodebookTerm, CodebookTheme } from './codebook.ts';
import type { Candidate } from './discover-candidates.ts';

/** Beginnings that some write with a hyphen and some without. */
const prefix = /^(inter|intra|trans|cross|multi|non|counter|anti|cyber|socio|hydro|geo)-?(?=[a-z]{4})/u;
/** A head of so many letters that no background knows stands for its phrase alone. */
const tellingHead = 9;

/** The candidate as a theme: its name as a reader would write it, and every variant by which it is looked for. */
export function themeOf(candidate: Candidate, background: Background): CodebookTheme {
  const { kind, stems, forms, shorts } = candidate;
  const [written = ''] = [...forms.keys()].sort(
    (a, b) => (forms.get(b) ?? 0) - (forms.get(a) ?? 0) || compareText(a, b),
  );
  const others = [...forms.keys()].filter((form) => form !== written).sort(compareText);
  const terms: CodebookTerm[] =
    kind === 'phrase'
      ? [...new Set([written, ...others, ...variantsOf(written, stems, background)])]
      : [written, ...others, ...[...shorts].sort(compareText).map((short) => ({ term: short, exact: true }))];
  return {
    id: `found-${stems.join('-').replace(/[^\p{L}\p{N}]+/gu, '-')}`,
    label: kind === 'phrase' ? written.charAt(0).toUpperCase() + written.slice(1) : written,
    category: 'discovered',
    terms,
  };
}

/** The other number, the turned order, the other way with a prefix, and a head that says it all. */
function variantsOf(written: string, stems: readonly string[], background: Background): string[] {
  const words = written.split(' ');
  const head = words.at(-1) ?? '';
  const qualifiers = words.slice(0, -1).join(' ');
  const opening = prefix.exec(written)?.[1];
  const alone = head.length >= tellingHead && !background.knows(stems.at(-1) ?? '');
  return [
    `${qualifiers} ${otherNumber(head)}`,
    `${head} of ${qualifiers}`,
    ...(opening === undefined
      ? []
      : [written.replace(prefix, written.startsWith(`${opening}-`) ? opening : `${opening}-`)]),
    ...(alone ? [head] : []),
  ];
}

function otherNumber(noun: string): string {
  if (/[^aeiou]ies$/u.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/[^su]s$/u.test(noun)) return noun.slice(0, -1);
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}
