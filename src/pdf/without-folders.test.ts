import { expect, it } from 'vitest';
import { withoutFolders } from './without-folders.ts';

it.each([
  [
    "ENOENT: no such file or directory, open '/home/a b/app/fonts/Inter.ttf'",
    "ENOENT: no such file or directory, open 'Inter.ttf'",
  ],
  ['EACCES: open "C:\\Program Files\\app\\Inter.ttf"', 'EACCES: open "Inter.ttf"'],
  [
    'Cannot find module /srv/app/node_modules/x/index.js (from file:///srv/app/run.js)',
    'Cannot find module index.js (from run.js)',
  ],
  [
    'ledger.0.weight: Invalid type: Expected 1/2 and and/or “a/b”',
    'ledger.0.weight: Invalid type: Expected 1/2 and and/or “a/b”',
  ],
])('reduces the paths in %j to names', (message, told) => {
  expect(withoutFolders(message)).toBe(told);
});
