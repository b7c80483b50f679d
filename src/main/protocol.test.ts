import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileFor, ownPage, serveFrom } from './protocol.ts';

let folder: string;
let root: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
  root = join(folder, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.json'), '"secret"');
  writeFileSync(join(folder, 'renderer-secret.json'), '"secret"');
  writeFileSync(join(root, 'index.html'), '<!doctype html>');
  writeFileSync(join(root, 'assets', 'app.js'), 'export {}');
  writeFileSync(join(root, 'assets', 'two words.css'), 'a{}');
  writeFileSync(join(root, 'assets', 'font.woff2'), 'w');
  writeFileSync(join(root, 'notes.exe'), 'x');
  writeFileSync(join(root, 'plain'), 'x');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const get = (url: string, method = 'GET') => serveFrom(root)({ url, method });

describe('the app: scheme', () => {
  it.each([
    [ownPage, 'text/html; charset=utf-8'],
    ['app://sidelight/assets/app.js', 'text/javascript; charset=utf-8'],
    ['app://sidelight/assets/app.js?worker', 'text/javascript; charset=utf-8'],
    ['app://sidelight/assets/two%20words.css', 'text/css; charset=utf-8'],
    ['app://sidelight/assets/font.woff2', 'font/woff2'],
  ])('serves %s as %s', async (url, type) => {
    const response = await get(url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
  });

  it.each([
    'app://sidelight/../secret.json',
    'app://sidelight/%2e%2e/secret.json',
    'app://sidelight/%2e%2e%2fsecret.json',
    'app://sidelight/assets/..%2f..%2fsecret.json',
    'app://sidelight/..%5csecret.json',
    'app://sidelight/../renderer-secret.json',
    'app://sidelight/%2e%2e%2frenderer-secret.json',
    'app://sidelight//etc/passwd',
    'app://sidelight/index.html%00.json',
    'app://sidelight/C:%5cWindows%5cwin.json',
    'app://sidelight/',
    'app://sidelight/assets',
    'app://sidelight/missing.js',
    'app://sidelight/notes.exe',
    'app://sidelight/plain',
    'app://sidelight/%E0%A4%A',
    'app://elsewhere/index.html',
    'file:///etc/passwd',
    'not an address',
  ])('gives nothing for %s', async (url) => {
    const response = await get(url);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  it('names no file outside its folder, however the address is written', () => {
    expect(fileFor(root, 'app://sidelight/%2e%2e%2fsecret.json')).toBeNull();
    expect(fileFor(root, 'app://sidelight/a/../index.html')).toBe(join(root, 'index.html'));
  });

  it.each(['POST', 'PUT', 'DELETE'])('takes no %s', async (method) => {
    expect((await get(ownPage, method)).status).toBe(405);
  });

  it('gives every answer the same strict policy', async () => {
    for (const url of [ownPage, 'app://sidelight/assets/app.js', 'app://sidelight/missing.js']) {
      const { headers } = await get(url);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; " +
          "worker-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
    }
  });
});
