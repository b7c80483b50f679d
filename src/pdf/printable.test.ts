import { describe, expect, it } from 'vitest';
import { printableText } from './printable.ts';

/** A font with ASCII, é and the placeholder's ellipsis. */
const prints = (codePoint: number): boolean => codePoint < 0x7f || codePoint === 0xe9 || codePoint === 0x2026;

function print(text: string): { text: string; missing: string[] } {
  const missing = new Set<string>();
  return { text: printableText(text, prints, missing), missing: [...missing] };
}

describe('printableText', () => {
  it('leaves what the font has', () => {
    expect(print('Café, 2021')).toEqual({ text: 'Café, 2021', missing: [] });
  });

  it('composes letters and takes plain counterparts', () => {
    expect(print('Cafe\u0301 \ufb01ve\u00a0non\u2011stop')).toEqual({
      text: 'Café five non[…]stop',
      missing: ['\u2011'],
    });
  });

  it('stands one placeholder for a run of words, and names each character once', () => {
    expect(print('the 中文 主中 text')).toEqual({ text: 'the […] text', missing: ['中', '文', '主'] });
  });

  it('drops controls and marks of direction', () => {
    expect(print('a\u001b[31mb\u202ec\u200b').text).toBe('a[31mbc');
  });

  it('counts half a character as missing', () => {
    expect(print('a\ud800b')).toEqual({ text: 'a[…]b', missing: ['\ud800'] });
  });
});
