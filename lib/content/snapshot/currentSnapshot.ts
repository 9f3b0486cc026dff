import { contentClock } from '@/lib/source/contentClock';
import { contentRoot } from '@/lib/source/contentRoot';
import { contentVersion } from '@/lib/source/contentVersion';
import { loadSnapshot, type Snapshot } from './loadSnapshot';

type Current = { key: string; loadedAt: number; snapshot: Snapshot };

declare global {
  var currentContent: Current | undefined;
}

/** A page may have come to its time, and some disks do not tell of what is saved. */
const freshMilliseconds = 10_000;

/**
 * What the site says now. A built site has one for as long as it runs. While somebody writes, another takes its place as soon as
 * anything in content/ is saved, and now and then besides. One for the process: the bundler gives each route a copy of this module.
 */
export function currentSnapshot(): Snapshot {
  const root = contentRoot();
  const { CONTENT_NOW, CONTENT_COPY } = process.env;
  const isWriting = Boolean(process.env.WRITING);
  const key = [root, CONTENT_COPY, CONTENT_NOW, isWriting && contentVersion(root)].join('\n');
  const known = globalThis.currentContent;
  const isFresh = !isWriting || (known && performance.now() - known.loadedAt < freshMilliseconds);
  if (known?.key === key && isFresh) return known.snapshot;

  const earlier = known?.snapshot.root === root ? known.snapshot : undefined;
  const snapshot = loadSnapshot(root, contentClock(), earlier);
  globalThis.currentContent = { key, loadedAt: performance.now(), snapshot };
  return snapshot;
}
