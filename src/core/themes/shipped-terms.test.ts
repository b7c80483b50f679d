import { describe, expect, it } from 'vitest';
import { compare } from '../comparison/compare.ts';
import { shipped, textOf } from '../testing/knowledge.ts';

const plain = 'The sides met on Monday. They exchanged views on ferries. They parted. They dined.';

/** What the shipped codebook finds in a sentence about nothing else. */
function themesOf(sentence: string): string[] {
  return compare(textOf(plain), textOf(`${plain} ${sentence}`), shipped)
    .themes.filter(({ status }) => status === 'new')
    .map(({ label }) => label)
    .sort();
}

describe('a wording that looks like another theme', () => {
  it.each([
    ['They spoke of the freedom of movement.', ['Freedom of movement']],
    ['They spoke of a broad-based exchange.', []],
    ['They spoke of militancy.', ['Terrorism and violent extremism']],
    ['They spoke of new and emerging technologies.', ['Semiconductors and key technologies']],
    ['Nauru holds the rotating Presidency of the Council.', []],
    ['They spoke, inter alia, of this and that.', []],
    ['They spoke of a cultured and concerted manner.', []],
    ['They called for stemming the flow.', []],
  ])('%s', (sentence, labels) => {
    expect(themesOf(sentence)).toEqual(labels);
  });
});
