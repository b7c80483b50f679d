import type { RunningSidelight } from './launch.ts';

/**
 * Presses a key as a keyboard does, so that it reaches the menu too: what Playwright presses goes to the page alone.
 * @param key as Electron names it: `F7`, `=`, `Escape`
 */
export async function press(
  { app }: RunningSidelight,
  key: string,
  modifiers: readonly ('control' | 'shift' | 'alt')[] = [],
): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, [keyCode, held]) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.focus();
      contents?.sendInputEvent({ type: 'keyDown', keyCode, modifiers: [...held] });
      contents?.sendInputEvent({ type: 'keyUp', keyCode, modifiers: [...held] });
    },
    [key, modifiers] as const,
  );
}
