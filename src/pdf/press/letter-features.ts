import type { Features } from './pdfmake-parts.ts';

/** Never wanted: contextual alternates draw “->” as an arrow and “2x3” as “2×3”, and quotes print as they were written. */
const always: Features = { calt: false };

/** Without what joins letters, and what sets accents that are characters of their own: kerning is left. */
const plain: Features = {
  ...always,
  ccmp: false,
  clig: false,
  liga: false,
  locl: false,
  mark: false,
  mkmk: false,
  rclt: false,
  rlig: false,
};

/** Accents of their own, and the letter with which the ligatures of Latin begin. */
const joined = /\p{M}|f[a-z]/u;

/** The OpenType features that a word needs. */
export function featuresFor(word: string): Features {
  return joined.test(word) ? always : plain;
}
