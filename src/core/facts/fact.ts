import type { FactSlot } from '../comparison/comparison.ts';
import type { Span } from '../span.ts';

/** What one dispatch states about its meeting, with the words that state it. */
export interface Fact {
  readonly slot: FactSlot;
  /** In words, as a reader should see it; dates as `YYYY-MM-DD`, spans of days as `YYYY-MM-DD/YYYY-MM-DD`. */
  readonly value: string;
  /** What must be equal for two facts to say the same: canonical names, no case, no spelling. */
  readonly key: string;
  readonly evidence: readonly FactEvidence[];
}

/** Words of the dispatch and the rule by which they state the fact. */
export interface FactEvidence extends Span {
  readonly term: string;
  readonly sentence: number;
}

/** A key without case, diacritics, articles and typographic differences. */
export function foldedKey(words: string): string {
  const plain = /^[ -~]*$/.test(words) ? words : words.normalize('NFD').replace(/\p{M}/gu, '');
  return plain
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+%]+/gu, ' ')
    .replace(/\b(?:the|a|an)\b/gu, ' ')
    .replace(/ +/gu, ' ')
    .trim();
}

/** Words of the text on one line. */
export function quoted(text: string, span: Span): string {
  return text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
}

/** Facts of one key as one fact, with the evidence of all, in the order of their first mention. */
export function mergeFacts(facts: readonly Fact[]): Fact[] {
  const merged = new Map<string, { fact: Fact; evidence: FactEvidence[] }>();
  for (const fact of facts) {
    const id = `${fact.slot} ${fact.key}`;
    const known = merged.get(id);
    if (known === undefined) merged.set(id, { fact, evidence: [...fact.evidence] });
    else known.evidence.push(...fact.evidence);
  }
  return [...merged.values()].map(({ fact, evidence }) => ({ ...fact, evidence }));
}
