import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { emptyWorkspace, printWorkspace } from '../../src/core/workspace/workspace-file.ts';
import { loadKnowledge } from '../../src/files/knowledge.ts';
import { largerPair } from '../larger-texts.ts';
import { labelledPairs } from '../scoring/answers.ts';

/** Writes a workspace with two texts of `size` characters, and returns the text of the left one. */
export async function writeLongWorkspace(path: string, size: number): Promise<string> {
  const { language } = await loadKnowledge();
  const { before, after } = largerPair(await labelledPairs(), size, language);
  const named = (name: string, text: string) => ({
    name,
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
  });
  const texts = { before: named('long-before.txt', before.text), after: named('long-after.txt', after.text) };
  await writeFile(path, printWorkspace({ ...emptyWorkspace, ...texts }));
  return before.text;
}
