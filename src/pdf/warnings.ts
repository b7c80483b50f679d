import { listed } from '../core/briefing/writing.ts';
import { placeholder } from './printable.ts';

/** Scripts by the name of their letters and by their Unicode property, those that a dispatch is likeliest to name. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['Arabic', /\p{Script=Arabic}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Bengali', /\p{Script=Bengali}/u],
  ['Chinese', /\p{Script=Han}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Khmer', /\p{Script=Khmer}/u],
  ['Korean', /\p{Script=Hangul}/u],
  ['Mongolian', /\p{Script=Mongolian}/u],
  ['Tamil', /\p{Script=Tamil}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Tibetan', /\p{Script=Tibetan}/u],
];

/** What a reader of the page must be told of characters that its fonts do not have, a sentence each. */
export function warningsFor(missing: readonly string[], romanised: readonly string[]): readonly string[] {
  const told = (characters: readonly string[], what: string): readonly string[] =>
    characters.length === 0 ? [] : [`The page’s fonts do not have ${described(characters)}; ${what}.`];
  return [
    ...told(romanised, 'they are written in Latin letters'),
    ...told(missing, `${placeholder} stands in their place`),
  ];
}

/** `Georgian letters (“ა”, “ბ” and 12 more)`. */
function described(characters: readonly string[]): string {
  const named = scripts.filter(([, script]) => characters.some((character) => script.test(character)));
  const first = characters.slice(0, 12).map(shown);
  const rest = characters.length > first.length ? ` and ${characters.length - first.length} more` : '';
  const each = `${first.join(', ')}${rest}`;
  return named.length === 0 ? each : `${listed(named.map(([name]) => name))} letters (${each})`;
}

/** The character itself, or its code point where it would not show alone. */
function shown(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) ? `“${character}”` : `U+${code}`;
}
