import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DeskError } from '@/lib/desk/store/DeskError';
import { GitError } from '@/lib/history/GitError';
import { runGit } from '@/lib/history/runGit';
import { type Fault, faultLine } from '@/lib/source/Fault';
import { changeBranches, currentBranch, git, mainBranch, openBranch, remoteOf } from './branches';

/** The same lines, as two have written them. */
export type Conflict = { file: string; ours: string; theirs: string };

/**
 * Merges a change into the main branch as others have it by now, and pushes that where there is a remote. Where the same lines were written by
 * two, nothing is merged, and the error has both versions; `chosen` is then what each of them becomes, in the same order. Two changes without
 * faults may have one together, and so may what is chosen: what `check` finds then, and not without the change, stops it too.
 */
export function mergeChange(
  root: string,
  name: string,
  check: () => Fault[],
  chosen: readonly string[] = [],
): { isPushed: boolean } {
  const branch = changeBranches(root).find((each) => each.name === name);
  if (!branch) throw new DeskError(`Det finns ingen inlämnad ändring som heter ${name}.`, 404);
  const before = currentBranch(root);
  const main = mainBranch(root);
  const remote = remoteOf(root);
  openBranch(root, main);
  const kept = git(root, ['rev-parse', 'HEAD']);
  try {
    if (remote) followRemote(root, remote, main);
    merge(root, name, `Godkänd: ${branch.sentence}`, chosen);
    needNoNewFaults(root, main, check);
    if (remote) git(root, ['push', remote, main]);
  } catch (error) {
    // All of it or nothing, from wherever it stopped. These two write no file, so that a locked index does not leave what is unchecked on main.
    git(root, ['symbolic-ref', 'HEAD', `refs/heads/${main}`]);
    git(root, ['update-ref', `refs/heads/${main}`, kept]);
    // openBranch has seen that there is nothing else that this could take away.
    git(root, ['reset', '--hard']);
    git(root, ['switch', before || main]);
    throw error;
  }
  return { isPushed: remote !== undefined };
}

function needNoNewFaults(root: string, main: string, check: () => Fault[]) {
  const found = check();
  if (found.every(({ severity }) => severity !== 'fault')) return;
  git(root, ['switch', '--detach', `${main}^1`]);
  const known = new Set(check().map(faultLine));
  git(root, ['switch', main]);
  const faults = found.filter((fault) => fault.severity === 'fault' && !known.has(faultLine(fault)));
  if (faults.length > 0)
    throw new DeskError('Ändringen är inte godkänd, för då blir det fel på webbplatsen.', 422, { faults });
}

/** Takes in what others have approved meanwhile. */
function followRemote(root: string, remote: string, main: string) {
  git(root, ['fetch', remote]);
  const theirs = `refs/remotes/${remote}/${main}`;
  if (git(root, ['for-each-ref', theirs]) !== '') git(root, ['merge', '--ff-only', theirs]);
}

function merge(root: string, name: string, message: string, chosen: readonly string[]) {
  // The marks have the form that is read below, whatever the settings of git are.
  const style = ['-c', 'merge.conflictStyle=merge'];
  try {
    runGit(root, [...style, 'merge', '--no-ff', '--no-edit', `--message=${message}`, name]);
    return;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
  }
  const files = git(root, ['diff', '--name-only', '--relative', '--diff-filter=U', '-z'])
    .split('\0')
    .filter(Boolean);
  const texts = files.map((file) => readFileSync(join(root, file), 'utf8'));
  const byFile = files.map((file, index) => conflictsIn(file, texts[index] ?? ''));
  const conflicts = byFile.flat();
  // One took a file away that the other wrote in: there are no lines to choose between.
  const isReadable = byFile.length > 0 && byFile.every(({ length }) => length > 0);
  if (!isReadable || conflicts.length !== chosen.length) {
    git(root, ['merge', '--abort']);
    throw new DeskError(
      isReadable
        ? 'Två har skrivit i samma rader. Välj vad som ska stå.'
        : `Ändringen går inte att föra in här: ${files.join(', ')}. Be den som sköter driften om hjälp.`,
      isReadable ? 409 : 422,
      { conflicts },
    );
  }
  const left = [...chosen];
  for (const [index, file] of files.entries())
    writeFileSync(
      join(root, file),
      (texts[index] ?? '').replace(marks, (part) => withEnding(left.shift() ?? '', part)),
    );
  git(root, ['add', '--', ...files]);
  git(root, ['commit', '--no-edit']);
}

const marks = /^<{7} [^\r\n]*\r?\n([\s\S]*?)^={7}\r?\n([\s\S]*?)^>{7} [^\r\n]*(?:\r?\n|$)/gm;

const conflictsIn = (file: string, text: string): Conflict[] =>
  [...text.matchAll(marks)].map(([, ours = '', theirs = '']) => ({ file, ours, theirs }));

/** Lines that end as those do in whose place they come: a browser knows one ending alone. */
function withEnding(text: string, replaced: string): string {
  const ending = /\r?\n/.exec(replaced)?.[0] ?? '\n';
  const lines = text.replace(/\r\n?|\n/g, ending);
  return lines === '' || lines.endsWith(ending) ? lines : lines + ending;
}
