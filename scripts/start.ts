import { join } from 'node:path';
import { isBuilt } from './build-freshness.ts';
import { findElectronRuntime, RuntimeError } from './electron-runtime.ts';
import { runProgram, runScript } from './run-program.ts';
import { ensureSystemLibraries, SystemLibrariesError } from './system-libraries.ts';
import { hasDisplay, isDisplayRefusal } from './virtual-display.ts';

/** `npm start`: opens Sidelight's window, or writes the briefing where no window can be opened. */
const root = join(import.meta.dirname, '..');
const briefing = join(root, 'sidelight-briefing.pdf');

process.exitCode = await start(process.argv.slice(2));

async function start(args: readonly string[]): Promise<number> {
  if (!(await isBuilt(root))) {
    const { code } = await runScript('build', root);
    if (code !== 0) return code;
  }
  if (!hasDisplay(process.env, process.platform)) {
    console.log('There is no display here (DISPLAY and WAYLAND_DISPLAY are not set), so no window can be opened.');
    return writeBriefing();
  }
  try {
    return await openWindow(args);
  } catch (error) {
    if (!(error instanceof RuntimeError) && !(error instanceof SystemLibrariesError)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function openWindow(args: readonly string[]): Promise<number> {
  const { executable } = await findElectronRuntime();
  await ensureSystemLibraries(executable, { virtualDisplay: false });
  const switches = [
    // Chromium refuses to run its sandbox as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    // Older Electrons take X11 unless told otherwise, even where there is none.
    ...(process.platform === 'linux' && !process.env['DISPLAY'] ? ['--ozone-platform=wayland'] : []),
  ];
  // Some editors' terminals set this variable, which turns Electron into plain Node.
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: undefined };
  const ended = await runProgram(executable, [...switches, root, ...args], { cwd: root, env, keepErrors: true });
  if (ended.code === 0 || !isDisplayRefusal(ended.errors)) return ended.code;

  const { DISPLAY: x11 = '', WAYLAND_DISPLAY: wayland = '' } = process.env;
  console.log(`The display cannot be reached (DISPLAY=${x11} WAYLAND_DISPLAY=${wayland}), so no window can be opened.`);
  return writeBriefing();
}

async function writeBriefing(): Promise<number> {
  const dispatches = ['2019-05-31.txt', '2021-07-01.txt'].map((name) => join('assets', 'dispatches', name));
  const command = [join('out', 'cli', 'sidelight.js'), 'brief', ...dispatches, '-o', briefing];
  const { code } = await runProgram(process.execPath, command, { cwd: root });
  if (code === 0) console.log(`The briefing of the two dispatches is in ${briefing}`);
  return code;
}
