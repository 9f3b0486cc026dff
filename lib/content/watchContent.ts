import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { contentRoot } from './contentRoot';

/** Saving a file tells of it several times, and some editors write it in two steps. */
const quietMilliseconds = 60;

/**
 * Calls back when anything in content/ has been saved, added or taken away. Gives the function that stops it. Folders are
 * watched, not files: a file that an editor replaces by another of the same name would be lost sight of.
 */
export function watchContent(onChange: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;

  function watchFolder(folder: string) {
    if (watchers.has(folder)) return;
    const watcher = watch(folder, () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        watchTree(contentFolder);
        onChange();
      }, quietMilliseconds);
    });
    // A folder that was taken away is watched no longer.
    watcher.on('error', () => forget(folder));
    watchers.set(folder, watcher);
  }
  function forget(folder: string) {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  }
  function watchTree(folder: string) {
    watchFolder(folder);
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory()) watchTree(join(folder, entry.name));
    }
  }

  const contentFolder = join(contentRoot(), 'content');
  watchTree(contentFolder);
  return () => {
    clearTimeout(timer);
    for (const folder of [...watchers.keys()]) forget(folder);
  };
}
