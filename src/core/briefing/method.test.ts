import { describe, expect, it } from 'vitest';
import { composeBriefing } from './compose.ts';
import { methodLine } from './method.ts';
import { exampleComparison, exampleTheme } from './testing/examples.ts';

const versions = { codebookVersion: '1', productVersion: '1' };
const names = { before: 'a.txt', after: 'b.txt' };

describe('the method line', () => {
  it('explains the sign of discovered themes only where one carries it', () => {
    const theme = exampleTheme('new', 'Ferry links', { origin: 'discovered' });
    const { ledger, method } = composeBriefing(exampleComparison({ themes: [theme] }), names, versions);
    expect(method).toContain('◊');
    expect(
      methodLine(
        ledger.map((row) => ({ ...row, by: 'analyst' as const })),
        versions,
      ),
    ).not.toContain('◊');
  });
});
