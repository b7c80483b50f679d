import table from '../../assets/language/romanisation.json';

const letters = new Map(Object.entries(table.letters));
const { initials, vowels, finals } = table.hangul;
/** Where the composed syllables of Hangul begin, and how many there are (The Unicode Standard, 3.12). */
const firstSyllable = 0xac00;
const syllables = initials.length * vowels.length * finals.length;

/** A letter of another script in Latin letters, or null where the table in `assets/language` does not have it. */
export function romanised(character: string): string | null {
  const place = (character.codePointAt(0) ?? 0) - firstSyllable;
  if (place < 0 || place >= syllables) return letters.get(character) ?? null;
  const vowel = Math.floor(place / finals.length);
  const parts = [
    initials[Math.floor(vowel / vowels.length)],
    vowels[vowel % vowels.length],
    finals[place % finals.length],
  ];
  return parts.join('');
}
