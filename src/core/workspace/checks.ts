/** A workspace that cannot be used. The message says which part and what is wrong with it. */
export class WorkspaceError extends Error {
  override readonly name = 'WorkspaceError';
}

export type Entries = Readonly<Record<string, unknown>>;

/** Entries of an object, those that nobody asks for included. @throws WorkspaceError */
export function entriesOf(value: unknown, part: string): Entries {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new WorkspaceError(`${part} must be an object in curly brackets.`);
}

/** @throws WorkspaceError */
export function listOf(value: unknown, part: string, most: number): readonly unknown[] {
  if (!Array.isArray(value)) throw new WorkspaceError(`${part} must be a list in square brackets.`);
  if (value.length > most) {
    throw new WorkspaceError(`${part} has ${value.length} entries; at most ${most} are read.`);
  }
  return value;
}

/** @throws WorkspaceError */
export function textOf(value: unknown, part: string, longest: number): string {
  if (typeof value !== 'string') throw new WorkspaceError(`${part} must be a text in quotation marks.`);
  if (value.length > longest) {
    throw new WorkspaceError(`${part} is ${value.length} characters long; at most ${longest} are read.`);
  }
  return value;
}

/** As {@link textOf}, but with at least one character that shows. @throws WorkspaceError */
export function wordsOf(value: unknown, part: string, longest: number): string {
  const text = textOf(value, part, longest);
  if (text.trim() === '') throw new WorkspaceError(`${part} is empty.`);
  return text;
}

/** A number between two bounds. @throws WorkspaceError */
export function numberOf(value: unknown, part: string, least: number, most: number): number {
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw new WorkspaceError(`${part} must be a number from ${least} to ${most}.`);
}

/** A whole number between two bounds. @throws WorkspaceError */
export function countOf(value: unknown, part: string, most: number, least = 0): number {
  const number = numberOf(value, part, least, most);
  if (Number.isInteger(number)) return number;
  throw new WorkspaceError(`${part} must be a whole number.`);
}

/** One of several words. @throws WorkspaceError */
export function oneOf<Word extends string>(value: unknown, part: string, words: readonly Word[]): Word {
  const word = words.find((known) => known === value);
  if (word !== undefined) return word;
  throw new WorkspaceError(`${part} is ${told(value)}; it must be one of ${words.join(', ')}.`);
}

/** Null, or what `read` makes of anything else. */
export function orNull<Value>(value: unknown, read: (value: unknown) => Value): Value | null {
  return value === null ? null : read(value);
}

function told(value: unknown): string {
  return typeof value === 'string' ? `“${value.slice(0, 60)}”` : value === undefined ? 'missing' : 'something else';
}
