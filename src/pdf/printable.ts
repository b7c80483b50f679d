import type { Briefing } from '../core/briefing/briefing.ts';
import { mapTexts } from '../core/briefing/map-texts.ts';
import type { Coverage } from './coverage.ts';
import { romanised } from './romanise.ts';

/** What stands on the page for a run of characters that the fonts do not have. */
export const placeholder = '[…]';

/** What becomes of letters that the fonts do not have. */
export type OtherScripts = 'romanise' | 'leave out';

/** A briefing that the fonts can print in full, and each character that they could not, once. */
export interface PrintableBriefing {
  readonly briefing: Briefing;
  /** Characters in whose place the placeholder stands. */
  readonly missing: readonly string[];
  /** Characters that are written in Latin letters. */
  readonly romanised: readonly string[];
}

/** Characters that the fonts do not have, as they are met. */
export interface Unprintable {
  readonly missing: Set<string>;
  readonly romanised: Set<string>;
}

/** Replaces what the fonts cannot print, in every text of the briefing; no reader shall guess at empty boxes. */
export function printable(briefing: Briefing, prints: Coverage, otherScripts: OtherScripts): PrintableBriefing {
  const met: Unprintable = { missing: new Set(), romanised: new Set() };
  const printed = mapTexts(briefing, (text) => printableText(text, prints, otherScripts, met));
  return { briefing: printed, missing: [...met.missing].sort(), romanised: [...met.romanised].sort() };
}

/**
 * One text that the fonts can print. Letters are composed, controls and marks of direction go, and a variant
 * that has a plain counterpart (a hyphen that does not break, a ligature) gives way to it.
 * @param met takes up each character that has neither glyph nor counterpart
 */
export function printableText(text: string, prints: Coverage, otherScripts: OtherScripts, met: Unprintable): string {
  let result = '';
  for (const character of text.normalize('NFC').replace(/[^\S\u00a0]+/gu, ' ')) {
    if (/^[\p{Cc}\p{Cf}\p{Variation_Selector}]$/u.test(character)) continue;
    const plain = [character, character.normalize('NFKC')].find((form) => printsAll(form, prints));
    const latin = plain === undefined && otherScripts === 'romanise' ? romanised(character) : null;
    if (latin !== null && printsAll(latin, prints)) {
      met.romanised.add(character);
      result += latin;
      continue;
    }
    if (plain === undefined) met.missing.add(character);
    if (plain !== undefined) result += plain;
    else if (!result.endsWith(placeholder)) result += placeholder;
  }
  // Words of another script, one after the other, are one gap.
  return result.split(`${placeholder} ${placeholder}`).join(placeholder);
}

function printsAll(text: string, prints: Coverage): boolean {
  return Array.from(text).every((character) => prints(character.codePointAt(0) ?? 0));
}
