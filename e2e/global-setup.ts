import { findElectronRuntime } from '../scripts/electron-runtime.ts';
import { ensureSystemLibraries } from '../scripts/system-libraries.ts';
import { hasDisplay, startVirtualDisplay } from '../scripts/virtual-display.ts';

/**
 * Runs once before all end-to-end tests: finds Electron and, where there is no display, starts a virtual one.
 * The tests' processes get both through their environment. Returns what ends the virtual display.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  const virtual = !hasDisplay(process.env, process.platform);
  const runtime = await findElectronRuntime();
  await ensureSystemLibraries(runtime.executable, { virtualDisplay: virtual });
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = runtime.folder;
  if (!virtual) return () => Promise.resolve();

  const { display, stop } = await startVirtualDisplay();
  process.env['DISPLAY'] = display;
  return stop;
}
