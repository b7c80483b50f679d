import { expect, test } from 'vitest';
import { hasDisplay, isDisplayRefusal } from './virtual-display.ts';

test('Linux has a display if X11 or Wayland is named', () => {
  expect(hasDisplay({}, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
});

test.each(['darwin', 'win32'])('%s always has a display', (platform) => {
  expect(hasDisplay({}, platform)).toBe(true);
});

test("tells Electron's refusal of a display from its other complaints", () => {
  expect(isDisplayRefusal('[1:ERROR:ozone_platform_x11.cc(245)] Missing X server or $DISPLAY')).toBe(true);
  expect(isDisplayRefusal('[1:ERROR:bus.cc(407)] Failed to connect to the bus')).toBe(false);
});
