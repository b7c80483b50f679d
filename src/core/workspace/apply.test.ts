import { describe, expect, it } from 'vitest';
import { applyDecisions } from './apply.ts';
import type { DecidedTheme } from './decided.ts';
import type { Decision } from './decision.ts';
import { comparison, placeOf, texts } from './testing/example.ts';

const decided = (...decisions: Decision[]) => applyDecisions(comparison, texts, decisions);
const themeOf = (id: string, ...decisions: Decision[]): DecidedTheme => {
  const found = decided(...decisions).themes.find((theme) => theme.id === id);
  if (found === undefined) throw new Error(`There is no ${id}.`);
  return found;
};

describe('a finding', () => {
  it('stands as the machine made it where nothing is decided', () => {
    const { themes, unplaced } = decided();
    expect(themes.map(({ id, by, verdict }) => [id, by, verdict])).toEqual([
      ['water', 'machine', null],
      ['sport', 'machine', null],
      ['fishing', 'machine', null],
    ]);
    expect(themes.map(({ found }) => found)).toEqual(comparison.themes);
    expect(unplaced).toEqual([]);
  });

  it('remains the machine’s when it is accepted', () => {
    const theme = themeOf('sport', { kind: 'verdict', theme: 'sport', verdict: 'accepted' });
    expect([theme.by, theme.verdict, theme.inBriefing]).toEqual(['machine', 'accepted', true]);
  });

  it('is kept, out of the briefing, when it is rejected, whatever else was chosen', () => {
    const rejected = themeOf(
      'sport',
      { kind: 'verdict', theme: 'sport', verdict: 'rejected' },
      { kind: 'choose', theme: 'sport', chosen: true },
    );
    expect([rejected.verdict, rejected.inBriefing]).toEqual(['rejected', false]);
  });

  it('keeps its own name beside the one it is given, until that is taken back', () => {
    const rename: Decision = { kind: 'rename', theme: 'sport', label: 'Games' };
    const renamed = themeOf('sport', rename);
    expect([renamed.label, renamed.found?.label, renamed.by, renamed.changed]).toEqual([
      'Games',
      'SPORT',
      'analyst',
      ['label'],
    ]);
    const again = themeOf('sport', rename, { kind: 'rename', theme: 'sport', label: null });
    expect([again.label, again.by, again.changed]).toEqual(['SPORT', 'machine', []]);
  });

  it('changes its status with a reason, and keeps the status it was found with', () => {
    const theme = themeOf('sport', { kind: 'status', theme: 'sport', status: 'shared', reason: 'Known before.' });
    expect([theme.status, theme.found?.status, theme.reason, theme.changed]).toEqual([
      'shared',
      'new',
      'Known before.',
      ['status'],
    ]);
  });

  it('bears a note without being anyone else’s finding', () => {
    const theme = themeOf('sport', { kind: 'note-theme', theme: 'sport', text: 'Ask about it.' });
    expect([theme.note, theme.by]).toEqual(['Ask about it.', 'machine']);
  });

  it('is the same in whatever order decisions on different matters were made', () => {
    const decisions: Decision[] = [
      { kind: 'rename', theme: 'sport', label: 'Games' },
      { kind: 'verdict', theme: 'sport', verdict: 'accepted' },
      { kind: 'merge', theme: 'fishing', into: 'sport' },
      { kind: 'note-theme', theme: 'water', text: 'So.' },
    ];
    expect(decided(...decisions.toReversed())).toEqual(decided(...decisions));
  });
});

describe('two merged themes', () => {
  it('are one that has all evidence, and the status and weight that follow from it', () => {
    const { themes } = decided({ kind: 'merge', theme: 'fishing', into: 'sport' });
    expect(themes.map(({ id }) => id)).toEqual(['water', 'sport']);
    expect(themes[1]).toMatchObject({
      status: 'shared',
      wording: 'reworded',
      weight: { before: 0.3333, after: 0.3333 },
      merged: [{ id: 'fishing', label: 'FISHING' }],
      changed: ['status', 'evidence'],
      lookedFor: [],
    });
    expect(themes[1]?.evidence.map(({ quote }) => quote)).toEqual(['fishing', 'Sport']);
  });

  it('are merged on with a third', () => {
    const { themes } = decided(
      { kind: 'merge', theme: 'fishing', into: 'sport' },
      { kind: 'merge', theme: 'sport', into: 'water' },
    );
    expect(themes.map(({ id }) => id)).toEqual(['water']);
    expect(themes[0]?.evidence).toHaveLength(4);
    expect(themes[0]?.merged.map(({ id }) => id)).toEqual(['fishing', 'sport']);
  });

  it('do not swallow each other', () => {
    const { themes, unplaced } = decided(
      { kind: 'merge', theme: 'fishing', into: 'sport' },
      { kind: 'merge', theme: 'sport', into: 'fishing' },
    );
    expect(themes.map(({ id }) => id)).toEqual(['water', 'sport']);
    expect(unplaced).toMatchObject([{ because: 'A theme cannot be merged into itself.' }]);
  });

  it('part again when that is taken back', () => {
    const { themes } = decided(
      { kind: 'merge', theme: 'fishing', into: 'sport' },
      { kind: 'merge', theme: 'fishing', into: null },
    );
    expect(themes).toEqual(decided().themes);
  });
});

describe('an added theme', () => {
  const add: Decision = { kind: 'add', theme: 'added-1', label: 'Roads', place: placeOf('before', 'Roads') };

  it('is the analyst’s, with the selected words as its evidence', () => {
    expect(themeOf('added-1', add)).toMatchObject({
      by: 'analyst',
      found: null,
      origin: 'analyst',
      label: 'Roads',
      status: 'dropped',
      weight: { before: 0.3333, after: 0 },
      evidence: [{ side: 'before', quote: 'Roads', sentence: 2, paragraph: 2 }],
    });
  });

  it('becomes shared by words of the other text', () => {
    const theme = themeOf('added-1', add, { kind: 'cite', theme: 'added-1', place: placeOf('after', 'came up') });
    expect([theme.status, theme.evidence.length]).toEqual(['shared', 2]);
  });

  it('cites the same words once', () => {
    expect(themeOf('added-1', add, { ...add, kind: 'cite' }).evidence).toHaveLength(1);
  });
});

describe('a note on a sentence', () => {
  it('stands at its sentence, and goes with its words', () => {
    const place = placeOf('after', 'It agreed on water');
    const { sentenceNotes } = decided({ kind: 'note-sentence', place, text: 'New verb.' });
    expect(sentenceNotes).toEqual([{ place, sentence: 1, text: 'New verb.' }]);
    const moved = applyDecisions(comparison, { ...texts, after: `Before. ${texts.after}` }, [
      { kind: 'note-sentence', place, text: 'New verb.' },
    ]);
    expect(moved.sentenceNotes[0]?.place).toEqual({ ...place, start: place.start + 8, end: place.end + 8 });
  });

  it('is gone when its text is emptied', () => {
    const place = placeOf('after', 'It agreed on water');
    const note: Decision = { kind: 'note-sentence', place, text: 'New verb.' };
    expect(decided(note, { ...note, text: '' }).sentenceNotes).toEqual([]);
  });
});

describe('decisions that find nothing to hold for', () => {
  it.each<[string, Decision]>([
    ['a verdict on a theme that is gone', { kind: 'verdict', theme: 'gone', verdict: 'accepted' }],
    ['a name for a theme that is gone', { kind: 'rename', theme: 'gone', label: 'X' }],
    ['a status of a theme that is gone', { kind: 'status', theme: 'gone', status: 'new', reason: '' }],
    ['a note on a theme that is gone', { kind: 'note-theme', theme: 'gone', text: 'X' }],
    ['a choice of a theme that is gone', { kind: 'choose', theme: 'gone', chosen: false }],
    ['a merger of a theme that is gone', { kind: 'merge', theme: 'gone', into: 'water' }],
    ['a merger into a theme that is gone', { kind: 'merge', theme: 'water', into: 'gone' }],
    ['words for a theme that is gone', { kind: 'cite', theme: 'gone', place: placeOf('before', 'Roads') }],
    [
      'a theme whose words are gone',
      { kind: 'add', theme: 'added-1', label: 'X', place: { ...placeOf('before', 'Roads'), quote: 'Rails' } },
    ],
    [
      'a note on words that are gone',
      { kind: 'note-sentence', text: 'X', place: { ...placeOf('before', 'Roads'), quote: 'Rails' } },
    ],
  ])('%s: it is kept and listed, and the findings stand', (_, decision) => {
    const { themes, unplaced } = decided(decision);
    expect(themes).toEqual(decided().themes);
    expect(unplaced).toEqual([{ decision, because: expect.any(String) as string }]);
  });

  it('hold again once their theme is back', () => {
    const without = { ...comparison, themes: comparison.themes.filter(({ id }) => id !== 'sport') };
    const rename: Decision = { kind: 'rename', theme: 'sport', label: 'Games' };
    expect(applyDecisions(without, texts, [rename]).unplaced).toHaveLength(1);
    expect(decided(rename).unplaced).toEqual([]);
  });
});
