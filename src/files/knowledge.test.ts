import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InputError } from './input-error.ts';
import { loadKnowledge } from './knowledge.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-knowledge-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function loadOwn(text: string) {
  const path = join(folder, 'own.json');
  await writeFile(path, text);
  return loadKnowledge(path);
}

describe('loadKnowledge', () => {
  it('reads what is shipped', async () => {
    const { codebook, gazetteer, language } = await loadKnowledge();
    expect(codebook.themes.length).toBeGreaterThanOrEqual(120);
    expect(gazetteer.states.length).toBeGreaterThan(150);
    expect(language.language).toBe('en');
  });

  it('lays a codebook of the user’s own over the shipped one', async () => {
    const own = {
      format: 'sidelight.codebook/1',
      name: 'Fishing',
      version: '1',
      language: 'en',
      categories: [{ id: 'sea', label: 'Sea' }],
      themes: [{ id: 'quotas', label: 'Quotas', category: 'sea', terms: ['fishing quota'] }],
    };
    const { codebook } = await loadOwn(JSON.stringify(own));
    const shipped = (await loadKnowledge()).codebook;
    expect(codebook.themes).toEqual([...shipped.themes, ...own.themes]);
  });

  it.each([
    ['a fault in the JSON, with its line', '{\n  "format": "sidelight.codebook/1",\n  oops\n}', /own\.json.*line 3/],
    ['JSON that is no codebook', '{"format": "something"}', /“own\.json” is not a codebook: ./],
    ['an empty file', '', /“own\.json” is empty/],
  ])('names %s', async (_what, text, message) => {
    const loading = loadOwn(text);
    await expect(loading).rejects.toThrow(InputError);
    await expect(loading).rejects.toThrow(message);
  });

  it('names a codebook that is not there', async () => {
    await expect(loadKnowledge(join(folder, 'none.json'))).rejects.toThrow(/There is no file .*none\.json/);
  });
});
