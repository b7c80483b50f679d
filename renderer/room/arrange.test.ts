import { expect, it } from 'vitest';
import { comparison } from '../testing/comparison.ts';
import { arrange, categoriesOf, type Selection } from './arrange.ts';
import { groupThemes, statuses, type ThemeEntry } from './themes.ts';

const all: Selection = { hidden: [], category: '', words: '', order: 'weight' };
const groups = groupThemes(comparison.themes);

function shown(selection: Partial<Selection>, from = groups): string[] {
  const arranged = arrange(from, { ...all, ...selection });
  return statuses.flatMap((status) => arranged[status].map(({ theme }) => theme.id));
}

function entries(...made: readonly [id: string, category: string, start: number][]): ThemeEntry[] {
  const [like] = groups.shared;
  const [evidence] = like?.theme.evidence ?? [];
  if (like === undefined || evidence === undefined) throw new Error('the comparison has no shared theme');
  return made.map(([id, category, start], index) => ({
    ...like,
    index,
    theme: { ...like.theme, id, label: id, category, evidence: [{ ...evidence, start, end: start + 1 }] },
  }));
}

it('shows all themes where nothing is asked for', () => {
  expect(shown({})).toEqual(['water', 'sport', 'fishing']);
});

it('folds a status away', () => {
  expect(shown({ hidden: ['new', 'shared'] })).toEqual(['fishing']);
});

it('looks for words in labels, terms and quotes, whatever their case', () => {
  expect(shown({ words: ' WATER ' })).toEqual(['water']);
  expect(shown({ words: 'clean' })).toEqual(['water']);
  expect(shown({ words: 'roads' })).toEqual([]);
});

it('keeps to one category', () => {
  const from = { ...groups, shared: entries(['a', 'x', 0], ['b', 'y', 1]), new: [], dropped: [] };
  expect(shown({ category: 'y' }, from)).toEqual(['b']);
});

it('sorts by appearance or label instead of by weight', () => {
  const from = { shared: entries(['b', 'x', 30], ['C', 'x', 10], ['a', 'x', 20]), new: [], dropped: [] };
  expect(shown({}, from)).toEqual(['b', 'C', 'a']);
  expect(shown({ order: 'appearance' }, from)).toEqual(['C', 'a', 'b']);
  expect(shown({ order: 'label' }, from)).toEqual(['a', 'b', 'C']);
});

it('names categories by the codebook, and others by their ids', () => {
  const found = categoriesOf(entries(['a', 'states-and-regions', 0], ['b', 'y', 1], ['c', 'y', 2]), { y: 'Energy' });
  expect(found).toEqual([
    { id: 'y', label: 'Energy' },
    { id: 'states-and-regions', label: 'States and regions' },
  ]);
});
