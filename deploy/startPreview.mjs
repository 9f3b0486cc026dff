import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** @typedef {{ host: string, port: number }} Preview */

/** A preview whose desk was killed a moment ago still holds its folder. */
const attempts = 10;

/**
 * The preview behind the desk. It ends when this process does.
 * @returns {Promise<Preview>}
 */
export async function startPreview() {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startOnce();
    } catch (error) {
      if (attempt === attempts) throw error;
      await wait(1000);
    }
  }
}

/** @returns {Promise<Preview>} */
function startOnce() {
  // What a page is made from lives as briefly as that page: with little room for the young, an eighth of the time goes to moving it about.
  const NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=32`.trim();
  const child = spawn(process.execPath, ['deploy/preview.mjs'], {
    env: { ...process.env, NODE_OPTIONS },
    stdio: ['pipe', 'pipe', 'inherit'],
    // A process group of its own, so that it ends as a whole.
    detached: true,
  });
  let output = '';
  return new Promise((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output = (output + text).slice(-10_000);
      const found = /http:\/\/(?:localhost|127\.0\.0\.1):(\d+)/.exec(output)?.[1];
      if (found) resolve({ host: '127.0.0.1', port: Number(found) });
    });
    child.once('exit', (code) => {
      reject(new Error(`The preview ended with exit code ${code}:\n${output}`));
    });
  });
}
