import { describe, expect, it } from 'vitest';
import type { Briefing } from '../core/briefing/briefing.ts';
import { bounds } from './bounds.ts';
import { largestText } from './contract.ts';
import {
  parseBriefing,
  parseDroppedFile,
  parseNothing,
  parseReveal,
  parseSide,
  parseTitle,
  PayloadError,
} from './parse.ts';
import { briefingOf } from './testing/briefing.ts';

const briefing: Briefing = {
  ...briefingOf('a.txt', 'b.txt'),
  date: '2021-07-02',
  facts: [{ slot: 'venue', label: 'Place', before: ['Brussels'], after: [], claims: ['named in one'] }],
  judgement: { text: 'It will go on.', confidence: 'moderate', likelihood: 'roughly even chance' },
};
const cell = { quote: 'water', paragraphs: [1, 4], mentions: 2 };

const hostile: readonly unknown[] = [
  undefined,
  null,
  0,
  Number.NaN,
  '',
  '__proto__',
  'BEFORE',
  true,
  [],
  {},
  [['before']],
  Symbol('before'),
  () => 'before',
  new Map([['side', 'before']]),
  Object.create({ side: 'before' }),
];

describe('what the window sends', () => {
  it.each([parseSide, parseDroppedFile, parseBriefing, parseReveal])(
    '%o refuses whatever has another shape',
    (parse) => {
      for (const value of hostile) expect(() => parse(value)).toThrow(PayloadError);
    },
  );

  it('takes the two sides and the two ways to show a file', () => {
    expect(['before', 'after'].map(parseSide)).toEqual(['before', 'after']);
    expect(['folder', 'open'].map(parseReveal)).toEqual(['folder', 'open']);
  });

  it('takes no payload where none is due', () => {
    const nothing = (value: unknown) => () => {
      parseNothing(value);
    };
    expect(nothing(undefined)).not.toThrow();
    expect(nothing({ path: '/etc/passwd' })).toThrow(PayloadError);
  });
});

describe('a dropped file', () => {
  it('keeps its bytes', () => {
    const bytes = new Uint8Array([1, 2, 3]);
    expect(parseDroppedFile({ name: 'a.txt', bytes })).toEqual({ name: 'a.txt', bytes });
  });

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\secrets\\a.txt', 'a.txt'],
    ['/a/b.txt', 'b.txt'],
  ])('loses every folder of its name (%s)', (name, kept) => {
    expect(parseDroppedFile({ name, bytes: new Uint8Array() }).name).toBe(kept);
  });

  it('is refused above 10 MB, and accepted at it', () => {
    expect(parseDroppedFile({ name: 'a', bytes: new Uint8Array(largestText) }).bytes).toHaveLength(largestText);
    const larger = { name: 'a', bytes: new Uint8Array(largestText + 1) };
    expect(() => parseDroppedFile(larger)).toThrow('larger than 10 MB');
  });

  it.each([
    { name: 'a', bytes: [1, 2, 3] },
    { name: 'a', bytes: 'text' },
    { name: 'a', bytes: new ArrayBuffer(3) },
    { name: 'a', bytes: { byteLength: 1, length: 1 } },
    { name: 'a'.repeat(bounds.name + 1), bytes: new Uint8Array() },
    { name: '', bytes: new Uint8Array() },
    { name: '../', bytes: new Uint8Array() },
    { name: 7, bytes: new Uint8Array() },
    { name: 'a', bytes: new Uint8Array(), path: '/etc/passwd' },
  ])('is refused in another form (%#)', (value) => {
    expect(() => parseDroppedFile(value)).toThrow(PayloadError);
  });
});

describe('a briefing', () => {
  it('passes unchanged', () => {
    expect(parseBriefing(briefing)).toEqual(briefing);
  });

  it.each<[string, object]>([
    ['another schema', { schema: 'sidelight.briefing/2' }],
    ['a date in words', { date: '1 July 2021' }],
    ['a creation date that is none', { created: '2021-13-41' }],
    ['one source', { sources: [briefing.sources[0]] }],
    ['three sources', { sources: [...briefing.sources, briefing.sources[0]] }],
    ['sources in the wrong order', { sources: [briefing.sources[1], briefing.sources[0]] }],
    ['a negative count', { figures: { shared: -1, new: 0, dropped: 0 } }],
    ['a count that is no number', { figures: { shared: Number.POSITIVE_INFINITY, new: 0, dropped: 0 } }],
    ['an unknown status', { ledger: [{ ...briefing.ledger[0], status: 'kept' }] }],
    ['a paragraph number below 1', { ledger: [{ ...briefing.ledger[0], before: { ...cell, paragraphs: [0] } }] }],
    ['a title without end', { title: 'x'.repeat(bounds.line + 1) }],
    ['a method without end', { method: 'x'.repeat(bounds.passage + 1) }],
    ['a ledger without end', { ledger: Array.from({ length: bounds.ledger + 1 }, () => briefing.ledger[0]) }],
    ['facts without end', { facts: Array.from({ length: bounds.facts + 1 }, () => briefing.facts[0]) }],
    ['notices without end', { notices: Array.from({ length: bounds.notices + 1 }, () => 'x') }],
    ['a likelihood off the scale', { judgement: { text: 'x', confidence: null, likelihood: 'maybe' } }],
    ['a hash that is none', { sources: [{ ...briefing.sources[0], sha256: '../x' }, briefing.sources[1]] }],
    ['a field of its own', { fonts: '/etc' }],
  ])('is refused with %s', (_, change) => {
    expect(() => parseBriefing({ ...briefing, ...change })).toThrow(PayloadError);
  });

  it('names the place of what is wrong', () => {
    const wrong = { ...briefing, ledger: [{ ...briefing.ledger[0], label: 7 }] };
    expect(() => parseBriefing(wrong)).toThrow(/^ledger\.0\.label: /);
  });
});

describe('a window title', () => {
  it('is one line without control or direction characters', () => {
    expect(parseTitle(' a\u0000b\nc\u202ed\u2028e ')).toBe('a b c d e');
  });

  it('is refused when it is no text or too long', () => {
    expect(() => parseTitle(['a'])).toThrow(PayloadError);
    expect(() => parseTitle('x'.repeat(bounds.line + 1))).toThrow(PayloadError);
  });
});
