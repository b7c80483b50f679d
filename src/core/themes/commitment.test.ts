import { describe, expect, it } from 'vitest';
import type { Commitment } from '../comparison/comparison.ts';
import { readDispatch } from '../dispatch/read.ts';
import { english, textOf } from '../testing/knowledge.ts';
import { commitmentShift, findCommitment } from './commitment.ts';
import type { ThemeMention } from './mentions.ts';

/** How a text commits on ports, wherever it names them. */
function onPorts(text: string): Commitment | null {
  const dispatch = readDispatch(textOf(text), english);
  const theme = { id: 'ports', label: 'Ports', category: 'x', origin: 'codebook' as const, lookedFor: [] };
  const mentions = [...text.matchAll(/\bports\b/gu)].map(({ index }): ThemeMention => {
    const sentence = dispatch.sentences.findIndex(({ start, end }) => start <= index && index < end);
    return { theme, term: 'port', sentence, strength: 'told', start: index, end: index + 5 };
  });
  return findCommitment(dispatch, mentions, english);
}

describe('a commitment', () => {
  it.each([
    ['The two sides agreed to build ports.', 'The two sides', 'agreed'],
    ['The two sides also welcomed new ports.', 'The two sides', 'welcomed'],
    ['Moreover the Union encouraged the building of ports.', 'the Union', 'encouraged'],
    ['The Union raised the issue of canals, noting the state of the ports.', 'The Union', 'noting'],
    ['The Union, reaffirming its interest in ports, left.', 'The Union', 'reaffirming'],
    [
      'Along with mentioning canals, the Union stated its view, and reiterated its wish for ports.',
      'the Union',
      'reiterated',
    ],
    ['The ministers of Talvesk met. They agreed on ports.', 'The ministers of Talvesk', 'agreed'],
    ['Talvesk and Omrath met. They met on Monday. They agreed on ports.', 'Talvesk and Omrath', 'agreed'],
    ['The Union stands by its friends and remains committed to ports.', 'The Union', 'committed to'],
    ['It was agreed that ports matter.', null, 'agreed'],
    ['The ministers were briefed on ports.', null, 'briefed'],
    ['Plans for ports were discussed.', null, 'discussed'],
    ['A letter came. They agreed on ports.', null, 'agreed'],
  ])('in %j is of %s', (text, by, verb) => {
    expect(onPorts(text)).toMatchObject({ by, verb, negated: false });
  });

  it.each([
    'The sides did not agree on ports.',
    'The sides have not agreed on ports.',
    'Neither side agreed on ports.',
  ])('is denied in %j', (text) => {
    expect(onPorts(text)).toMatchObject({ step: 5, negated: true });
  });

  it.each(['The sides, which do not like canals, agreed on ports.', 'The sides not only agreed on ports.'])(
    'is not denied in %j',
    (text) => {
      expect(onPorts(text)).toMatchObject({ step: 5, negated: false });
    },
  );

  it('is hedged where the words leave it open', () => {
    expect(onPorts('The sides may agree on ports.')).toMatchObject({ step: 5, hedged: true });
    expect(onPorts('It was asked whether the sides agreed on ports.')).toMatchObject({ hedged: true });
  });

  it.each([
    'By signing the paper on ports they left.',
    'The agreed measures help ports.',
    'A review of ports came.',
    'A group was established to work on ports.',
    'The United States built ports.',
  ])('is none in %j', (text) => {
    expect(onPorts(text)).toBeNull();
  });

  it('that is denied is the weakest', () => {
    expect(onPorts('They did not agree on ports. They discussed ports.')).toMatchObject({ verb: 'discussed' });
  });
});

describe('a shift', () => {
  const shift = (before: string, after: string): number | null => commitmentShift(onPorts(before), onPorts(after));

  it('is told of the same party, two steps and more', () => {
    expect(shift('The two sides discussed ports.', 'Both sides agreed on ports.')).toBe(3);
    expect(shift('The Union and the League discussed ports.', 'Union and League agreed on ports.')).toBe(3);
    expect(shift('The sides agreed on ports.', 'The sides discussed ports.')).toBe(-3);
  });

  it.each([
    ['of one step', 'The sides reaffirmed ports.', 'The sides agreed on ports.'],
    ['of another party', 'The Union discussed ports.', 'The League agreed on ports.'],
    ['of whoever they are', 'A letter came. They discussed ports.', 'A letter came. They agreed on ports.'],
    ['that is denied', 'The sides discussed ports.', 'The sides did not agree on ports.'],
    ['that is open', 'The sides discussed ports.', 'The sides may agree on ports.'],
  ])('is none %s', (_why, before, after) => {
    expect(shift(before, after)).toBeNull();
  });
});
