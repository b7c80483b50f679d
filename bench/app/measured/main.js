// Starts the app whose main module SIDELIGHT_MEASURED names, or a blank window without it, and writes one line of
// JSON once it stands on screen: how long after the start of the process that was, and the memory it holds then.
import { app, BrowserWindow } from 'electron';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

const entry = process.env.SIDELIGHT_MEASURED;

/** In the page: the time at which what is awaited has been drawn. */
const drawn = (selector) => `new Promise((resolve) => {
  const look = () => {
    if (document.querySelector(${JSON.stringify(selector)}) === null) setTimeout(look, 4);
    else requestAnimationFrame(() => setTimeout(() => resolve(Date.now())));
  };
  look();
})`;

app.once('browser-window-created', (_event, window) => {
  window.webContents.once('dom-ready', () => {
    void measure(window);
  });
});

async function measure(window) {
  const selector = entry === undefined ? 'p' : '[data-pane="after"] [data-stop]';
  const at = await window.webContents.executeJavaScript(drawn(selector));
  const milliseconds = at - (process.getCreationTime() ?? NaN);
  // All that the app starts behind its first view is there by then.
  await wait(3000);
  const kilobytes = app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0);
  process.stdout.write(`${JSON.stringify({ milliseconds, megabytes: kilobytes / 1024 })}\n`);
  app.exit();
}

if (entry === undefined) {
  void app.whenReady().then(() => {
    const window = new BrowserWindow({ width: 1280, height: 860, show: false });
    window.once('ready-to-show', () => {
      window.show();
    });
    void window.loadURL('data:text/html,<p>A blank window.</p>');
  });
} else {
  await import(entry);
}
