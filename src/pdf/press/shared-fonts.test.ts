import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeBriefing } from '../../core/briefing/compose.ts';
import { exampleComparison } from '../../core/briefing/testing/examples.ts';
import { renderBriefing } from '../render.ts';
import { readPage } from '../testing/read-page.ts';

const fonts = join(import.meta.dirname, '../../../assets/fonts');

async function textOf(author: string): Promise<string> {
  const names = { before: 'a.txt', after: 'b.txt' };
  const briefing = composeBriefing(exampleComparison(), names, { codebookVersion: '1', productVersion: '1', author });
  return (await readPage((await renderBriefing(briefing, { paper: 'a4', fonts })).bytes)).text;
}

describe('fonts that serve many pages', () => {
  it('let each page be read, whatever the letters were part of on those before it', async () => {
    // The closing quotation mark is drawn as two apostrophes; Greek iota and Latin iota share one outline.
    await textOf('“quoted” ɩ');
    expect(await textOf('O’Neill, Αθηναΐς ι')).toContain('Prepared by O’Neill, Αθηναΐς ι');
  });
});
