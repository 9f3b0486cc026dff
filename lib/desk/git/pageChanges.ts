import { addressOfFile } from '@/lib/content/head/addressOfFile';
import { contentFolders } from '@/lib/content/head/contentFolders';
import { editedFolders } from '@/lib/desk/store/needOwnFile';
import { type Compared, compareVersions } from '@/lib/history/compareVersions';
import { GitError } from '@/lib/history/GitError';
import { readVersion } from '@/lib/history/readVersion';
import { runGit } from '@/lib/history/runGit';
import { locales } from '@/lib/i18n/locales';
import { readFile } from '@/lib/source/transaction/FileChange';
import { git, needCommit } from './branches';

export type PageDifference = {
  file: string;
  /** Of a page; a table or a picture has none. */
  address?: string;
  kind: 'added' | 'changed' | 'removed';
  /** The words, where they can be compared. */
  compared?: Compared[];
};

/** What differs between a commit and the files as they are, or between two commits, page by page. */
export function pageChanges(root: string, from = 'HEAD', to?: string): PageDifference[] {
  needCommit(root);
  const range = to === undefined ? [from] : [from, to];
  const log = git(root, [
    'diff',
    '--no-renames',
    '--name-status',
    '-z',
    '--relative',
    ...range,
    '--',
    ...editedFolders,
  ]);
  const parts = log.split('\0').filter(Boolean);
  const listed = new Map<string, PageDifference['kind']>();
  for (let index = 0; index < parts.length; index += 2)
    listed.set(parts[index + 1] ?? '', kinds[parts[index] ?? ''] ?? 'changed');
  if (to === undefined) for (const file of untracked(root)) listed.set(file, 'added');

  return [...listed].sort().map(([file, kind]) => {
    const after = to === undefined ? readFile(root, file)?.toString('utf8') : blob(root, to, file);
    return { file, kind, ...comparePage(file, blob(root, from, file), after) };
  });
}

const kinds: Record<string, PageDifference['kind']> = { A: 'added', D: 'removed', M: 'changed' };

const untracked = (root: string) =>
  git(root, ['ls-files', '--others', '--exclude-standard', '-z', '--', ...editedFolders])
    .split('\0')
    .filter(Boolean);

function blob(root: string, commit: string, file: string): string | undefined {
  try {
    return runGit(root, ['show', `${commit}:./${file}`]).toString('utf8');
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

function comparePage(file: string, before: string | undefined, after: string | undefined) {
  const locale = locales.find((each) => file.startsWith(`${contentFolders[each]}/`) && file.endsWith('.mdx'));
  if (!locale) return {};
  const words = (text: string | undefined) =>
    text === undefined ? [] : (readVersion(file, text, '')?.lines ?? text.split('\n'));
  return { address: addressOfFile(file, locale), compared: compareVersions(words(before), words(after)) };
}
