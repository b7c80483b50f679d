import nlp from 'compromise';
import type { Status } from '../../src/core/comparison/comparison.ts';
import type { Side } from '../../src/core/span.ts';
import type { ReportedTheme } from './themes.ts';

/** A noun phrase of `compromise`, as its `json` gives it. */
interface NounPhrase {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

/**
 * The baseline: the noun phrases that the library `compromise` finds are the themes, shared when the same phrase
 * (in small letters, without its article and marks around it) stands in both texts.
 */
export function nounPhraseThemes(texts: Readonly<Record<Side, string>>): ReportedTheme[] {
  const evidence = new Map<string, ReportedTheme['evidence'][number][]>();
  for (const side of ['before', 'after'] as const) {
    const phrases = nlp(texts[side]).nouns().json({ offset: true }) as NounPhrase[];
    for (const { text, offset } of phrases) {
      const key = text
        .toLowerCase()
        .replace(/^(?:the|a|an)\s+/u, '')
        .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
      if (key === '') continue;
      const start = offset.start;
      const end = start + offset.length;
      const place = { side, start, end, quote: texts[side].slice(start, end) };
      const list = evidence.get(key);
      if (list === undefined) evidence.set(key, [place]);
      else list.push(place);
    }
  }
  return [...evidence].map(([label, places]) => ({ label, status: statusOf(places), evidence: places }));
}

function statusOf(places: ReportedTheme['evidence']): Status {
  const before = places.some(({ side }) => side === 'before');
  const after = places.some(({ side }) => side === 'after');
  return before && after ? 'shared' : after ? 'new' : 'dropped';
}
