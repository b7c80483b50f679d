// What `electron DIR` starts with: it takes DIR's package.json for the app's name, version and path and loads
// its main module. Electron holds `ready` until this module has been evaluated, hence the awaited import.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

// Playwright hands in a module that must run first, and that shortens the arguments when it does.
const preloaded = process.argv[1] === '-r' ? process.argv[2] : undefined;
if (preloaded !== undefined) createRequire(import.meta.url)(resolve(preloaded));

const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (folder === undefined) {
  process.stderr.write('Usage: electron DIR [arguments]\n');
  process.exit(2);
}

const project = resolve(folder);
const { name, productName, version, main } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
app.name = productName ?? name;
app.setVersion(version ?? '0.0.0');
app.setAppPath(project);
await import(pathToFileURL(join(project, main ?? 'index.js')).href);
