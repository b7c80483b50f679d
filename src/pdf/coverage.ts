import { characterMap } from './character-map.ts';

/** Whether a font has a glyph for a code point. */
export type Coverage = (codePoint: number) => boolean;

/** @throws Error where the file has no table of its characters */
export function coverageOf(font: Uint8Array): Coverage {
  const groups = characterMap(font);
  return (codePoint) => groups.some((group) => group.first <= codePoint && codePoint <= group.last);
}
