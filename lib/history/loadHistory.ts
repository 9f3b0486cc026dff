import { contentFolders } from '@/lib/content/head/contentFolders';
import type { Page } from '@/lib/content/head/Page';
import { loadPages } from '@/lib/content/loadPages';
import { locales } from '@/lib/i18n/locales';
import { contentRoot } from '@/lib/source/contentRoot';
import { GitError } from './GitError';
import { readBlobs } from './readBlobs';
import { type FileCommit, readCommits } from './readCommits';
import { readVersion } from './readVersion';
import { runGit } from './runGit';
import type { Version } from './Version';

/** Older ones are in git, for those who want them; a page that shows them all would be read by nobody. */
const maxVersions = 20;

type History = {
  commits: Map<string, FileCommit[]>;
  /** Why versions are missing, for the build to say; `undefined` when none are. */
  gap: string | undefined;
};

let known: (History & { root: string }) | undefined;

/**
 * Which commits changed which page. Read once: a build takes no notice of commits made meanwhile. Where there is no git,
 * or no history in it, every page has its notes and nothing to compare.
 */
function loadHistory(root = contentRoot()): History {
  if (known?.root !== root) known = { root, ...readHistory(root) };
  return known;
}

function readHistory(root: string): History {
  const files = locales.flatMap((locale) => loadPages(locale)).map(({ file }) => file);
  try {
    const isShallow = runGit(root, ['rev-parse', '--is-shallow-repository']).toString().trim() === 'true';
    const format = ['log', '--relative', '--no-merges', '--name-status', '-M', '--format=%x00%H %cs'];
    const log = runGit(root, [...format, '--', ...Object.values(contentFolders)]).toString();
    const commits = readCommits(log, files);
    const hasVersions = [...commits.values()].some(({ length }) => length > 1);
    const gap = isShallow
      ? 'the clone is shallow'
      : hasVersions
        ? undefined
        : 'no page has been changed since its first commit';
    return { commits, gap };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { commits: new Map(), gap: error.message };
  }
}

/** Whether there may be something to compare. Costs nothing: the versions themselves are not read. */
export function hasEarlierVersions({ file }: Page): boolean {
  return (loadHistory().commits.get(file)?.length ?? 0) > 1;
}

/** The versions of a page whose words differ, newest first. */
export function readVersions({ file }: Page, root = contentRoot()): Version[] {
  const history = loadHistory(root);
  const commits = (history.commits.get(file) ?? []).slice(0, maxVersions);
  const sources = readSources(root, commits, history);
  const versions = commits.flatMap(({ path, day }, index) => {
    const source = sources[index];
    return (source !== undefined && readVersion(path, source, day)) || [];
  });
  return versions.filter(
    (version, index) => version.lines.join('\n') !== versions[index + 1]?.lines.join('\n'),
  );
}

/** What git cannot tell any more, though its log names it, is a gap like the others. */
function readSources(root: string, commits: readonly FileCommit[], history: History) {
  try {
    return readBlobs(
      root,
      commits.map(({ commit, path }) => `${commit}:./${path}`),
    );
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    history.gap = error.message;
    return [];
  }
}

/** One line for the output of the build. */
export function historyNotice(): string | undefined {
  const { gap } = loadHistory();
  return gap && `Pages show their notes about changes, but not all comparisons of versions: ${gap}.`;
}
