import { describe, expect, it } from 'vitest';
import { english } from '../testing/knowledge.ts';
import { findNames } from './names.ts';
import { findOwnNames } from './own-names.ts';
import { dispatchOf, seedDispatches, world } from './testing/dispatches.ts';
import { stated } from './testing/stated.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { Dispatch } from '../dispatch/dispatch.ts';

// All states and unions here are invented.

function ownNames(dispatch: Dispatch): string[] {
  const found = findOwnNames(dispatch, findNames(dispatch, world), vocabularyOf(world), new Set(english.functionWords));
  return found.map(({ kind, name, words }) => `${kind} ${name}: ${words.join(' ')}`);
}

describe('parties that no gazetteer knows', () => {
  it.each([
    [
      'The Tidal Union (TU) met partners. The TU side spoke first.',
      ['organisation Tidal Union: tidal union', 'organisation Tidal Union: tu'],
    ],
    ['The Corrinian side spoke. Corrin disagreed.', ['state Corrin: corrin', 'state Corrin: corrinian']],
    ['The representative of CORRIN abstained.', ['state CORRIN: corrin']],
    ['The Deputy Minister of Trade of Corrin spoke.', ['state Corrin: corrin']],
    [
      'Talks between Corrin and the Talvan Republic failed.',
      ['state Talvan Republic: talvan republic', 'state Corrin: corrin'],
    ],
    [
      'The countries of the Low Shores (Marsk, Corrin and the Talvan Republic) agreed.',
      [
        'region Low Shores: low shores',
        'state Talvan Republic: talvan republic',
        'state Corrin: corrin',
        'state Marsk: marsk',
      ],
    ],
  ])('are found in %j', (text, expected) => {
    expect(ownNames(dispatchOf(text))).toEqual(expected);
  });

  it('need a proof: a capital, a place or a portfolio is none', () => {
    expect(ownNames(dispatchOf('They met in Corrin. Talvan spoke. The Minister of Tides was late.'))).toEqual([]);
    for (const dispatch of Object.values(seedDispatches())) expect(ownNames(dispatch)).toEqual([]);
  });
});

describe('those who took part', () => {
  it.each([
    [
      'Corrin and the Tidal Union held the ninth round of their dialogue. The Corrinian side spoke.',
      'Corrin, Tidal Union',
    ],
    [
      'The representative of CORRIN spoke. The representative of the TALVAN REPUBLIC replied.',
      'CORRIN, TALVAN REPUBLIC',
    ],
    ['The 8th EU-Uzbekistan Human Rights Dialogue took place.', 'European Union, Uzbekistan'],
    [
      'The EU and the Central Asian nations—Kazakhstan, Tajikistan, and Uzbekistan—convened for the dialogue.',
      'European Union, Kazakhstan, Tajikistan, Uzbekistan',
    ],
  ])('are named in %j', (text, expected) => {
    expect(stated(text).filter((fact) => fact.startsWith('participants'))).toEqual([`participants: ${expected}`]);
  });

  it('are the states and not their region, once they are listed', () => {
    const text =
      'The dialogue between the EU and the countries of Central Asia (Kazakhstan, Tajikistan and Uzbekistan) was ' +
      'held in Osh. The EU and Central Asia met for the third time.';
    expect(stated(text)).toContain('participants: European Union, Kazakhstan, Tajikistan, Uzbekistan');
  });
});
