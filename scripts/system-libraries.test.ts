import { expect, test } from 'vitest';
import { ensureSystemLibraries, SystemLibrariesError, type Machine } from './system-libraries.ts';

interface FakeState {
  readonly debian?: boolean;
  readonly userId?: number;
  readonly sudo?: boolean;
  /** Packages that are not installed, all others are. */
  readonly missing?: readonly string[];
  /** Packages that apt knows under the name with t64 only. */
  readonly renamed?: readonly string[];
  readonly ldd?: string;
  readonly xvfb?: boolean;
  readonly installCode?: number;
}

/** A fake machine, with the commands that it was made to run. */
function fakeMachine(state: FakeState): { machine: Machine; ran: string[] } {
  const ran: string[] = [];
  const answer = (command: string, args: readonly string[]): string | null => {
    const last = args.at(-1) ?? '';
    switch (command) {
      case 'dpkg-query':
        if (state.debian === false) return null;
        if (last === '--version') return 'dpkg-query 1.22';
        return state.missing?.includes(last) === true || last.endsWith('t64') ? null : 'installed\n';
      case 'apt-cache':
        return state.renamed?.includes(last.replace(/t64$/, '')) === true
          ? `${last}:\n  Installed: (none)\n  Candidate: 1.2\n`
          : '';
      case 'sudo':
        return state.sudo === true ? '' : null;
      case 'ldd':
        return state.ldd ?? '';
      default:
        return state.xvfb === false ? null : '/usr/bin/Xvfb';
    }
  };
  const machine: Machine = {
    platform: 'linux',
    userId: state.userId ?? 1000,
    ask: (command, args) => Promise.resolve(answer(command, args)),
    run: (command, args) => {
      ran.push([command, ...args].join(' '));
      return Promise.resolve(args.includes('install') ? (state.installCode ?? 0) : 0);
    },
    say: () => undefined,
  };
  return { machine, ran };
}

const apt = 'env DEBIAN_FRONTEND=noninteractive apt-get';

test('installs nothing where nothing is missing', async () => {
  const { machine, ran } = fakeMachine({ userId: 0 });
  await ensureSystemLibraries('electron', { virtualDisplay: true }, machine);
  expect(ran).toEqual([]);
});

test('installs only what is missing as root, after bringing the lists up to date', async () => {
  const { machine, ran } = fakeMachine({ userId: 0, missing: ['libnss3', 'xvfb'] });
  await ensureSystemLibraries('electron', { virtualDisplay: true }, machine);
  expect(ran).toEqual([`${apt} update -q`, `${apt} install -y -q --no-install-recommends libnss3 xvfb`]);
});

test('asks for no virtual display where none is wanted', async () => {
  const { machine, ran } = fakeMachine({ userId: 0, missing: ['xvfb'] });
  await ensureSystemLibraries('electron', { virtualDisplay: false }, machine);
  expect(ran).toEqual([]);
});

test('takes the name that ends in t64 where the system has renamed a package', async () => {
  const { machine, ran } = fakeMachine({ userId: 0, missing: ['libasound2', 'libnss3'], renamed: ['libasound2'] });
  await ensureSystemLibraries('electron', { virtualDisplay: false }, machine);
  expect(ran.at(-1)).toBe(`${apt} install -y -q --no-install-recommends libnss3 libasound2t64`);
});

test('goes by sudo where that asks for no password', async () => {
  const { machine, ran } = fakeMachine({ sudo: true, missing: ['libnss3'] });
  await ensureSystemLibraries('electron', { virtualDisplay: false }, machine);
  expect(ran[0]).toBe(`sudo -n ${apt} update -q`);
});

test('says so when apt-get cannot install', async () => {
  const { machine } = fakeMachine({ userId: 0, missing: ['libnss3'], installCode: 100 });
  const attempt = ensureSystemLibraries('electron', { virtualDisplay: false }, machine);
  await expect(attempt).rejects.toThrow('apt-get could not install libnss3 (exit code 100)');
});

test('tells a user without rights the exact command', async () => {
  const { machine, ran } = fakeMachine({
    missing: ['libnss3', 'libasound2'],
    renamed: ['libasound2'],
    ldd: '\tlibnss3.so => not found\n\tlibc.so.6 => /lib/libc.so.6 (0x1)\n',
  });
  const attempt = ensureSystemLibraries('electron', { virtualDisplay: false }, machine);
  await expect(attempt).rejects.toThrow(SystemLibrariesError);
  await expect(attempt).rejects.toThrow('without libnss3.so.');
  await expect(attempt).rejects.toThrow('sudo apt-get update && sudo apt-get install -y libnss3 libasound2t64');
  expect(ran).toEqual([]);
});

test('lets a user without rights start where what is missing does not keep Electron from starting', async () => {
  const { machine } = fakeMachine({ missing: ['libnotify4'] });
  await expect(ensureSystemLibraries('electron', { virtualDisplay: false }, machine)).resolves.toBeUndefined();
});

test('names the missing libraries on a system without apt', async () => {
  const { machine } = fakeMachine({ debian: false, userId: 0, ldd: '\tlibgbm.so.1 => not found\n', xvfb: false });
  const attempt = ensureSystemLibraries('electron', { virtualDisplay: true }, machine);
  await expect(attempt).rejects.toThrow("without libgbm.so.1, Xvfb.\nInstall these with your system's package manager");
});
