import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { closingLine, countTests } from '@/tests/countTests.mjs';

function write(report: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'report.json');
  writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report));
  return file;
}

const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

const playwrightTest = (status: string, expectedStatus = 'passed') => ({
  tests: [{ status, expectedStatus }],
});

test.each([
  { passed: 12, failed: 0, skipped: 0, line: 'vitest: 12 passed, 0 failed' },
  { passed: 0, failed: 3, skipped: 0, line: 'vitest: 0 passed, 3 failed' },
  { passed: 1, failed: 2, skipped: 3, line: 'vitest: 1 passed, 2 failed, 3 skipped' },
])('the closing line says "$line"', ({ line, ...counts }) => {
  expect(closingLine('vitest', counts)).toBe(line);
});

test('Vitest’s tests are counted, those to be written later as skipped', () => {
  const report = { ...vitest, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
  expect(countTests('vitest', write(report), 1)).toEqual({ passed: 5, failed: 2, skipped: 2 });
});

test('a test file that could not be read is a failure', () => {
  const report = {
    ...vitest,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [] },
    ],
    numFailedTests: 1,
  };
  expect(countTests('vitest', write(report), 1)).toEqual({ passed: 5, failed: 2, skipped: 0 });
});

test('Playwright’s tests are counted on every level', () => {
  const report = {
    suites: [
      {
        specs: [playwrightTest('expected')],
        suites: [
          {
            specs: [
              playwrightTest('expected'),
              playwrightTest('unexpected'),
              playwrightTest('skipped', 'skipped'),
            ],
          },
        ],
      },
      { specs: [playwrightTest('expected')] },
    ],
  };
  expect(countTests('playwright', write(report), 1)).toEqual({ passed: 3, failed: 1, skipped: 1 });
});

test.each([
  ['passed at the second try', 'flaky'],
  ['was interrupted or never ran', 'skipped'],
])('a test that %s has failed', (_, status) => {
  const report = { suites: [{ specs: [playwrightTest('expected'), playwrightTest(status)] }] };
  expect(countTests('playwright', write(report), 0)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test('a runner that failed although its tests passed has a failure', () => {
  expect(countTests('vitest', write(vitest), 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  expect(countTests('playwright', write({ suites: [] }), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a runner that crashed before it reported has failed', () => {
  const crashed = { passed: 0, failed: 1, skipped: 0 };
  expect(countTests('vitest', '/nowhere/report.json', 0)).toEqual(crashed);
  expect(countTests('playwright', write('{"suites": ['), 0)).toEqual(crashed);
});
