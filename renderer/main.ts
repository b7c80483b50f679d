import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import './styles/tokens.css';
import './styles/base.css';
import { mount } from 'svelte';
import type { Command } from '../src/shared/contract.ts';
import { Analyst } from './analysis/analyst.ts';
import { startWorker } from './analysis/start-worker.ts';
import { bridge } from './bridge.ts';
import App from './components/App.svelte';
import { Composing } from './composer/composing.svelte.ts';
import { ReadingRoom } from './room/reading-room.svelte.ts';

// First of all: the thread gets ready while the window is built and the texts are read.
const analyst = new Analyst(startWorker);
analyst.warm();

const target = document.getElementById('app');
if (target === null) throw new Error('index.html has no element with the id “app”');
const sidelight = bridge();
const room = new ReadingRoom(sidelight, analyst);
const composing = new Composing(room, sidelight);
mount(App, {
  target,
  props: { room, composing, onCommand: (listener: (command: Command) => void) => sidelight.onCommand(listener) },
});
void room.files.begin();
void composing.begin();
