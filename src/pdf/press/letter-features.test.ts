import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SharedFontDocument, SharedFonts } from './shared-fonts.ts';

const fonts = join(import.meta.dirname, '../../../assets/fonts');
const face = (file: string) => ({ normal: readFileSync(join(fonts, file)) });

function glyphs(family: 'Serif' | 'Sans', word: string): number {
  const shared = new SharedFonts({ Serif: face('SourceSerif4-Regular.ttf'), Sans: face('Inter-Regular.ttf') });
  const info = { CreationDate: new Date(0) };
  const document = new SharedFontDocument(shared, {
    size: [1, 1],
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    compress: true,
    lang: 'en',
    autoFirstPage: false,
    font: null,
    info,
  });
  const run = document.provideFont(family).layoutRun(word);
  return 'glyphs' in run && Array.isArray(run.glyphs) ? run.glyphs.length : Number.NaN;
}

describe('the letters of a word', () => {
  it('are drawn as they were written', () => {
    expect(glyphs('Sans', '->')).toBe(2);
  });

  it('are joined where the face has one shape for them', () => {
    expect(glyphs('Serif', 'field')).toBe(4);
  });
});
