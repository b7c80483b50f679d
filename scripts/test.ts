import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram, runScript } from './run-program.ts';
import { tallyOf, type Tally } from './test-report.ts';

/**
 * `npm test`: runs every check and prints `N passed, N failed` as its last line. A check counts as one, a test
 * run as its tests. What fails does not keep the rest from running, but the end-to-end tests need a build.
 */
const root = join(import.meta.dirname, '..');
const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');

process.exitCode = await testEverything();

async function testEverything(): Promise<number> {
  const reports = await mkdtemp(join(tmpdir(), 'sidelight-test-'));
  try {
    const tallies: Tally[] = [];
    for (const check of ['check:format', 'check:lint', 'check:types']) tallies.push(await runCheck(check));
    tallies.push(await runTests('unit tests', [], join(reports, 'unit.json')));
    const integration = ['--config', 'vitest.integration.config.ts'];
    tallies.push(await runTests('integration tests', integration, join(reports, 'integration.json')));
    const build = await runCheck('build');
    tallies.push(build);
    tallies.push(
      build.failed === 0
        ? await runTests('end-to-end tests', ['--config', 'e2e/vitest.config.ts'], join(reports, 'e2e.json'))
        : say('end-to-end tests: not run, for there is no build', { passed: 0, failed: 1 }),
    );
    const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
    const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
    console.log(`\n${passed} passed, ${failed} failed`);
    return failed === 0 && passed > 0 ? 0 : 1;
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
}

async function runCheck(script: string): Promise<Tally> {
  console.log(`\n== ${script}`);
  const { code } = await runScript(script, root);
  return say(`${script}: ${code === 0 ? 'passed' : 'FAILED'}`, {
    passed: code === 0 ? 1 : 0,
    failed: code === 0 ? 0 : 1,
  });
}

async function runTests(title: string, args: readonly string[], report: string): Promise<Tally> {
  console.log(`\n== ${title}`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runProgram(process.execPath, [vitest, 'run', ...args, ...reporters], { cwd: root });
  const tally = await tallyOf(report);
  // A run that ends badly although its report is clean has failed all the same.
  const failed = tally.failed === 0 && code !== 0 ? 1 : tally.failed;
  return say(`${title}: ${tally.passed} passed, ${failed} failed`, { passed: tally.passed, failed });
}

function say(line: string, tally: Tally): Tally {
  console.log(line);
  return tally;
}
