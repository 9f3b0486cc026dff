import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

/**
 * A package as a lock file has it.
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage
 * @typedef {{ platform: string, arch: string, libc: string }} Machine
 */

/**
 * Whether node_modules holds what package-lock.json says, so that npm ci would change nothing. npm keeps its own record in
 * node_modules/.package-lock.json, written last of all: half an installation has none.
 * @param {string} root
 * @param {Machine} [machine]
 * @returns {boolean}
 */
export function packagesMatchLock(root, machine = thisMachine()) {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;

  const wanted = readJson(join(root, 'package-lock.json')).packages;
  const installed = readJson(record).packages;
  const { dependencies, devDependencies, optionalDependencies } = readJson(join(root, 'package.json'));

  // npm ci refuses a lock file that was not brought along when package.json changed, and says it better than we could.
  const locked = wanted[''];
  if (
    !isSame(dependencies, locked.dependencies) ||
    !isSame(devDependencies, locked.devDependencies) ||
    !isSame(optionalDependencies, locked.optionalDependencies)
  ) {
    return false;
  }

  const places = new Set([...Object.keys(wanted), ...Object.keys(installed)]);
  places.delete('');
  return [...places].every((place) => {
    if (!wanted[place]) return false;
    if (!installed[place]) return isForOtherMachines(wanted[place], machine);
    return (
      installed[place].version === wanted[place].version &&
      installed[place].integrity === wanted[place].integrity &&
      // The record does not notice that someone deleted a folder.
      existsSync(join(root, place, 'package.json'))
    );
  });
}

/**
 * npm leaves out optional packages that this machine cannot use. One that it can use is missing when node_modules came here
 * from another kind of machine, or when its download failed.
 * @param {LockedPackage} locked
 * @param {Machine} machine
 */
function isForOtherMachines({ optional, os, cpu, libc }, machine) {
  if (!optional) return false;
  // An optional package for every machine may have been left out for reasons that the lock file does not tell.
  if (!os && !cpu && !libc) return true;
  return !(fits(os, machine.platform) && fits(cpu, machine.arch) && fits(libc, machine.libc));
}

/**
 * @param {string[] | undefined} names `["linux", "darwin"]`, or `["!win32"]` for all but one
 * @param {string} name
 */
function fits(names, name) {
  if (!names || names.length === 0) return true;
  if (names.includes(`!${name}`)) return false;
  return names.includes(name) || names.every((each) => each.startsWith('!'));
}

/** @returns {Machine} */
function thisMachine() {
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  const libc = report.header.glibcVersionRuntime ? 'glibc' : 'musl';
  return { platform: process.platform, arch: process.arch, libc };
}

/**
 * @param {Record<string, string> | undefined} one
 * @param {Record<string, string> | undefined} other
 */
const isSame = (one, other) => isDeepStrictEqual(one ?? {}, other ?? {});

/** @param {string} file */
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
