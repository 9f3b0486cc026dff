import { contentSource } from '@/lib/source/contentRoot';
import { type Files, readFiles } from '@/lib/source/readFiles';

/**
 * All of content/ at one moment. It never changes: what is made from it is made once and kept with it (fromContent), and when a file is
 * saved, another snapshot takes its place.
 */
export type Snapshot = Files & {
  /** The project's folder, for its git and its public/. */
  root: string;
  /** Decides which pages are published. */
  now: Date;
  /** What has been made from it. */
  made: Map<unknown, unknown>;
};

/** `earlier` is the snapshot whose place it takes. */
export function loadSnapshot(root: string, now: Date, earlier?: Snapshot): Snapshot {
  return { root, now, made: new Map(), ...readFiles(contentSource(root), earlier?.known) };
}
