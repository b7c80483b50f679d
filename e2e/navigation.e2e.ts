import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launchSidelight, type RunningSidelight } from './launch.ts';

const ownPage = 'app://sidelight/index.html';
let sidelight: RunningSidelight;

beforeAll(async () => {
  sidelight = await launchSidelight();
  await sidelight.window.getByRole('button', { name: 'Briefing' }).waitFor();
});
afterAll(() => sidelight.close());
afterEach(() => {
  expect(sidelight.window.url()).toBe(ownPage);
  expect(sidelight.app.windows()).toHaveLength(1);
});

test.each(['https://127.0.0.1/', ownPage, 'about:blank', 'data:text/html,x'])(
  'opens no window on %s',
  async (address) => {
    const opened = await sidelight.window.evaluate((url) => window.open(url) !== null, address);
    expect(opened).toBe(false);
  },
);

test('follows no link, form or address', async () => {
  await sidelight.window.evaluate(async () => {
    for (const href of ['https://127.0.0.1/', 'data:text/html,x', 'app://sidelight/other.html']) {
      for (const target of ['', '_blank', '_top']) {
        const link = Object.assign(document.createElement('a'), { href, target });
        document.body.append(link);
        link.click();
        link.remove();
      }
      location.assign(href);
      const form = Object.assign(document.createElement('form'), { action: href });
      document.body.append(form);
      form.submit();
      form.remove();
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  });
});

test('is denied every permission and device', async () => {
  const outcome = await sidelight.window.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'midi',
      'persistent-storage',
    ];
    const states = await Promise.all(
      names.map((name) =>
        navigator.permissions.query({ name: name as PermissionName }).then(
          ({ state }) => `${name} ${state}`,
          () => `${name} unknown`,
        ),
      ),
    );
    const tried = (attempt: () => Promise<unknown>): Promise<string> =>
      Promise.resolve()
        .then(attempt)
        .then(
          (given) => `got ${String(given)}`,
          () => 'refused',
        );
    const media = navigator.mediaDevices;
    const attempts = await Promise.all([
      tried(() => media.getUserMedia({ audio: true })),
      tried(() => media.getDisplayMedia({ video: true })),
      tried(() => navigator.clipboard.readText()),
      tried(
        () =>
          new Promise((resolve, reject) => {
            navigator.geolocation.getCurrentPosition(resolve, reject);
          }),
      ),
      tried(async () => {
        if ((await Notification.requestPermission()) !== 'granted') throw new Error('refused');
      }),
    ]);
    return { granted: states.filter((state) => state.endsWith('granted')), attempts };
  });
  expect(outcome).toEqual({ granted: [], attempts: Array(5).fill('refused') });
});

test('comes back from an empty page, which nobody can keep it from', async () => {
  const left = sidelight.window.waitForEvent('framenavigated', (frame) => frame.url() === 'about:blank');
  await sidelight.window.evaluate(() => {
    setTimeout(() => {
      location.assign('about:blank');
    }, 0);
  });
  await left;
  await sidelight.window.waitForURL(ownPage);
  await sidelight.window.getByRole('button', { name: 'Briefing' }).waitFor();
});
