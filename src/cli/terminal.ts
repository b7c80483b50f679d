/** Where a command writes. */
export interface Terminal {
  readonly print: (text: string) => void;
  /** Problems and warnings, a line each, kept apart from what is printed. */
  readonly warn: (line: string) => void;
  /** Columns that a line may take. */
  readonly columns: number;
  readonly colour: boolean;
}

/**
 * A text that cannot steer the terminal it is printed on: control characters show as their pictures, and marks
 * that reverse or hide what follows are taken out.
 */
export function harmless(text: string): string {
  return text
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Cc}/gu, (control) => {
      const code = control.charCodeAt(0);
      return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
    });
}

/** Breaks a text at spaces into lines of at most `width` characters; a longer word stands alone, uncut. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/)) {
    if (line !== '' && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** Characters as a reader counts them, near enough for columns: accents that combine take no place. */
export function lengthOf(text: string): number {
  return Array.from(text.replace(/\p{M}/gu, '')).length;
}
