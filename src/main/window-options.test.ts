import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { background, windowOptions } from './window-options.ts';

describe('the window', () => {
  it('is made with exactly these options', () => {
    expect(windowOptions({ x: 5, y: 6, width: 1280, height: 800 }, false, '/app/preload.cjs', false)).toEqual({
      x: 5,
      y: 6,
      width: 1280,
      height: 800,
      minWidth: 720,
      minHeight: 480,
      title: 'Sidelight',
      show: false,
      backgroundColor: '#fcfbf8',
      webPreferences: {
        preload: '/app/preload.cjs',
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        webviewTag: false,
        plugins: false,
        spellcheck: false,
        navigateOnDragDrop: false,
        safeDialogs: true,
        devTools: false,
      },
    });
  });

  it('starts dark where the system is dark, and opens the tools in development only', () => {
    const options = windowOptions({ width: 1280, height: 800 }, true, '/app/preload.cjs', true);
    expect(options.backgroundColor).toBe('#17181b');
    expect(options.webPreferences?.devTools).toBe(true);
    expect(options).not.toHaveProperty('x');
  });

  it('has the colours of the page itself', () => {
    const tokens = readFileSync(new URL('../../renderer/styles/tokens.css', import.meta.url), 'utf8');
    const papers = [...tokens.matchAll(/--paper: (#[0-9a-f]{6});/g)].map(([, colour]) => colour);
    expect(papers).toEqual([background.light, background.dark]);
  });
});
