import type { Comparison, Evidence } from '../comparison/comparison.ts';
import type { Span } from '../span.ts';
import type { Place } from './decision.ts';

/** The two decoded texts. */
export interface Texts {
  readonly before: string;
  readonly after: string;
}

/**
 * Where the words of a place stand in its text: where they stood, or the occurrence nearest to that; null where
 * the text does not have them.
 */
export function locate(texts: Texts, { side, start, quote }: Place): Span | null {
  const text = texts[side];
  if (quote === '') return null;
  if (text.startsWith(quote, start)) return { start, end: start + quote.length };
  const ahead = text.indexOf(quote, start);
  const behind = text.lastIndexOf(quote, start);
  if (ahead === -1 && behind === -1) return null;
  const at = ahead === -1 || (behind !== -1 && start - behind <= ahead - start) ? behind : ahead;
  return { start: at, end: at + quote.length };
}

/** The words of a place as evidence of the analyst's choosing, or null where the text does not have them. */
export function evidenceAt(texts: Texts, comparison: Comparison, place: Place): Evidence | null {
  const span = locate(texts, place);
  if (span === null) return null;
  const sentence = sentenceAt(comparison, place, span);
  const paragraph = comparison[place.side].sentences[sentence]?.paragraph ?? 0;
  return { ...span, side: place.side, quote: place.quote, term: chosenByHand, sentence, paragraph };
}

/** The number of the sentence that holds the beginning of a span, else of the last one before it. */
export function sentenceAt(comparison: Comparison, { side }: Pick<Place, 'side'>, { start }: Span): number {
  const after = comparison[side].sentences.findIndex((sentence) => sentence.end > start);
  return after === -1 ? Math.max(0, comparison[side].sentences.length - 1) : after;
}

/** What stands as the term of evidence that no term has found. */
const chosenByHand = 'chosen by the analyst';
