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
    (a, b) => (forms.get(b) ?? 0) - (forms.get(a) ?? 0) || a.length - b.length || compareText(a, b),
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

/**
 * The other way with a prefix, and a head that says it all. Number and turned order need no term of their own:
 * terms are matched by stem, and in every order (`compileCodebook`).
 */
function variantsOf(written: string, stems: readonly string[], background: Background): string[] {
  const head = written.split(' ').at(-1) ?? '';
  const opening = prefix.exec(written)?.[1];
  const alone = head.length >= tellingHead && !background.knows(stems.at(-1) ?? '');
  const other = opening === undefined || written.startsWith(`${opening}-`) ? opening : `${opening}-`;
  return [...(other === undefined ? [] : [written.replace(prefix, other)]), ...(alone ? [head] : [])];
}
