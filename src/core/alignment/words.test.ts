import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Word } from '../comparison/comparison.ts';
import { diffWords } from './words.ts';

const functionWords = new Set(['the', 'and', 'of', 'in', 'a']);
const side = (words: readonly Word[], which: 'before' | 'after'): string =>
  words.map((word) => (which in word ? (word as Record<typeof which, string>)[which] : '')).join('');

describe('the words of an aligned pair', () => {
  it('are kept, removed and added', () => {
    expect(diffWords('The EU welcomed the plan.', 'The EU endorsed the plan.', functionWords)).toEqual([
      { kind: 'kept', before: 'The EU ', after: 'The EU ' },
      { kind: 'removed', before: 'welcomed' },
      { kind: 'added', after: 'endorsed' },
      { kind: 'kept', before: ' the plan.', after: ' the plan.' },
    ]);
  });

  it('are kept where only case, quotes and dashes differ', () => {
    const words = diffWords("Border Management - the EU's", 'border management – the EU’s', functionWords);
    expect(words.map((word) => word.kind)).toEqual(['kept']);
  });

  it('do not keep a lone function word between two changes', () => {
    const words = diffWords('peace and security', 'trade and energy', functionWords);
    expect(words.map((word) => word.kind)).toEqual(['removed', 'added']);
  });

  it('rejoin to both sides, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('the', 'and', 'trade', 'Peace', ' ', '  ', '\n', '“', '–', '.', 'ё', '\ud800', '🙂'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const words = diffWords(before, after, functionWords);
        expect(side(words, 'before')).toBe(before);
        expect(side(words, 'after')).toBe(after);
      }),
    );
  });
});
