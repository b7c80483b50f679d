import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultyLine } from './json-fault.ts';

describe('faultyLine', () => {
  it.each([
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', 3],
    ['a comma too many', '{\n  "a": [1,\n  2,\n  ]\n}', 4],
    ['a word without quotes', '{\n\n"a": b}', 3],
    ['a bracket of the other kind', '[\n1\n}', 3],
    ['a string that does not end', '{"a":\n"b\n}', 2],
    ['an end too early', '{\n"a": 1\n', 3],
    ['text after the end', '{}\n\nx', 3],
    ['a value for a key', '{\n1: 2}', 2],
  ])('finds the line of %s', (_what, text, line) => {
    expect(() => {
      JSON.parse(text);
    }).toThrow();
    expect(faultyLine(text)).toBe(line);
  });

  it('walks every valid text to its end', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(faultyLine(`${text}\n\n`)).toBe(3);
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});
