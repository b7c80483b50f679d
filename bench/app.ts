import setUp from '../e2e/global-setup.ts';
import { findElectronRuntime } from '../scripts/electron-runtime.ts';
import { measureLongTexts } from './app/long-texts.ts';
import { measureStarts } from './app/starts.ts';

/**
 * `npm run bench:app`: what the built app costs on the screen. Starts are measured beside a blank Electron window in
 * the same run; long tasks are those that the browser itself reports.
 */
const rounds = 5;
const line = (what: string, value: string, goal = ''): void => {
  console.log(`${what.padEnd(46)} ${value.padStart(12)}${goal === '' ? '' : `  <= ${goal}`}`);
};
const ms = (time: number): string => `${time.toFixed(0)} ms`;

const stop = await setUp();
try {
  const { executable } = await findElectronRuntime();
  const { blank, sidelight } = await measureStarts(executable, rounds);
  line('blank window', ms(blank.milliseconds));
  line('Sidelight, both texts highlighted', ms(sidelight.milliseconds));
  line('  / blank window', (sidelight.milliseconds / blank.milliseconds).toFixed(2), '1.25');
  line('memory of a blank window', `${blank.megabytes.toFixed(0)} MB`);
  line('memory of Sidelight', `${sidelight.megabytes.toFixed(0)} MB`);
  line('  / blank window', (sidelight.megabytes / blank.megabytes).toFixed(2), '1.30');

  const long = await measureLongTexts(1_000_000);
  line('1 MB a side: first marks', ms(long.firstMarks), '1500 ms');
  line('  every mark and the ledger', ms(long.compared));
  line('  longest task while opening', ms(long.longestOpening));
  line(`  tasks over 50 ms in ${long.steps} steps of scrolling`, String(long.longScrolling), '0');
  line('  the longest of them', ms(long.longestScrolling));
  line('  search in both texts', ms(long.search), '100 ms');
  line('  search for all forms of a word', ms(long.searchForms), '100 ms');
} finally {
  await stop();
}
