import { describe, expect, it } from 'vitest';
import { readDispatch } from '../dispatch/read.ts';
import { english, shipped, textOf } from '../testing/knowledge.ts';
import { wordClasses } from './compile.ts';
import { findOfficialNames } from './official-names.ts';

function officialIn(text: string): string[] {
  const places = findOfficialNames(
    readDispatch(textOf(text), english),
    shipped.gazetteer,
    english,
    wordClasses(english),
  );
  return places.map(({ start, end }) => text.slice(start, end));
}

describe('an official name', () => {
  it.each([
    ['a title with its portfolio', 'The Minister of Ports and Rivers spoke.', 'Minister of Ports and Rivers'],
    [
      'an office of the gazetteer with its field',
      'The Director for South and North Talvesk spoke.',
      'Director for South and North Talvesk',
    ],
    [
      'a title with its field behind a comma',
      'Ada Berg, Joint Secretary, Rivers & Port Affairs in the capital, spoke.',
      'Joint Secretary, Rivers & Port Affairs',
    ],
    [
      'an organisation that only its abbreviation gives away',
      'It was the European External Action Services (EEAS) that spoke.',
      'European External Action Services',
    ],
  ])('is %s', (_how, text, name) => {
    expect(officialIn(text)).toContain(name);
  });

  it('takes no person and no agreement for a field', () => {
    expect(officialIn('The Joint Secretary, Ada Berg, spoke.')).not.toContain('Joint Secretary, Ada Berg');
    expect(officialIn('They signed a Rivers and Ports Agreement (EU).')).not.toContain('Rivers and Ports Agreement');
  });
});
