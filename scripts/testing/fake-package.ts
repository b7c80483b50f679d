import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { create } from 'tar';
import type { SubstitutePackage } from '../electron-runtime/substitute.ts';

/** The mark that @electron/fuses looks for in an executable; the fuses follow it. */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** After the mark: version 1, eight fuses, and their states, of which "1" is on. */
const fuses = '\u0001\u000800010011';

/** What the fake package holds: an "Electron" of a few bytes, and files of the app it was built into. */
const files = {
  'App/App': `a fake executable ${fuseMark}${fuses} and its end`,
  'App/resources.pak': 'fake resources',
  'App/locales/en-US.pak': 'fake words',
  'App/app_snapshot.bin': "the app's own snapshot",
  'App/resources/app/package.json': '{}',
};

/** A fake of the package that carries an Electron, made at `tarball`, described as the real one is. */
export async function makeFakePackage(tarball: string): Promise<SubstitutePackage> {
  const folder = `${tarball}.content`;
  await mkdir(join(folder, 'package'), { recursive: true });
  await writeFile(join(folder, 'package', 'fake.zip'), storedZip(files));
  await mkdir(dirname(tarball), { recursive: true });
  await create({ file: tarball, cwd: folder, gzip: true }, ['package']);
  const bytes = await readFile(tarball);
  return {
    spec: 'fake-electron-package@1.0.0',
    integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}`,
    size: bytes.length,
    platform: 'linux-x64',
    electronVersion: '1.2.3',
    folderName: 'electron-1.2.3-linux-x64-1',
    zip: 'package/fake.zip',
    root: 'App/',
    executable: 'App',
    leaveOut: ['resources/app/', 'app_snapshot.bin'],
  };
}

/** A zip whose files are stored as they are, executable by their owner (PKWARE APPNOTE 4.3). */
function storedZip(content: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(content)) {
    const bytes = Buffer.from(text, 'latin1');
    const path = Buffer.from(name);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt32LE(crc32(bytes), 10);
    shared.writeUInt32LE(bytes.length, 14);
    shared.writeUInt32LE(bytes.length, 18);
    shared.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), shared, path, bytes]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(0o100755 * 0x10000, 6);
    rest.writeUInt32LE(offset, 10);
    // Made on Unix (3), so that the upper half of the attributes is read as a mode.
    entries.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 3]), shared, rest, path]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
