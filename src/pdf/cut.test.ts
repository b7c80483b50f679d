import { describe, expect, it } from 'vitest';
import { composeBriefing } from '../core/briefing/compose.ts';
import { exampleComparison, manyThemes } from '../core/briefing/testing/examples.ts';
import { cutsOf } from './cut.ts';

const names = { before: 'a.txt', after: 'b.txt' };
const versions = { codebookVersion: '1', productVersion: '1' };
const briefing = {
  ...composeBriefing(exampleComparison({ themes: manyThemes(10, 10, 10) }), names, versions),
  facts: Array.from({ length: 9 }, () => ({ label: 'Held', before: null, after: null, claim: '' })),
};

describe('cutsOf', () => {
  it('begins with everything and ends with next to nothing', () => {
    expect(cutsOf(briefing)[0]).toMatchObject({ rows: 30, facts: 9 });
    expect(cutsOf(briefing).at(-1)).toMatchObject({ rows: 0, facts: 0 });
  });

  it('never gives back what an earlier cut took', () => {
    const cuts = cutsOf(briefing);
    cuts.slice(1).forEach((cut, index) => {
      const before = cuts[index] ?? cut;
      expect(cut.rows).toBeLessThanOrEqual(before.rows);
      expect(cut.facts).toBeLessThanOrEqual(before.facts);
      expect(cut.factLength).toBeLessThanOrEqual(before.factLength);
      expect(cut.notes).toBeLessThanOrEqual(before.notes);
      expect(cut.noteLength).toBeLessThanOrEqual(before.noteLength);
    });
  });

  it('takes facts down to six before it takes a row', () => {
    const firstRow = cutsOf(briefing).find((cut) => cut.rows < 30);
    expect(firstRow).toMatchObject({ rows: 29, facts: 6 });
  });
});
