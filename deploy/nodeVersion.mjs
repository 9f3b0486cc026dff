import { readFileSync } from 'node:fs';

// Read by the Node that is too old, too: no syntax here that Node 14 does not know.

/**
 * The sentence for a Node that is too old for the site; undefined for one that will do.
 * @param {string} version as process.version has it: v20.9.0
 * @param {string} wanted as "engines" in package.json has it: >=20.9
 * @returns {string | undefined}
 */
export function oldNodeFault(version, wanted) {
  const lowest = /^>=(\d+)\.(\d+)/.exec(wanted);
  if (!lowest) throw new Error(`"engines" in package.json must have the form ">=20.9", but is "${wanted}".`);

  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const lowestMajor = Number(lowest[1]);
  const lowestMinor = Number(lowest[2]);
  if (major > lowestMajor || (major === lowestMajor && minor >= lowestMinor)) return undefined;
  return `This site needs Node ${lowestMajor}.${lowestMinor} or newer, but this is Node ${version}: install a newer one from https://nodejs.org and try again.`;
}

/** Ends the process with one line. Call it before anything is imported that needs a newer Node. */
export function stopOnOldNode() {
  const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  const fault = oldNodeFault(process.version, engines.node);
  if (fault === undefined) return;

  console.error(fault);
  process.exit(1);
}
