import { runCommand } from './runCommand.mjs';

/**
 * Runs npm: the one that we were started with, so that one run never mixes two of them; else the one on the PATH.
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  return npm?.endsWith('npm-cli.js')
    ? runCommand(process.execPath, [npm, ...args], options)
    : runCommand('npm', args, options);
}

/**
 * Exactly what package-lock.json says. The build needs some of the development packages (TypeScript), so they come along
 * even where NODE_ENV=production would leave them out.
 * @param {string} root
 */
export function installPackages(root) {
  return runNpm(['ci', '--include=dev'], { cwd: root });
}
