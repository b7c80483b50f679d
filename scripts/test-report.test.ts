import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tallyOf } from './test-report.ts';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidelight-report-'));
  file = join(folder, 'report.json');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function report(success: boolean, files: readonly (readonly string[])[]): Promise<void> {
  const statuses = files.flat();
  const testResults = files.map((tests) => ({
    status: tests.length > 0 && tests.every((status) => status === 'passed') ? 'passed' : 'failed',
    assertionResults: tests.map((status) => ({ status })),
  }));
  const count = (status: string): number => statuses.filter((each) => each === status).length;
  const numbers = { numPassedTests: count('passed'), numFailedTests: count('failed') };
  await writeFile(file, JSON.stringify({ success, ...numbers, testResults }));
}

test('counts the tests that passed and failed', async () => {
  await report(false, [
    ['passed', 'passed'],
    ['failed', 'passed'],
  ]);
  expect(await tallyOf(file)).toEqual({ passed: 3, failed: 1 });
});

test('a test file that could not be loaded is one failure', async () => {
  await report(false, [['passed'], []]);
  expect(await tallyOf(file)).toEqual({ passed: 1, failed: 1 });
});

test('a run that failed without a failed test is one failure', async () => {
  await report(false, [['passed']]);
  expect(await tallyOf(file)).toEqual({ passed: 1, failed: 1 });
});

test('a run without tests is one failure', async () => {
  await report(true, []);
  expect(await tallyOf(file)).toEqual({ passed: 0, failed: 1 });
});

test('a missing report is one failure', async () => {
  expect(await tallyOf(join(folder, 'nothing.json'))).toEqual({ passed: 0, failed: 1 });
});

test.each(['', '{', '{}', '{"success":true}'])('the unreadable report %j is one failure', async (text) => {
  await writeFile(file, text);
  expect(await tallyOf(file)).toEqual({ passed: 0, failed: 1 });
});
