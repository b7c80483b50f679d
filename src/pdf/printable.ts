import type { Briefing } from '../core/briefing/briefing.ts';
import { mapTexts } from '../core/briefing/map-texts.ts';
import type { Coverage } from './coverage.ts';

/** What stands on the page for a run of characters that the fonts do not have. */
export const placeholder = '[…]';

/** A briefing that the fonts can print in full, and each character that they could not, once. */
export interface PrintableBriefing {
  readonly briefing: Briefing;
  readonly missing: readonly string[];
}

/** Replaces what the fonts cannot print, in every text of the briefing; no reader shall guess at empty boxes. */
export function printable(briefing: Briefing, prints: Coverage): PrintableBriefing {
  const missing = new Set<string>();
  const printed = mapTexts(briefing, (text) => printableText(text, prints, missing));
  return { briefing: printed, missing: [...missing].sort() };
}

/**
 * One text that the fonts can print. Letters are composed, controls and marks of direction go, and a variant
 * that has a plain counterpart (a hyphen that does not break, a ligature) gives way to it.
 * @param missing takes up each character that has neither glyph nor counterpart
 */
export function printableText(text: string, prints: Coverage, missing: Set<string>): string {
  let result = '';
  for (const character of text.normalize('NFC').replace(/[^\S\u00a0]+/gu, ' ')) {
    if (/^[\p{Cc}\p{Cf}\p{Variation_Selector}]$/u.test(character)) continue;
    const plain = [character, character.normalize('NFKC')].find((form) => printsAll(form, prints));
    if (plain === undefined) missing.add(character);
    if (plain !== undefined) result += plain;
    else if (!result.endsWith(placeholder)) result += placeholder;
  }
  // Words of another script, one after the other, are one gap.
  return result.split(`${placeholder} ${placeholder}`).join(placeholder);
}

function printsAll(text: string, prints: Coverage): boolean {
  return Array.from(text).every((character) => prints(character.codePointAt(0) ?? 0));
}
