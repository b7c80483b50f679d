import { describe, expect, it } from 'vitest';
import { readDispatch } from '../dispatch/read.ts';
import { english, textOf } from '../testing/knowledge.ts';
import { wordClasses } from './compile.ts';
import { findSeriesNames, findSeriesPlaces } from './series.ts';

/** What a text holds of the name of its series, as it writes it. */
function seriesIn(text: string): string[] {
  const dispatch = readDispatch(textOf(text), english);
  const names = findSeriesNames(dispatch, english, wordClasses(english));
  const longest = findSeriesPlaces(dispatch, names).filter(
    (place, _, all) => !all.some((other) => other.start <= place.start && other.end >= place.end && other !== place),
  );
  return longest.map(({ start, end }) => text.slice(start, end));
}

describe('the name of the series', () => {
  it.each([
    [
      'ends in the event',
      'Omrath hosted the Talvesk-Omrath Water Dialogue. They met.',
      'Talvesk-Omrath Water Dialogue',
    ],
    ['opens with it', 'The Joint Committee on Trade met in Omrath. They agreed.', 'Joint Committee on Trade'],
    [
      'is a list',
      'The Council for Farming, Fisheries and Trade met today.',
      'Council for Farming, Fisheries and Trade',
    ],
    ['is what sits', 'They met. The 4th meeting of the Working Group on Rivers was held.', 'Working Group on Rivers'],
    ['is what is held', 'They held the third round of their annual Dialogue on Ports.', 'Dialogue on Ports'],
  ])('%s', (_how, text, name) => {
    expect(seriesIn(text)).toContain(name);
  });

  it('ends before a title in quotation marks', () => {
    expect(seriesIn('The Conference on Ports "Quays of peace" was held.')).toEqual(['Conference on Ports']);
  });

  it('ends before the place and the comma', () => {
    expect(seriesIn('The Dialogue on Ports in Omrath ended.')).toEqual(['Dialogue on Ports']);
    expect(seriesIn('The Dialogue on Ports, Talvesk said, went well.')).toEqual(['Dialogue on Ports']);
  });

  it('is no gathering of heads of state that is only counted', () => {
    expect(seriesIn('They met. They recalled the second meeting of the Heads of State of Talvesk.')).toEqual([]);
  });

  it('is not read on into a headline that gives every word a capital', () => {
    expect(seriesIn('Dialogue on Ports Calls for Peace\n\nThe Dialogue on Ports was held in Omrath.')).toEqual([
      'Dialogue on Ports',
      'Dialogue on Ports',
    ]);
  });
});
