import { describe, expect, it } from 'vitest';
import { GazetteerError, parseGazetteer } from './parse-gazetteer.ts';
import { world } from './testing/dispatches.ts';

const forms = (entry: { name: string; names: readonly string[] }): string[] => [entry.name, ...entry.names];

describe('the shipped gazetteer', () => {
  it('holds every member of the United Nations and its observers', () => {
    expect(world.states.length).toBeGreaterThanOrEqual(195);
  });

  it('knows the forms that texts use for one state', () => {
    const state = (form: string): string | undefined =>
      world.states.find((entry) => [...forms(entry), ...entry.abbreviations].includes(form))?.name;
    expect(state('Kyrgyz Republic')).toBe('Kyrgyzstan');
    expect(state('Turkey')).toBe('Türkiye');
    expect(state('U.S.')).toBe('United States');
    expect(state('Islamic Republic of Afghanistan')).toBe('Afghanistan');
  });

  it('claims no form of a state or a place twice', () => {
    for (const entries of [world.states, world.places, world.regions, world.organisations]) {
      const all = entries.flatMap(forms);
      expect(all.filter((form, index) => all.indexOf(form) !== index)).toEqual([]);
    }
  });

  it('writes its cues small', () => {
    const { units, ...lists } = world.cues;
    expect(units.map(({ name }) => name)).toContain('EUR');
    for (const words of Object.values(lists)) expect(words).toEqual(words.map((word) => word.toLowerCase()));
  });
});

describe('parseGazetteer', () => {
  const broken = (change: object): (() => unknown) => {
    const copy: object = { ...structuredClone(world), ...change };
    return () => parseGazetteer(copy);
  };

  it('names the entry that is wrong', () => {
    expect(broken({ format: 'other' })).toThrow(GazetteerError);
    expect(broken({ states: {} })).toThrow('"states" must be a list');
    expect(broken({ regions: [{ name: 'Nowhere', names: 'Nowhere', adjectives: [] }] })).toThrow(
      'Entry 1 of "regions": "names" must be a list of texts, none empty.',
    );
    expect(broken({ places: [{ name: 'Sarto', names: [], state: 'Ruritania' }] })).toThrow(
      'The place "Sarto" lies in "Ruritania", which is not among the states.',
    );
    expect(broken({ cues: [] })).toThrow('"cues" must be an object');
    expect(broken({ offices: ['President', ''] })).toThrow('"offices"');
    expect(() => parseGazetteer(null)).toThrow('The gazetteer must be an object.');
  });

  it('refuses one name twice', () => {
    const twice = { name: 'Sarto', names: [], adjectives: [] };
    expect(broken({ regions: [twice, twice] })).toThrow('"regions" names "Sarto" twice.');
  });
});
