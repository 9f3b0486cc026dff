import { DeskError } from '@/lib/desk/store/DeskError';
import { GitError } from '@/lib/history/GitError';
import { runGit } from '@/lib/history/runGit';
import { swedishDay } from '@/lib/source/swedishTime';
import { slug } from '@/lib/text/slug';
import { changePrefix, currentBranch, git, gitReason, isChangeBranch, remoteOf } from './branches';
import { pageChanges } from './pageChanges';

export type Submitted = {
  branch: string;
  isPushed: boolean;
  /** Why it is not pushed, though there is somewhere to push it. */
  gap?: string;
};

const maxSentence = 120;

/**
 * A commit of what is changed in content/ and public/, on a branch of its own, and pushed where there is a remote. Nothing else that lies in
 * the folder is taken along.
 */
export function submitChange(root: string, sentence: string, today: Date): Submitted {
  const subject = sentence.replace(/\s+/g, ' ').trim();
  if (subject === '') throw new DeskError('Skriv i en mening vad du har ändrat.');
  if (subject.length > maxSentence) throw new DeskError(`Skriv kortare: högst ${maxSentence} tecken.`);
  const files = pageChanges(root).map(({ file }) => file);
  if (files.length === 0) throw new DeskError('Det finns inget att lämna in. Allt är redan inlämnat.');
  needAuthor(root);

  if (!isChangeBranch(currentBranch(root)))
    git(root, ['switch', '--create', newBranch(root, subject, today)]);
  git(root, ['add', '--all', '--', ...files]);
  git(root, ['commit', `--message=${subject}`, '--', ...files]);
  const branch = currentBranch(root);
  const remote = remoteOf(root);
  if (!remote) return { branch, isPushed: false };
  try {
    runGit(root, ['push', '--set-upstream', remote, branch]);
    return { branch, isPushed: true };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return { branch, isPushed: false, gap: gitReason(error) };
  }
}

/** Who changes the content, as git tells it. */
export function setAuthor(root: string, name: string, email: string): void {
  if (name.trim() === '' || !/^[^\s@<>]+@[^\s@<>]+$/.test(email))
    throw new DeskError('Skriv ditt namn och din e-postadress.');
  git(root, ['config', 'user.name', name.trim()]);
  git(root, ['config', 'user.email', email]);
}

function needAuthor(root: string) {
  try {
    runGit(root, ['var', 'GIT_COMMITTER_IDENT']);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new DeskError('Git vet inte vem du är. Skriv ditt namn och din e-postadress först.', 422, {
      needsAuthor: true,
    });
  }
}

/** `andring/2026-11-24-ny-oppettid`; with a number when there is one already. */
function newBranch(root: string, subject: string, today: Date): string {
  const name = `${changePrefix}${swedishDay(today)}-${slug(subject).slice(0, 40).replace(/-+$/, '') || 'text'}`;
  const taken = git(root, ['for-each-ref', '--format=%(refname:lstrip=2)', 'refs/heads']).split('\n');
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? name : `${name}-${number}`;
    if (!taken.includes(free)) return free;
  }
}
