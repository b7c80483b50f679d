import { readFileSync } from 'node:fs';

/** A text and the sentences that it has. */
export interface SentenceCase {
  readonly rule: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

/**
 * The cases of `golden-rules.json` or `press-sentences.json`; a case without a text of its own is its
 * sentences, joined by spaces.
 */
export function sentenceCases(file: 'golden-rules' | 'press-sentences'): SentenceCase[] {
  const { cases } = JSON.parse(readFileSync(new URL(`${file}.json`, import.meta.url), 'utf8')) as {
    readonly cases: readonly { readonly rule: string; readonly text?: string; readonly sentences: readonly string[] }[];
  };
  return cases.map(({ rule, text, sentences }) => ({ rule, text: text ?? sentences.join(' '), sentences }));
}

/** Sentences as they are compared: white space inside as one space, and none that is empty. */
export function normalized(sentences: readonly string[]): string[] {
  return sentences.map((sentence) => sentence.replace(/\s+/gu, ' ').trim()).filter((sentence) => sentence !== '');
}
