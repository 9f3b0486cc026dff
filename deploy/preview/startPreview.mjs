import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** @typedef {{ host: string, port: number }} Preview */

/**
 * The preview behind the desk, in a process of its own that ends when this one does.
 * @returns {Promise<Preview | undefined>} nothing where it could not be made: it has then said why
 */
export async function startPreview() {
  const child = fork(fileURLToPath(new URL('servePreview.mjs', import.meta.url)), {
    // What a page is made from lives as briefly as that page: with little room for the young, an eighth of the time goes to moving it about.
    execArgv: ['--max-semi-space-size=32'],
    // A process group of its own, so that it ends as a whole.
    detached: true,
    // What Next tells beside faults is for those who write code.
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [told] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  return typeof told === 'object' && told ? { host: '127.0.0.1', port: told.port } : undefined;
}
