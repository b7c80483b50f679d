import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coverageOf } from './coverage.ts';
import { marks, statusSigns } from '../core/briefing/marks.ts';
import { fontsOf } from './fonts.ts';
import { placeholder } from './printable.ts';

const fonts = join(import.meta.dirname, '../../assets/fonts');
const lacking = async (text: string): Promise<string[]> => {
  const { prints } = await fontsOf(fonts);
  return Array.from(text).filter((character) => !prints(character.codePointAt(0) ?? 0));
};

describe('the coverage of the fonts', () => {
  it('holds every sign and mark that the page itself draws', async () => {
    expect(
      await lacking(
        `${Object.values({ ...statusSigns, ...marks }).join('')}→<%${placeholder}“”’…¶×·–—\u00a00123456789`,
      ),
    ).toEqual([]);
  });

  it('holds the letters of English, Kazakh, Russian, Greek and the languages of the European Union', async () => {
    const letters = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі Ёёйщ ΑΩάώς ÅåŒœßđĦħıİŁłŇňŐőŘřŞşȘșȚțŪūŻż';
    expect(await lacking(letters)).toEqual([]);
  });

  it('does not claim other scripts', async () => {
    expect(await lacking('a中ع')).toEqual(['中', 'ع']);
  });

  it('refuses what is no font', () => {
    expect(() => coverageOf(new Uint8Array(64))).toThrow('has no cmap table');
  });
});
