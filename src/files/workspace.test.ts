import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { workspace } from '../core/workspace/testing/example.ts';
import { largestWorkspace } from '../core/workspace/workspace-file.ts';
import { InputError } from './input-error.ts';
import { decodeWorkspace, encodeWorkspace, readWorkspace } from './workspace.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const decode = (content: string | Uint8Array) => () =>
  decodeWorkspace('work.sidelight', typeof content === 'string' ? new TextEncoder().encode(content) : content);

describe('a workspace file', () => {
  it('gives back what was written into it', async () => {
    const path = join(folder, 'work.sidelight');
    writeFileSync(path, encodeWorkspace(workspace));
    const { workspace: read, bytes } = await readWorkspace(path);
    expect(read).toEqual(workspace);
    expect(Buffer.from(encodeWorkspace(workspace)).equals(bytes)).toBe(true);
  });

  it('keeps every character of its texts', () => {
    const text = 'Қазақстан\n\t“quoted” \\ \u2028 𐍈 \ud800 end';
    const strange = { ...workspace, before: { name: 'a.txt', text, sha256: '0'.repeat(64) } };
    expect(decodeWorkspace('work.sidelight', encodeWorkspace(strange)).before?.text).toBe(text);
  });

  it.each<[string, string | Uint8Array, string]>([
    [
      'is cut short',
      '{\n"format": "sidelight.workspace/1",\n"before":',
      '“work.sidelight” is not valid JSON: see line 3',
    ],
    ['has another encoding', Uint8Array.from([0xff, 0xfe, 0x7b, 0]), 'not written in UTF-8'],
    ['is something else', '{"format": "other"}', '“work.sidelight” cannot be opened as a workspace. It does not say'],
    ['is newer', '{"format": "sidelight.workspace/7"}', 'a workspace of version 7'],
    ['is far too large', new Uint8Array(largestWorkspace + 1), 'larger than 64 MB'],
  ])('that %s is refused in words', (_, content, message) => {
    expect(decode(content)).toThrow(InputError);
    expect(decode(content)).toThrow(message);
  });
});
