import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from './decision.ts';
import {
  decide,
  newThemeId,
  noDecisions,
  redo,
  standing,
  swapSides,
  typeOn,
  undo,
  type Decisions,
} from './decisions.ts';
import { placeOf } from './testing/example.ts';

const rename = (label: string): Decision => ({ kind: 'rename', theme: 'water', label });
const three = ['a', 'b', 'c'].map(rename).reduce(decide, noDecisions);

describe('undo and redo', () => {
  it('walk through what was decided, and stop at its ends', () => {
    expect(standing(undo(three))).toEqual([rename('a'), rename('b')]);
    expect(standing([undo, undo, undo, undo].reduce((now, step) => step(now), three))).toEqual([]);
    expect(redo(undo(three))).toEqual(three);
    expect(redo(three)).toEqual(three);
  });

  it('forget what was undone once something else is decided', () => {
    const other = decide(undo(three), rename('d'));
    expect(standing(other)).toEqual(['a', 'b', 'd'].map(rename));
    expect(redo(other)).toEqual(other);
  });

  it('take a text that was typed on for one decision', () => {
    const title = (value: string): Decision => ({ kind: 'field', field: 'title', value });
    const typed = [title('T'), title('Ti'), rename('a'), title('Tit')].reduce(typeOn, noDecisions);
    expect(standing(typed)).toEqual([title('Ti'), rename('a'), title('Tit')]);
    expect(standing(typeOn(typed, { kind: 'field', field: 'title', value: null }))).toHaveLength(4);
    expect(standing(typeOn(typed, { kind: 'field', field: 'note', value: 'N' }))).toHaveLength(4);
  });

  it('bring back every earlier state, whatever was done', () => {
    const steps = fc.array(fc.oneof(fc.constant(undo), fc.constant(redo), fc.constantFrom('x', 'y').map(deciding)));
    fc.assert(
      fc.property(steps, (walk) => {
        const now = walk.reduce<Decisions>((before, step) => step(before), noDecisions);
        expect(now.inForce).toBeLessThanOrEqual(now.made.length);
        const back = now.made.reduce<Decisions>((before) => undo(before), now);
        expect(standing(back)).toEqual([]);
        expect(standing(now.made.reduce<Decisions>((before) => redo(before), back))).toEqual(now.made);
      }),
    );
  });
});

function deciding(label: string): (decisions: Decisions) => Decisions {
  return (decisions) => decide(decisions, rename(label));
}

describe('the id of a new theme', () => {
  it('was never given before, not even to one that was undone', () => {
    const add = (theme: string): Decision => ({ kind: 'add', theme, label: 'X', place: placeOf('before', 'Roads') });
    expect(newThemeId(noDecisions)).toBe('added-1');
    expect(newThemeId(undo(['added-1', 'added-7'].map(add).reduce(decide, noDecisions)))).toBe('added-8');
  });
});

describe('exchanged texts', () => {
  it('take places and statuses along, and twice gives the same', () => {
    const decisions = [
      { kind: 'status', theme: 'water', status: 'new', reason: '' },
      { kind: 'note-sentence', place: placeOf('before', 'Roads'), text: 'X' },
      rename('a'),
    ] satisfies Decision[];
    const swapped = swapSides(decisions.reduce(decide, noDecisions));
    expect(swapped.made).toMatchObject([{ status: 'dropped' }, { place: { side: 'after' } }, { label: 'a' }]);
    expect(swapSides(swapped).made).toEqual(decisions);
  });
});
