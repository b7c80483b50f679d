import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

/** How many checks passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const ReportSchema = v.object({
  success: v.boolean(),
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) })),
});

/**
 * Counts what a Vitest run reports in its JSON file. What went wrong outside a test counts as one failure each:
 * a test file that could not be loaded, an error that nobody caught, a run of no tests, and a report that is
 * missing or cannot be read.
 */
export async function tallyOf(reportFile: string): Promise<Tally> {
  const report = await readFile(reportFile, 'utf8').then(
    (text) => v.safeParse(ReportSchema, parseJson(text)),
    () => null,
  );
  if (report?.success !== true) return { passed: 0, failed: 1 };
  const { success, numPassedTests: passed, numFailedTests, testResults } = report.output;
  const broken = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = numFailedTests + broken.length;
  const unexplained = failed === 0 && (!success || passed === 0);
  return { passed, failed: failed + (unexplained ? 1 : 0) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
