import { readFileSync } from 'node:fs';
import { loadKnowledge } from '../../files/knowledge.ts';
import type { DispatchText } from '../dispatch/dispatch.ts';

/** All the knowledge that is shipped. */
export const shipped = await loadKnowledge();

/** The shipped language data, for tests that read English. */
export const english = shipped.language;

/** A text under test, with a hash that says that it is one. */
export function textOf(text: string, name = 'test.txt'): DispatchText {
  return { name, text, sha256: `test-${text.length}` };
}

/** The two dispatches that are shipped, decoded. */
export function seedPair(): { before: DispatchText; after: DispatchText } {
  const read = (name: string): DispatchText => {
    const url = new URL(`../../../assets/dispatches/${name}`, import.meta.url);
    return textOf(readFileSync(url, 'utf8'), name);
  };
  return { before: read('2019-05-31.txt'), after: read('2021-07-01.txt') };
}
