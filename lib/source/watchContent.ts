import { existsSync, type FSWatcher, lstatSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { contentRoot } from './contentRoot';

/** Saving a file tells of it several times. Whoever has saved waits for it. */
const quietMilliseconds = 20;

/** Calls back when anything in content/ has been saved, added or taken away, once for each time. Gives the function that stops it. */
export function watchContent(onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const stop = watchEvents(contentRoot(), () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, quietMilliseconds);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/**
 * Calls back at once, and often several times for one change. Folders are watched, not files: a file that an editor replaces
 * by another of the same name would be lost sight of.
 */
export function watchEvents(root: string, onEvent: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();

  function watchFolder(folder: string) {
    if (watchers.has(folder)) return;
    const watcher = watch(folder, { persistent: false }, (_, name) => {
      onEvent();
      // To look through thousands of files for a new folder, at each event, would hold up the page that waits for it.
      look(name === null ? folder : join(folder, name));
    });
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
  function look(path: string) {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    // A folder that was taken away is watched no longer.
    if (!stats) forget(path);
    else if (stats.isDirectory()) watchTree(path);
  }

  const contentFolder = join(root, 'content');
  if (existsSync(contentFolder)) watchTree(contentFolder);
  return () => {
    for (const folder of [...watchers.keys()]) forget(folder);
  };
}
