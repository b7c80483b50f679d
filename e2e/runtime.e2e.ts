import { afterEach, expect, test } from 'vitest';
import { launchSidelight, type RunningSidelight } from './launch.ts';

let sidelight: RunningSidelight | undefined;

afterEach(async () => {
  await sidelight?.close();
  sidelight = undefined;
});

test('opens one window that is called Sidelight', async () => {
  sidelight = await launchSidelight();
  await expect.poll(() => sidelight?.window.title()).toContain('Sidelight');
  expect(sidelight.app.windows()).toHaveLength(1);
});
