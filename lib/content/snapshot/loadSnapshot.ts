import { contentSource } from '@/lib/source/contentRoot';
import { type Files, readFiles } from '@/lib/source/readFiles';
import { addDependency, clockKey, type Dependencies, everyTimeKey } from './dependencies';

/**
 * All of content/ at one moment. It never changes: what is made from it is made once and kept with it (fromContent), and when a file is
 * saved, another snapshot takes its place.
 */
export type Snapshot = Files & {
  /** The project's folder, for its git and its public/. */
  root: string;
  /** Decides which pages are published. */
  now: Date;
  /** Whether a page is there before its time and after it, too: at the editors' desk, as long as no moment is chosen there. */
  showsEveryTime: boolean;
  /** What has been made from it. */
  made: MadeValues;
  /** What had been made from those before it: it need not be made again where all that it was made from is the same. */
  earlier: MadeValues;
};

/** By the value, and then by what it is the value of: a language, a file. */
export type MadeValues = Map<unknown, Map<string, Made>>;

export type Made = { value: unknown; dependencies: Dependencies };

/** `earlier` is the snapshot whose place it takes. */
export const loadSnapshot = (root: string, now: Date, earlier?: Snapshot): Snapshot =>
  makeSnapshot(root, now, readFiles(contentSource(root), earlier?.known), earlier);

/** The same, as if one file had other bytes. */
export const withBytes = (content: Snapshot, file: string, bytes: Buffer): Snapshot =>
  makeSnapshot(
    content.root,
    content.now,
    { ...content, bytes: (path) => (path === file ? bytes : content.bytes(path)) },
    content,
  );

/** It notes what is asked of it, for those that make values. */
function makeSnapshot(root: string, now: Date, files: Files, earlier: Snapshot | undefined): Snapshot {
  const bytes = (path: string) => addDependency(path, files.bytes(path));
  const showsEveryTime = process.env.WRITING === 'desk' && !process.env.CONTENT_NOW;
  return {
    ...files,
    bytes,
    text: (path) =>
      bytes(path)
        ?.toString('utf8')
        .replace(/^\uFEFF/, ''),
    entries: (folder) => addDependency(`${folder}/`, files.entries(folder)),
    root,
    get now() {
      addDependency(clockKey, now.getTime());
      return now;
    },
    get showsEveryTime() {
      return addDependency(everyTimeKey, showsEveryTime);
    },
    made: new Map(),
    earlier: earlier ? joinMade(earlier) : new Map(),
  };
}

/** Also what nobody has asked the snapshot before for. */
function joinMade({ made, earlier }: Snapshot): MadeValues {
  const joined = new Map([...earlier].map(([key, values]) => [key, new Map(values)]));
  for (const [key, values] of made) joined.set(key, new Map([...(joined.get(key) ?? []), ...values]));
  return joined;
}
