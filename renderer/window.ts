import { mount } from 'svelte';
import type { Command } from '../src/shared/contract.ts';
import type { Analyst } from './analysis/analyst.ts';
import { bridge } from './bridge.ts';
import App from './components/App.svelte';
import { Composing } from './composer/composing.svelte.ts';
import { ReadingRoom } from './room/reading-room.svelte.ts';

/**
 * Puts the whole of Sidelight into an element, and opens what the app starts with.
 * @param analyst whose thread may be on its way already
 */
export function openWindow(target: HTMLElement, analyst: Analyst): void {
  const sidelight = bridge();
  const room = new ReadingRoom(sidelight, analyst);
  const composing = new Composing(room, sidelight);
  void room.files.begin();
  mount(App, {
    target,
    props: { room, composing, onCommand: (listener: (command: Command) => void) => sidelight.onCommand(listener) },
  });
  void composing.begin();
}
