import { expect, it } from 'vitest';
import { shipped } from '../testing/knowledge.ts';
import { placeName } from './place-names.ts';

it.each([
  ['BRUXELLES', 'Brussels'],
  ['NUR-SULTAN', 'Nur-Sultan'],
  ['ASTANA', 'Astana'],
  ['SOME UNKNOWN PLACE', 'Some Unknown Place'],
  ['Osh', 'Osh'],
])('shows %s as %s', (written, name) => {
  expect(placeName(written, shipped.gazetteer)).toBe(name);
});
