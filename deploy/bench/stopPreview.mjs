import { once } from 'node:events';
import { rmSync } from 'node:fs';

/**
 * Ends what shows a site while it is written, and takes away its folders.
 * @param {{ browser: import('playwright').Browser, child: import('node:child_process').ChildProcess, folders: string[] }} running
 */
export async function stopPreview({ browser, child, folders }) {
  await browser.close();
  child.kill('SIGTERM');
  if (child.exitCode === null) await once(child, 'exit');
  for (const each of folders) rmSync(each, { recursive: true, force: true });
}
