import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheFolder } from './cache.ts';

test('keeps runtimes in the folder that SIDELIGHT_CACHE names', () => {
  expect(cacheFolder({ SIDELIGHT_CACHE: '/mine', XDG_CACHE_HOME: '/shared' })).toBe('/mine');
});

test("keeps them in a folder of its own in the user's cache otherwise", () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/shared' })).toBe(join('/shared', 'sidelight'));
  expect(cacheFolder({})).toBe(join(homedir(), '.cache', 'sidelight'));
});

test('passes over folders that are not absolute, as the XDG specification asks', () => {
  expect(cacheFolder({ SIDELIGHT_CACHE: 'here', XDG_CACHE_HOME: 'there' })).toBe(
    join(homedir(), '.cache', 'sidelight'),
  );
});
