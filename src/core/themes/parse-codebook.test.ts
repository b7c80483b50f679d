import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { english } from '../testing/knowledge.ts';
import { createStem } from '../dispatch/stems.ts';
import { joins, tokenize } from '../dispatch/tokens.ts';
import { CodebookError, parseCodebook } from './parse-codebook.ts';

const rivers = { id: 'rivers', label: 'Rivers', category: 'nature', terms: ['river', { term: 'IWRM', exact: true }] };

function bookOf(themes: unknown, more: Record<string, unknown> = {}): unknown {
  const categories = [
    { id: 'nature', label: 'Nature' },
    { id: 'trade', label: 'Trade' },
  ];
  return { format: 'sidelight.codebook/1', name: 'Small', version: '1', language: 'en', categories, themes, ...more };
}

/** What a reader of a faulty codebook is told. */
function complaintAbout(value: unknown): string {
  try {
    parseCodebook(value);
  } catch (error) {
    if (error instanceof CodebookError) return error.message;
    throw error;
  }
  return 'no complaint';
}

describe('a codebook of one’s own', () => {
  it('is returned as it stands', () => {
    const book = bookOf([rivers]);
    expect(parseCodebook(book)).toEqual(book);
  });

  it('keeps the conditions of a term', () => {
    const term = { term: 'water', without: ['watershed moment'], with: ['river'] };
    expect(parseCodebook(bookOf([{ ...rivers, terms: [term] }])).themes[0]?.terms).toEqual([term]);
  });

  it.each([
    ['a list instead of an object', [], /The file must be an object/],
    ['another format', bookOf([rivers], { format: 'other' }), /"format": "sidelight.codebook\/1"/],
    ['no themes', bookOf([]), /"themes" must be a list/],
    ['an unknown entry', bookOf([{ ...rivers, weight: 2 }]), /Theme 1 has an entry "weight"/],
    ['an id that is not well formed', bookOf([{ ...rivers, id: 'Big Rivers' }]), /Theme 1: the id "Big Rivers"/],
    ['an unknown category', bookOf([{ ...rivers, category: 'sport' }]), /Theme "rivers" is in the category "sport"/],
    ['a theme twice', bookOf([rivers, rivers]), /The theme "rivers" stands twice/],
    ['a theme without terms', bookOf([{ ...rivers, terms: [] }]), /Theme "rivers": its "terms"/],
    ['an empty term', bookOf([{ ...rivers, terms: [' '] }]), /Theme "rivers": a term must be a text/],
    ['a term without a word', bookOf([{ ...rivers, terms: ['--'] }]), /Theme "rivers": the term "--" has no word/],
    ['a term beyond all length', bookOf([{ ...rivers, terms: ['x'.repeat(121)] }]), /longer than 120 characters/],
    [
      'a condition that is no list',
      bookOf([{ ...rivers, terms: [{ term: 'a', with: 'b' }] }]),
      /"with" of the term "a"/,
    ],
    ['exact that is no truth', bookOf([{ ...rivers, terms: [{ term: 'a', exact: 1 }] }]), /"exact" of the term "a"/],
    ['a term twice', bookOf([{ ...rivers, terms: ['river', 'River'] }]), /lists the term "River" twice/],
    ['a term in two themes', bookOf([rivers, { ...rivers, id: 'lakes' }]), /"rivers" and "lakes" of one category/],
  ])('is refused with %s', (_, value, complaint) => {
    expect(complaintAbout(value)).toMatch(complaint);
  });

  it('may have the same term in themes of different categories', () => {
    expect(complaintAbout(bookOf([rivers, { ...rivers, id: 'river-trade', category: 'trade' }]))).toBe('no complaint');
  });
});

describe('the shipped codebook', () => {
  const source = readFileSync(new URL('../../../assets/codebooks/policy.json', import.meta.url), 'utf8');
  const shipped = parseCodebook(JSON.parse(source));

  it('has two levels and at least 260 themes', () => {
    expect(shipped.categories.length).toBeGreaterThanOrEqual(18);
    expect(shipped.themes.length).toBeGreaterThanOrEqual(260);
    expect(new Set(shipped.themes.map(({ category }) => category))).toEqual(
      new Set(shipped.categories.map(({ id }) => id)),
    );
  });

  const stem = createStem(english);
  const terms = shipped.themes.flatMap((theme) =>
    theme.terms.map((each) => {
      const term = typeof each === 'string' ? { term: each } : each;
      const tokens = tokenize(term.term, stem).filter((token) => !joins(token));
      return { ...term, tokens, theme };
    }),
  );

  it('has no term that a text cannot hold, for an article or a mark in it', () => {
    const determiners = new Set(english.determiners);
    const lost = terms.filter(({ tokens }) =>
      tokens.some(({ kind, lower }) => kind === 'mark' || (tokens.length > 1 && determiners.has(lower))),
    );
    expect(lost.map(({ term }) => term)).toEqual([]);
  });

  it('gives one wording to one theme of a category only', () => {
    const owners = new Map<string, string>();
    const doubled = terms.filter(({ exact, with: needed, tokens, theme }) => {
      if (exact === true || needed !== undefined) return false;
      const key = `${theme.category}: ${tokens.map((token) => token.stem).join(' ')}`;
      const owner = owners.get(key);
      owners.set(key, theme.id);
      return owner !== undefined;
    });
    expect(doubled.map(({ term, theme }) => `${theme.id}: ${term}`)).toEqual([]);
  });

  it('takes no ordinary word of diplomacy for a theme', () => {
    const filler = `
      action activity agenda agreement area arms attention bank capital challenge commitment communication conduct
      cooperation council current delegation development dialogue effort exchange field force framework
      general government implementation importance import initiative interaction interest issue labour labor matter
      measure meeting minister mission nation objective opportunity order organisation organization participant
      partner partnership party policy position power priority problem process product programme project proposal
      region relation representative right role session side situation state statement step strike summit support
      tie transition treatment unit view visit work world`.split(/\s+/);
    const lazy = terms.filter(({ term, exact }) => exact !== true && filler.includes(term.toLowerCase()));
    expect(lazy.map(({ term, theme }) => `${theme.id}: ${term}`)).toEqual([]);
  });
});
