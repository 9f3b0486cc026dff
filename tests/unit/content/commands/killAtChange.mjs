// Loaded before a command (node --import): ends the process at the change of a file that KILL_AT counts to, as a power cut would. Of what is
// written, half has come to the file by then.

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const root = process.env.CONTENT_ROOT ?? '';
const last = Number(process.env.KILL_AT);
const open = new Set();
let changes = 0;

/** @param {() => void} [half] */
function count(half) {
  changes += 1;
  if (changes < last) return;
  half?.();
  process.kill(process.pid, 'SIGKILL');
}

/** @param {unknown} path */
const isInside = (path) => String(path).startsWith(root);

const { openSync, writeSync, writeFileSync } = fs;
/** @type {Record<string, any>} */
const functions = fs;
for (const name of ['renameSync', 'mkdirSync', 'mkdtempSync', 'rmSync', 'rmdirSync', 'unlinkSync']) {
  const change = functions[name];
  functions[name] = (/** @type {unknown} */ path, /** @type {unknown[]} */ ...rest) => {
    if (isInside(path)) count();
    return change(path, ...rest);
  };
}
functions.openSync = (/** @type {any} */ path, /** @type {any} */ flags, /** @type {any[]} */ ...rest) => {
  if (isInside(path) && String(flags).includes('w')) count();
  const descriptor = openSync(path, flags, ...rest);
  if (isInside(path)) open.add(descriptor);
  return descriptor;
};
functions.writeSync = (
  /** @type {number} */ descriptor,
  /** @type {Buffer} */ bytes,
  /** @type {any[]} */ ...rest
) => {
  if (open.has(descriptor)) count(() => writeSync(descriptor, bytes.subarray(0, bytes.length / 2)));
  return writeSync(descriptor, bytes, ...rest);
};
functions.writeFileSync = (
  /** @type {any} */ path,
  /** @type {any} */ text,
  /** @type {any[]} */ ...rest
) => {
  if (isInside(path)) count(() => writeFileSync(path, String(text).slice(0, String(text).length / 2)));
  return writeFileSync(path, text, ...rest);
};
syncBuiltinESMExports();
