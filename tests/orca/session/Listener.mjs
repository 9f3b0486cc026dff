import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** How long nothing may be said before all is said, in milliseconds. Orca says nothing of being done. */
const calm = 600;
const most = 30_000;

/** @typedef {{ kind: 'ready' | 'say' | 'read', text: string, language: string }} Spoken */

/** Reads what Orca says out of the file that session/spokenToFile.py writes. */
export class Listener {
  #file;
  #at = 0;

  /** @param {string} file */
  constructor(file) {
    this.#file = file;
    writeFileSync(file, '');
  }

  /** Whether a page that has loaded is read from its top by itself. @param {boolean} isRead */
  readPages(isRead) {
    if (isRead) rmSync(`${this.#file}.hold`, { force: true });
    else writeFileSync(`${this.#file}.hold`, '');
  }

  /**
   * All that is said until nothing more comes.
   * @param {number} [least] milliseconds to wait in any case, for what a browser does first
   * @returns {Promise<Spoken[]>}
   */
  async untilCalm(least = calm) {
    const start = Date.now();
    let last = start;
    let size = -1;
    for (;;) {
      const now = Date.now();
      const length = statSync(this.#file).size;
      if (length !== size || this.#isBusy()) [size, last] = [length, now];
      if ((now - start >= least && now - last >= calm) || now - start > most) return this.#take();
      await wait(50);
    }
  }

  #isBusy() {
    try {
      return readFileSync(`${this.#file}.busy`, 'utf8') === '1';
    } catch {
      // Not written before the first event.
      return false;
    }
  }

  /** @returns {Spoken[]} */
  #take() {
    const bytes = readFileSync(this.#file);
    const end = bytes.lastIndexOf('\n') + 1;
    const lines = bytes.subarray(this.#at, end).toString().split('\n').filter(Boolean);
    this.#at = Math.max(this.#at, end);
    return lines.map((line) => JSON.parse(line));
  }
}
