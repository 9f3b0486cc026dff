import { existsSync, readFileSync } from 'node:fs';

/**
 * Whatever did not pass, and was not skipped on purpose, has failed: a test that passed at the second try, one that was
 * interrupted, one that never ran because another failed.
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * @param {'vitest' | 'playwright'} runner
 * @param {string} reportFile its JSON report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countTests(runner, reportFile, exitCode) {
  const report = readReport(reportFile);
  // It crashed before it could report.
  if (!report) return { passed: 0, failed: 1, skipped: 0 };

  const counts = runner === 'vitest' ? countVitest(report) : countPlaywright(report);
  // A fault outside of the tests: an error that nobody caught, or no tests at all.
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {string} runner
 * @param {Counts} counts
 * @returns {string}
 */
export function closingLine(runner, { passed, failed, skipped }) {
  const line = `${runner}: ${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

/**
 * @param {any} report
 * @returns {Counts}
 */
function countVitest(report) {
  // A file that could not be read has no tests that could fail.
  const brokenFiles = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {any} report
 * @returns {Counts}
 */
function countPlaywright(report) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const test of playwrightTests(report)) {
    if (test.status === 'expected') counts.passed++;
    // Playwright says "skipped" of interrupted tests too; only those that were meant to be skipped expected it.
    else if (test.status === 'skipped' && test.expectedStatus === 'skipped') counts.skipped++;
    else counts.failed++;
  }
  return counts;
}

/**
 * @param {any} suite
 * @returns {any[]}
 */
function playwrightTests({ specs = [], suites = [] }) {
  return [...specs.flatMap((/** @type {any} */ spec) => spec.tests), ...suites.flatMap(playwrightTests)];
}

/** @param {string} file */
function readReport(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Cut off in the middle of writing: the same as no report, and counted as a failure.
    return undefined;
  }
}
