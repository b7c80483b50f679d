import { expect, it } from 'vitest';
import type { Codebook } from './codebook.ts';
import { overlayCodebook } from './overlay-codebook.ts';
import { parseCodebook } from './parse-codebook.ts';

const head = { format: 'sidelight.codebook/1', language: 'en' } as const;
const shipped: Codebook = {
  ...head,
  name: 'Shipped',
  version: '3',
  categories: [
    { id: 'nature', label: 'Nature' },
    { id: 'trade', label: 'Trade' },
  ],
  themes: [
    { id: 'water', label: 'Water', category: 'nature', terms: ['water', 'river', { term: 'IWRM', exact: true }] },
    { id: 'lakes', label: 'Lakes', category: 'nature', terms: ['lake'] },
    { id: 'ports', label: 'Ports', category: 'trade', terms: ['port', 'river'] },
  ],
};

function own(themes: Codebook['themes']): Codebook {
  return { ...head, name: 'Rivers', version: '1', categories: [{ id: 'nature', label: 'The living' }], themes };
}

it('adds themes and replaces those of the same id', () => {
  const laid = overlayCodebook(
    shipped,
    own([
      { id: 'water', label: 'Drinking water', category: 'nature', terms: ['tap'] },
      { id: 'dams', label: 'Dams', category: 'nature', terms: ['dam'] },
    ]),
  );
  expect(laid.themes.map(({ id, label }) => [id, label])).toEqual([
    ['lakes', 'Lakes'],
    ['ports', 'Ports'],
    ['water', 'Drinking water'],
    ['dams', 'Dams'],
  ]);
  expect(laid.categories).toEqual([
    { id: 'trade', label: 'Trade' },
    { id: 'nature', label: 'The living' },
  ]);
  expect(laid.version).toBe('3 with “Rivers” 1');
});

it('takes a word from the shipped themes of the category that claims it, and from no other', () => {
  const laid = overlayCodebook(
    shipped,
    own([{ id: 'rivers', label: 'Rivers', category: 'nature', terms: ['River', 'lake', 'iwrm'] }]),
  );
  expect(laid.themes.map(({ id, terms }) => [id, terms])).toEqual([
    ['water', ['water', { term: 'IWRM', exact: true }]],
    ['ports', ['port', 'river']],
    ['rivers', ['River', 'lake', 'iwrm']],
  ]);
});

it('gives a codebook that stands every check', () => {
  const laid = overlayCodebook(shipped, own([{ id: 'rivers', label: 'Rivers', category: 'nature', terms: ['river'] }]));
  expect(parseCodebook(laid)).toEqual(laid);
});
