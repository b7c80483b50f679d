import { basename, dirname } from 'node:path';
import { InputError } from '../files/input-error.ts';
import { OutputError } from '../files/write-safely.ts';

/** Something could not be done, for a reason that the reader can act on. The message is shown as it stands. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/**
 * What to throw for a file that could not be read or written: a refusal with the message meant for people, its
 * folders reduced to their names, because the window has no use for the paths of a disk.
 * @returns any other error as it is: that one is to be reported, not shown
 */
export function refusalFor(path: string, error: unknown): unknown {
  if (!(error instanceof InputError || error instanceof OutputError)) return error;
  const message = [path, dirname(path)].reduce((told, long) => {
    const short = basename(long);
    return short === '' ? told : told.replaceAll(long, short);
  }, error.message);
  return new Refusal(message);
}
