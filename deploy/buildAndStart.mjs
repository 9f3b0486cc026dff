import { fileURLToPath } from 'node:url';
import { findBuildFolderFault } from './buildFolder.mjs';
import { findPortFault } from './findPortFault.mjs';
import { packagesMatchLock } from './packagesMatchLock.mjs';
import { installPackages, runNpm } from './runNpm.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

// Asked before the minutes of installing and building, not after them.
const fault = findBuildFolderFault(root, process.env) ?? (await findPortFault(process.env));
if (fault) stop(fault);

if (packagesMatchLock(root)) {
  console.log('1/3 The packages are installed already, as package-lock.json says');
} else {
  console.log('1/3 Installing the packages in package-lock.json');
  endUnlessDone('Installing the packages (npm ci)', await installPackages(root));
}

console.log('2/3 Building the site');
endUnlessDone('Building the site (npm run build)', await runNpm(['run', 'build'], { cwd: root }));

console.log('3/3 Starting the site');
// In this process, so that Ctrl-C and a container's SIGTERM reach the server itself.
await import('./start.mjs');

/**
 * @param {string} step
 * @param {import('./runCommand.mjs').Ending} ending
 */
function endUnlessDone(step, { code, signal }) {
  // Someone asked us to stop: that is not a failure to explain.
  if (signal) process.exit(code);
  if (code !== 0) stop(`${step} failed with exit code ${code}; the lines above tell why.`);
}

/** @param {string} fault */
function stop(fault) {
  console.error(fault);
  process.exit(1);
}
