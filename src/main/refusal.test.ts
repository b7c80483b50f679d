import { describe, expect, it } from 'vitest';
import { InputError } from '../files/input-error.ts';
import { OutputError } from '../files/write-safely.ts';
import { Refusal, refusalFor } from './refusal.ts';

describe('what the window is told of a file', () => {
  it('names the file without its folders', () => {
    const error = new InputError('There is no file “/home/reader/secret/a.txt”. Check the folder.');
    expect(refusalFor('/home/reader/secret/a.txt', error)).toEqual(
      new Refusal('There is no file “a.txt”. Check the folder.'),
    );
  });

  it('names a folder by its last part', () => {
    const error = new OutputError('“a.pdf” cannot be written: there is no folder “/home/reader/papers”.');
    expect(refusalFor('/home/reader/papers/a.pdf', error)).toEqual(
      new Refusal('“a.pdf” cannot be written: there is no folder “papers”.'),
    );
  });

  it.each(['a.txt', '/a.txt'])('leaves a message whole where the path %s has no folder to hide', (path) => {
    const message = '“a.txt” is empty. Choose this and/or that.';
    expect(refusalFor(path, new InputError(message))).toEqual(new Refusal(message));
  });

  it('leaves whatever else went wrong as it is', () => {
    const fault = new Error('ENOMEM /home/reader');
    expect(refusalFor('/a', fault)).toBe(fault);
  });
});
