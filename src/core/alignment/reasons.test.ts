import { describe, expect, it } from 'vitest';
import { compare } from '../comparison/compare.ts';
import { shipped, textOf } from '../testing/knowledge.ts';

function reasonsBetween(before: string, after: string): readonly string[] {
  return (
    compare(textOf(`A letter came.\n\n${before}`), textOf(`A parcel went.\n\n${after}`), shipped).alignment[0]
      ?.because ?? []
  );
}

describe('the reasons for a pair', () => {
  it('are words in a row as the later side writes them, the most telling first', () => {
    const reasons = reasonsBetween(
      'The High Warden of Velmora praised reindeer husbandry on Monday.',
      'On Monday, the High Warden of Velmora blamed the reindeer husbandry.',
    );
    expect(reasons.slice(0, 2).sort()).toEqual(['High Warden of Velmora', 'reindeer husbandry']);
  });

  it('join no words that are apart on the other side', () => {
    const reasons = reasonsBetween(
      'The warden saw a reindeer in Velmora.',
      'The Velmora warden fed the reindeer in winter.',
    );
    expect(reasons).not.toContain('Velmora warden');
  });

  it('are at most five', () => {
    const words = 'quabam quebem quibim quobom qubum quybym quacam quecem'.split(' ');
    const reasons = reasonsBetween(`${words.join(', ')} came on Monday.`, `${words.join('; ')} went on Monday.`);
    expect(reasons).toHaveLength(5);
  });

  it('name a theme once', () => {
    const reasons = reasonsBetween(
      'They met and spoke of drug trafficking.',
      'They dined and spoke of drug trafficking.',
    );
    expect(reasons.filter((reason) => /drug/iu.test(reason))).toHaveLength(1);
  });
});
