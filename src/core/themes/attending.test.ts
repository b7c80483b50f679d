import { describe, expect, it } from 'vitest';
import { compare } from '../comparison/compare.ts';
import { shipped, textOf } from '../testing/knowledge.ts';

function themesBetween(before: string, after: string): string[] {
  return compare(textOf(before), textOf(after), shipped).themes.map(({ label, status }) => `${status} ${label}`);
}

const plain = 'The sides met on Monday. They exchanged views on ports. They parted.';

describe('an organisation', () => {
  it('that only came makes nothing a matter', () => {
    expect(themesBetween(plain, `${plain} The World Health Organization and UNICEF attended.`)).toEqual(
      themesBetween(plain, `${plain} Many guests attended.`),
    );
  });

  it('that is spoken of does', () => {
    expect(themesBetween(plain, `${plain} They discussed accession to the World Trade Organization (WTO).`)).toContain(
      'new WTO and multilateral trading system',
    );
  });

  it('lends no word of its name to another matter', () => {
    expect(themesBetween(plain, `${plain} The leaders of the European Union spoke.`)).not.toContain('new Trade unions');
  });
});
