import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../node_modules', import.meta.url));

/**
 * Ends the process with one line where nothing is installed: otherwise the first import of a package ends it with a stack. Call it before
 * that, as stopOnOldNode.
 * @param {string} sentence for those who run the command
 */
export function stopWithoutPackages(sentence = 'Nothing is installed yet. Run npm install, and try again.') {
  if (existsSync(folder)) return;
  console.error(sentence);
  process.exit(1);
}
