import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { benchBuild } from './generatedContent.mjs';

/**
 * Ends what shows a site while it is written, and takes away its content and what was compiled of it.
 * @param {{ browser: import('playwright').Browser, child: import('node:child_process').ChildProcess, folder: string }} running
 */
export async function stopPreview({ browser, child, folder }) {
  await browser.close();
  child.kill('SIGTERM');
  if (child.exitCode === null) await once(child, 'exit');
  for (const each of [folder, benchBuild]) rmSync(each, { recursive: true, force: true });
}
