import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * What a process and all that it has started hold in memory, in MB; what they share is counted once (PSS). Linux only: elsewhere NaN.
 * @param {number} pid
 */
export function memoryOf(pid) {
  if (!existsSync('/proc/self/smaps_rollup')) return Number.NaN;
  let kilobytes = 0;
  for (const process of familyOf(pid)) {
    try {
      const rollup = readFileSync(`/proc/${process}/smaps_rollup`, 'utf8');
      kilobytes += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
    } catch (error) {
      // Ended since it was listed.
      if (!['ENOENT', 'ESRCH'].includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? '')) throw error;
    }
  }
  return Math.round(kilobytes / 1000);
}

/** A process and all that it has started. @param {number} pid */
export function familyOf(pid) {
  /** @type {Map<number, number[]>} */
  const children = new Map();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const parent = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    } catch (error) {
      if (!['ENOENT', 'ESRCH'].includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? '')) throw error;
    }
  }
  const family = [pid];
  for (const member of family) family.push(...(children.get(member) ?? []));
  return family;
}

/**
 * The most that a process and its children held while it ran.
 * @param {import('node:child_process').ChildProcess} child
 */
export function watchPeak(child) {
  let peak = 0;
  const timer = setInterval(() => {
    if (child.pid) peak = Math.max(peak, memoryOf(child.pid));
  }, 500);
  child.once('exit', () => clearInterval(timer));
  return () => peak;
}
