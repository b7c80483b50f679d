import type { Analysis, LongLists } from './answer.ts';

/** So many pieces of evidence, words and sentences together are taken over within a few milliseconds. */
const partSize = 1000;

/** The long lists of an analysis in parts, in order; joined they are the lists again. */
export function* partsOf({ comparison }: Analysis): Generator<Partial<LongLists>> {
  const { themes, alignment, facts, before, after } = comparison;
  for (const part of cut(before.sentences, () => 1)) yield { before: part };
  for (const part of cut(after.sentences, () => 1)) yield { after: part };
  for (const part of cut(themes, ({ evidence, lookedFor }) => 1 + evidence.length + lookedFor.length / 4))
    yield { themes: part };
  for (const part of cut(alignment, ({ words, because }) => 1 + words.length + because.length))
    yield { alignment: part };
  const mentions = (side: Analysis['comparison']['facts'][number]['before']): number => side?.evidence.length ?? 0;
  for (const part of cut(facts, (fact) => 1 + mentions(fact.before) + mentions(fact.after))) yield { facts: part };
}

/** What is left of an analysis without its long lists. */
export function withoutLists(analysis: Analysis): Analysis {
  const { comparison } = analysis;
  return {
    ...analysis,
    comparison: {
      ...comparison,
      themes: [],
      alignment: [],
      facts: [],
      before: { ...comparison.before, sentences: [] },
      after: { ...comparison.after, sentences: [] },
    },
  };
}

/** Puts the parts back. */
export function withLists(analysis: Analysis, parts: readonly Partial<LongLists>[]): Analysis {
  const { comparison } = analysis;
  return {
    ...analysis,
    comparison: {
      ...comparison,
      themes: parts.flatMap(({ themes }) => themes ?? []),
      alignment: parts.flatMap(({ alignment }) => alignment ?? []),
      facts: parts.flatMap(({ facts }) => facts ?? []),
      before: { ...comparison.before, sentences: parts.flatMap(({ before }) => before ?? []) },
      after: { ...comparison.after, sentences: parts.flatMap(({ after }) => after ?? []) },
    },
  };
}

function* cut<Item>(list: readonly Item[], sizeOf: (item: Item) => number): Generator<Item[]> {
  let part: Item[] = [];
  let size = 0;
  for (const item of list) {
    part.push(item);
    size += sizeOf(item);
    if (size < partSize) continue;
    yield part;
    part = [];
    size = 0;
  }
  if (part.length > 0) yield part;
}
