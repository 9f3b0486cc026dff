import { DeskError } from '@/lib/desk/store/DeskError';
import { GitError } from '@/lib/history/GitError';
import { runGit } from '@/lib/history/runGit';

export const changePrefix = 'andring/';

export const isChangeBranch = (name: string) => name.startsWith(changePrefix);

/** What git answers. Its reason, when it refuses, is told to the editor. */
export function git(root: string, parameters: readonly string[]): string {
  try {
    return runGit(root, parameters).toString('utf8').trim();
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new DeskError(`Git vill inte: ${gitReason(error)}`);
  }
}

/** In Swedish where it is one of ours (lib/history/runGit.ts); what git itself says is told as it is. */
export const gitReason = ({ message }: GitError): string => reasons[message] ?? message;

const reasons: Readonly<Record<string, string>> = {
  'there is no git': 'programmet git är inte installerat.',
  'this is no git repository': 'mappen har inget git. Be den som sköter webbplatsen om hjälp.',
  'what is in .git is no repository that git can read':
    'mappen .git går inte att läsa. Be den som sköter webbplatsen om hjälp.',
  'nothing has been committed yet': 'det finns ingen version av innehållet än.',
  'git did not answer within 60 seconds': 'det svarar inte. Når datorn nätet? Försök igen.',
};

/** Before the first commit there is nothing to compare with, and nothing to hand in a change of. */
export function needCommit(root: string): void {
  if (git(root, ['rev-list', '--all', '--max-count=1']) === '')
    throw new DeskError(
      'Git har ingen version av innehållet än. Be den som sköter webbplatsen att spara den första: git add content public, sedan git commit.',
    );
}

export const currentBranch = (root: string) => git(root, ['branch', '--show-current']);

/** The first of them, as most folders have one. */
export const remoteOf = (root: string): string | undefined =>
  git(root, ['remote']).split('\n')[0] || undefined;

const names = (root: string, ...under: string[]) =>
  git(root, ['for-each-ref', '--sort=-committerdate', '--format=%(refname:lstrip=2)', ...under])
    .split('\n')
    .filter(Boolean);

/** What changes are merged into. */
export function mainBranch(root: string): string {
  needCommit(root);
  const found = names(root, 'refs/heads').find((name) => name === 'main' || name === 'master');
  if (found) return found;
  throw new DeskError('Det finns ingen gren som heter main.');
}

export type ChangeBranch = {
  name: string;
  sentence: string;
  author: string;
  day: string;
  /** The last one of it. */
  commit: string;
  isCurrent: boolean;
};

/** Where a change left the main branch: what it is compared with. */
export const beginningOf = (root: string, name: string) => git(root, ['merge-base', mainBranch(root), name]);

/** Changes that were handed in and are not merged, the newest first. */
export function changeBranches(root: string): ChangeBranch[] {
  const current = currentBranch(root);
  const format =
    '%(refname:lstrip=2)%00%(contents:subject)%00%(authorname)%00%(committerdate:short)%00%(objectname)';
  const main = mainBranch(root);
  return git(root, [
    'for-each-ref',
    '--sort=-committerdate',
    `--no-merged=${main}`,
    `--format=${format}`,
    `refs/heads/${changePrefix}`,
  ])
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [name = '', sentence = '', author = '', day = '', commit = ''] = line.split('\0');
      return { name, sentence, author, day, commit, isCurrent: name === current };
    });
}

/** Fetches what others have handed in, and makes each of their branches one that can be opened here. */
export function fetchBranches(root: string): void {
  const remote = remoteOf(root);
  if (!remote) return;
  git(root, ['fetch', '--prune', remote]);
  const own = names(root, 'refs/heads');
  for (const name of names(root, `refs/remotes/${remote}/${changePrefix}`)) {
    const local = name.slice(remote.length + 1);
    if (!own.includes(local)) git(root, ['branch', '--track', local, name]);
  }
}

/** Shows another branch in the preview. What is changed and not handed in would be mixed with it. */
export function openBranch(root: string, name: string): void {
  if (name !== mainBranch(root) && !changeBranches(root).some((branch) => branch.name === name))
    throw new DeskError(`Det finns ingen inlämnad ändring som heter ${name}.`, 404);
  if (git(root, ['status', '--porcelain', '--untracked-files=no']) !== '')
    throw new DeskError('Du har ändringar som inte är inlämnade. Lämna in dem eller ångra dem först.');
  git(root, ['switch', name]);
}
