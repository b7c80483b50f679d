import { describe, expect, it } from 'vitest';
import { workspace } from '../core/workspace/testing/example.ts';
import { largestWorkspace } from '../core/workspace/workspace-file.ts';
import { PayloadError } from './parse.ts';
import { parseDroppedWorkspace, parseHowToSave, parseWhich, parseWorkspaceChange } from './parse-workspace-change.ts';

const work = { ...workspace, before: null, after: null };
const { before, after } = workspace;

describe('a change of the work', () => {
  it('is taken as it is, with texts or without', () => {
    expect(parseWorkspaceChange({ work, texts: null })).toEqual({ work, texts: null });
    expect(parseWorkspaceChange({ work, texts: { before, after: null } }).texts).toEqual({ before, after: null });
  });

  it('has its texts beside the work and nowhere else', () => {
    expect(parseWorkspaceChange({ work: workspace, texts: null }).work).toEqual(work);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no work', { texts: null }],
    ['other work', { work: { ...work, decisions: [] }, texts: null }],
    ['a text without words', { work, texts: { before: { ...before, text: '' }, after } }],
    ['texts of another shape', { work, texts: 'both' }],
    ['what has no JSON', { work: { ...work, strange: 1n }, texts: null }],
    ['more than any work is', { work: { ...work, strange: 'x'.repeat(32_000_001) }, texts: null }],
  ])('is refused with %s', (_, value) => {
    expect(() => parseWorkspaceChange(value)).toThrow(PayloadError);
  });
});

describe('a dropped workspace', () => {
  const bytes = new Uint8Array([1]);

  it('has bytes, and a name without folders', () => {
    expect(parseDroppedWorkspace({ name: '/w/a.sidelight', bytes })).toEqual({ name: 'a.sidelight', bytes });
  });

  it.each<[string, unknown]>([
    ['a path', '/w/a.sidelight'],
    ['no bytes', { name: 'a.sidelight', bytes: 'text' }],
    ['no name', { name: '/', bytes }],
    ['too many bytes', { name: 'a.sidelight', bytes: new Uint8Array(largestWorkspace + 1) }],
  ])('is refused with %s', (_, value) => {
    expect(() => parseDroppedWorkspace(value)).toThrow(PayloadError);
  });
});

it('the ways to open and to save are those that are known', () => {
  expect([parseWhich('ask'), parseWhich('wanted')]).toEqual(['ask', 'wanted']);
  expect([parseHowToSave('save'), parseHowToSave('save-as')]).toEqual(['save', 'save-as']);
  for (const parse of [parseWhich, parseHowToSave]) expect(() => parse('/etc/passwd')).toThrow(PayloadError);
});
