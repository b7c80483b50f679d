import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OutputError, removeLeftovers, whyNotWritten, writeSafely } from './write-safely.ts';

const bytes = new TextEncoder().encode('new');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-write-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('writeSafely', () => {
  it('writes a new file and leaves nothing beside it', async () => {
    await writeSafely(join(folder, 'page.pdf'), bytes);
    expect(await readFile(join(folder, 'page.pdf'), 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['page.pdf']);
  });

  it('replaces an old file and keeps its permissions', async () => {
    await writeFile(join(folder, 'page.pdf'), 'old and longer');
    await chmod(join(folder, 'page.pdf'), 0o640);
    await writeSafely(join(folder, 'page.pdf'), bytes);
    expect(await readFile(join(folder, 'page.pdf'), 'utf8')).toBe('new');
    expect((await stat(join(folder, 'page.pdf'))).mode & 0o777).toBe(0o640);
  });

  it('writes through a link to the file that it names', async () => {
    await mkdir(join(folder, 'there'));
    await writeFile(join(folder, 'there/page.pdf'), 'old');
    await symlink(join(folder, 'there/page.pdf'), join(folder, 'link.pdf'));
    await writeSafely(join(folder, 'link.pdf'), bytes);
    expect(await readFile(join(folder, 'there/page.pdf'), 'utf8')).toBe('new');
  });

  it('takes a name as long as the file system allows', async () => {
    const name = `${'n'.repeat(251)}.pdf`;
    await writeSafely(join(folder, name), bytes);
    expect(await readdir(folder)).toEqual([name]);
  });

  it('keeps what stands there when it fails, and cleans up', async () => {
    await mkdir(join(folder, 'page.pdf'));
    await expect(writeSafely(join(folder, 'page.pdf'), bytes)).rejects.toThrow(/is a folder\. Add a file name/);
    await expect(writeSafely(join(folder, `${'n'.repeat(300)}.pdf`), bytes)).rejects.toThrow(/name is too long/);
    expect(await readdir(folder)).toEqual(['page.pdf']);
  });

  it.each([
    ['a missing folder', 'none/page.pdf', /there is no folder “.*none”/],
    ['a file for a folder', 'file/page.pdf', /a part of “.*file” is a file/],
  ])('says that the target lies in %s', async (_what, path, message) => {
    await writeFile(join(folder, 'file'), 'old');
    const failed = writeSafely(join(folder, path), bytes);
    await expect(failed).rejects.toThrow(OutputError);
    await expect(failed).rejects.toThrow(message);
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('old');
  });

  it('refuses a device', async () => {
    await expect(writeSafely('/dev/null', bytes)).rejects.toThrow(/is a pipe or a device/);
  });

  it('says what to do when the disk is full or the folder is closed', () => {
    expect(whyNotWritten('/out/page.pdf', 'ENOSPC')).toMatch(/“page\.pdf” .* the disk is full\. Make room/);
    expect(whyNotWritten('/out/page.pdf', 'EACCES')).toMatch(/may not write in “\/out”/);
  });
});

describe('what a killed write left', () => {
  it('is removed once it is old, and nothing else is', async () => {
    for (const name of ['.sidelight-old.tmp', '.sidelight-new.tmp', '.sidelight', 'other.tmp']) {
      await writeFile(join(folder, name), '');
      if (name !== '.sidelight-new.tmp') await utimes(join(folder, name), 1, 1);
    }
    await removeLeftovers(folder);
    expect((await readdir(folder)).sort()).toEqual(['.sidelight', '.sidelight-new.tmp', 'other.tmp']);
    await removeLeftovers(join(folder, 'gone'));
  });
});
