import { expect, it } from 'vitest';
import { workspace } from '../core/workspace/testing/example.ts';
import { emptyWorkspace } from '../core/workspace/workspace-file.ts';
import { nameFor } from './set-aside.ts';

const named = (before: string, after: string) =>
  nameFor({
    ...workspace,
    before: { name: before, text: 'x', sha256: '' },
    after: { name: after, text: 'x', sha256: '' },
  });

it('names work after its two texts, in a name that every file system takes', () => {
  expect(named('2019-05-31.txt', '2021-07-01.txt')).toBe('2019-05-31 and 2021-07-01');
  expect(named('a/b:c*?.txt', 'Қазақстан 2021.txt')).toBe('a b c and Қазақстан 2021');
  expect(named('\u202eabc.txt', '.txt')).toBe('abc and .txt');
  expect(nameFor(emptyWorkspace)).toBe('Untitled');
  const long = named(`${'Ұ'.repeat(200)}.txt`, `${'𐍈'.repeat(200)}.txt`);
  expect(Buffer.byteLength(`${long} 12.sidelight`)).toBeLessThan(255);
  expect(() => encodeURIComponent(long)).not.toThrow();
});
