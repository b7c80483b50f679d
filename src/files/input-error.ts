/** A text or codebook that cannot be used. The message names the file, what is wrong and what to do. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** The operating system's code of a failed call (`ENOENT`), or null where there is none. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
