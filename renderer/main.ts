import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import './styles/tokens.css';
import './styles/base.css';
import { Analyst } from './analysis/analyst.ts';
import { startWorker } from './analysis/start-worker.ts';

// First of all, before the window's own code is even read: the thread that compares takes longest to get ready.
const analyst = new Analyst(startWorker);
analyst.warm();

const target = document.getElementById('app');
if (target === null) throw new Error('index.html has no element with the id “app”');
const { openWindow } = await import('./window.ts');
openWindow(target, analyst);
