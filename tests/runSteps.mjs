import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packagesMatchLock } from '../deploy/packagesMatchLock.mjs';
import { runCommand } from '../deploy/runCommand.mjs';
import { installPackages, runNpm } from '../deploy/runNpm.mjs';
import { findChromium, installChromium } from './browser.mjs';
import { closingLine, countTests } from './countTests.mjs';
import { installMissingPrograms } from './debian.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {{ heading: string, commands: string[][], runner?: 'vitest' | 'playwright' }} Step
 */

/**
 * Runs one step after the other until one fails. Afterwards the last lines on the screen are how many tests passed and failed,
 * one line for each runner that ran, and the exit code is 0 only when every step has passed.
 * @param {Step[]} steps
 * @param {string[]} withoutVariables
 */
export async function runSteps(steps, withoutVariables) {
  const start = Date.now();
  const chromium = await prepare();
  if (!chromium) return;

  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, CHROMIUM_PATH: chromium };
  for (const name of withoutVariables) delete env[name];

  const reports = mkdtempSync(join(tmpdir(), 'npm-test-'));
  /** @type {string[]} */
  const closingLines = [];
  let failure = '';

  for (const [index, step] of steps.entries()) {
    const commandLine = step.commands.map((command) => command.join(' ')).join(' && ');
    console.log(`\n── ${index + 1}/${steps.length} ${step.heading}: ${commandLine}`);

    const stepStart = Date.now();
    const report = join(reports, `${step.runner}.json`);
    const { code, signal } = await runCommands(step, report, env);
    const counts = step.runner && countTests(step.runner, report, code);
    if (step.runner && counts) closingLines.push(closingLine(step.runner, counts));

    if (code !== 0 || (counts && counts.failed > 0)) {
      failure = signal ? 'Stopped' : `Failed at "${step.heading}" (${commandLine}), exit code ${code},`;
      break;
    }
    console.log(`   passed in ${seconds(stepStart)}`);
  }

  rmSync(reports, { recursive: true });
  if (failure) process.exitCode = 1;
  console.log(`\n${failure || 'Everything passed'} after ${seconds(start)}`);
  for (const line of closingLines) console.log(line);
}

/** What the steps need: the packages, a browser, and other programs. Gives the browser's path; without one, the reason has been told. */
async function prepare() {
  if (!packagesMatchLock(root)) {
    console.log('Installing the packages in package-lock.json');
    const { code, signal } = await installPackages(root);
    // Someone asked us to stop: that is not a failure to explain.
    if (signal) process.exit(code);
    if (code !== 0)
      return fail(
        `Installing the packages (npm ci) failed with exit code ${code}; the lines above tell why.`,
      );
  }

  try {
    const chromium = (await findChromium()) ?? (await installChromium());
    await installMissingPrograms();
    console.log(`The browser tests use ${chromium}`);
    return chromium;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

/** @param {string} sentence */
function fail(sentence) {
  console.error(sentence);
  process.exitCode = 1;
  return undefined;
}

/**
 * @param {Step} step
 * @param {string} report where its runner writes its JSON report
 * @param {NodeJS.ProcessEnv} env
 */
async function runCommands({ commands, runner }, report, env) {
  const reporting = runner ? reporters[runner](report) : { args: [], env: {} };

  for (const [program = '', ...args] of commands) {
    const options = { cwd: root, env: { ...env, ...reporting.env } };
    const ending =
      program === 'npm'
        ? await runNpm(args, options)
        : // By path: npx would download what is missing, in whatever version is the newest.
          await runCommand(
            join(root, 'node_modules', '.bin', program),
            [...args, ...reporting.args],
            options,
          );
    if (ending.code !== 0) return ending;
  }
  return { code: 0, signal: undefined };
}

/** How each runner is told to report to a file, and to people as well. */
const reporters = {
  /** @param {string} file */
  vitest: (file) => ({
    args: ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    env: {},
  }),
  /** @param {string} file */
  playwright: (file) => ({ args: ['--reporter=list,json'], env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file } }),
};

/** @param {number} start */
const seconds = (start) => `${((Date.now() - start) / 1000).toFixed(1)} s`;
