import { describe, expect, it } from 'vitest';
import { printableText, type OtherScripts } from './printable.ts';

/** A font with ASCII, é and the placeholder's ellipsis. */
const prints = (codePoint: number): boolean => codePoint < 0x7f || codePoint === 0xe9 || codePoint === 0x2026;

function print(text: string, otherScripts: OtherScripts = 'leave out') {
  const met = { missing: new Set<string>(), romanised: new Set<string>() };
  const printed = printableText(text, prints, otherScripts, met);
  return { text: printed, missing: [...met.missing], romanised: [...met.romanised] };
}

describe('printableText', () => {
  it('leaves what the font has', () => {
    expect(print('Café, 2021')).toMatchObject({ text: 'Café, 2021', missing: [] });
  });

  it('composes letters and takes plain counterparts', () => {
    expect(print('Cafe\u0301 \ufb01ve\u00a0non\u2011stop')).toMatchObject({
      text: 'Café five non[…]stop',
      missing: ['\u2011'],
    });
  });

  it('stands one placeholder for a run of words, and names each character once', () => {
    expect(print('the 中文 主中 text')).toMatchObject({ text: 'the […] text', missing: ['中', '文', '主'] });
  });

  it('drops controls and marks of direction', () => {
    expect(print('a\u001b[31mb\u202ec\u200b').text).toBe('a[31mbc');
  });

  it('counts half a character as missing', () => {
    expect(print('a\ud800b')).toMatchObject({ text: 'a[…]b', missing: ['\ud800'] });
  });

  it('writes other alphabets in Latin letters where that is asked for, and leaves out what it cannot', () => {
    expect(print('თბილისი, Երևան, 한국 and 中', 'romanise')).toMatchObject({
      text: 'tbilisi, Erevan, hanguk and […]',
      missing: ['中'],
    });
    expect(print('თ', 'romanise').romanised).toEqual(['თ']);
    expect(print('თ')).toMatchObject({ text: '[…]', missing: ['თ'], romanised: [] });
  });
});
