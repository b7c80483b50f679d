import type { CustomScheme } from 'electron';
import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, join, relative, resolve } from 'node:path';

/** The origin of the one page, as Chromium writes it. Node's `URL` gives `null` for such schemes. */
export const ownOrigin = 'app://sidelight';
/** Address of the one page. */
export const ownPage = `${ownOrigin}/index.html`;

/** To be registered before the app is ready. */
export const ownScheme: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'X-DNS-Prefetch-Control': 'off',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

/** What the built page is made of; a file of any other kind is not served. */
const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
  ['.woff', 'font/woff'],
  ['.ttf', 'font/ttf'],
]);

/**
 * Answers requests of the `app:` scheme with files below a folder, and with nothing else.
 * @param root the folder of the built page
 */
export function serveFrom(root: string): (request: Pick<Request, 'url' | 'method'>) => Promise<Response> {
  return async ({ url, method }) => {
    if (method !== 'GET') return refuse(405);
    const path = fileFor(root, url);
    const type = path === null ? undefined : types.get(extname(path).toLowerCase());
    if (path === null || type === undefined) return refuse(404);
    try {
      return new Response(await readFile(path), { headers: { ...headers, 'Content-Type': type } });
    } catch {
      return refuse(404);
    }
  };
}

/** The file below `root` that an address names, or null where it names none. */
export function fileFor(root: string, url: string): string | null {
  try {
    const { protocol, host, pathname } = new URL(url);
    if (protocol !== 'app:' || host !== 'sidelight') return null;
    const path = decodeURIComponent(pathname);
    if (/[\\\0:]/.test(path)) return null;
    const file = resolve(join(root, path));
    const inside = relative(root, file);
    return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? null : file;
  } catch {
    return null;
  }
}

function refuse(status: 404 | 405): Response {
  return new Response(null, { status, headers });
}
