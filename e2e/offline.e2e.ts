import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { electronIn } from '../scripts/electron-runtime/executable.ts';
import { launchSidelight, type RunningSidelight } from './launch.ts';
import { Listener } from './listener.ts';
import { outwardEvents } from './net-log.ts';
import { chooseFromMenu, untilCompared } from './reading-room.ts';

let folder: string;
let log: string;
let sidelight: RunningSidelight;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-net-'));
  log = join(folder, 'net.json');
  sidelight = await launchSidelight({ args: [`--log-net-log=${log}`] });
  await untilCompared(sidelight.window);
});
afterEach(async () => {
  await sidelight.close();
  await rm(folder, { recursive: true, force: true });
});

test('started as a reader starts it, asks the network for nothing', async () => {
  // Without Playwright, which switches off some of what Chromium does behind a page's back.
  const own = join(folder, 'own.json');
  const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const project = join(import.meta.dirname, '..');
  const data = join(folder, 'data');
  const app = spawn(
    electronIn(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? '', process.platform),
    [...switches, project, `--user-data-dir=${data}`, `--log-net-log=${own}`],
    { stdio: 'ignore' },
  );
  await new Promise((resolve) => setTimeout(resolve, 8_000));
  app.kill('SIGTERM');
  await once(app, 'exit');
  expect(outwardEvents(await readFile(own, 'utf8'))).toEqual([]);
});

test('from start to end, an export included, nothing asks the network for anything', async () => {
  const page = join(folder, 'page.pdf');
  await sidelight.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, page);
  await chooseFromMenu(sidelight, 'Export Briefing…');
  await expect.poll(() => readFile(page, 'latin1').catch(() => ''), { timeout: 20_000 }).toMatch(/^%PDF-/);
  await sidelight.close();
  expect(outwardEvents(await readFile(log, 'utf8'))).toEqual([]);
});

test('reaches no server in any way a page has', async () => {
  const listener = await Listener.start();
  const outcome = await sidelight.window.evaluate(async (elsewhere) => {
    const attempts: Promise<string>[] = [
      fetch(`http://${elsewhere}/`, { mode: 'no-cors' }).then(
        () => 'fetched',
        () => 'refused',
      ),
      new Promise((resolve) => {
        const image = new Image();
        image.onload = () => {
          resolve('loaded');
        };
        image.onerror = () => {
          resolve('refused');
        };
        image.src = `http://${elsewhere}/a.png`;
      }),
      new Promise((resolve) => {
        try {
          const socket = new WebSocket(`ws://${elsewhere}/`);
          socket.onopen = () => {
            resolve('opened');
          };
          socket.onerror = () => {
            resolve('refused');
          };
        } catch {
          resolve('refused');
        }
      }),
      new Promise((resolve) => {
        const source = new EventSource(`http://${elsewhere}/`);
        source.onopen = () => {
          resolve('opened');
        };
        source.onerror = () => {
          source.close();
          resolve('refused');
        };
      }),
    ];
    navigator.sendBeacon(`http://${elsewhere}/`, 'x');
    for (const rel of ['preconnect', 'dns-prefetch', 'prefetch', 'preload', 'icon', 'stylesheet', 'manifest']) {
      document.head.append(
        Object.assign(document.createElement('link'), { rel, href: `http://${elsewhere}/`, as: 'image' }),
      );
    }
    const ice = ['stun:', 'turn:'].map((scheme) => ({
      urls: `${scheme}${elsewhere}${scheme === 'turn:' ? '?transport=tcp' : ''}`,
      username: 'u',
      credential: 'c',
    }));
    const peer = new RTCPeerConnection({ iceServers: ice });
    peer.createDataChannel('x');
    await peer.setLocalDescription(await peer.createOffer());
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    peer.close();
    return Promise.all(attempts);
  }, listener.host);
  expect(outcome).toEqual(Array(4).fill('refused'));
  expect(listener.heard).toBe(0);
  await listener.stop();
});
