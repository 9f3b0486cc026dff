import { join } from 'node:path';
import { commitFiles } from '@/lib/source/transaction/commitFiles';
import { type FileChange, readFile } from '@/lib/source/transaction/FileChange';
import { hashOf } from '@/lib/source/transaction/journal';
import { DeskError } from './DeskError';
import { deskFolder } from './deskFolder';
import { moveDrafts } from './drafts';
import { readJson, writeJson } from './jsonFile';
import { needOwnFile } from './needOwnFile';

type Step = {
  /** What was done, as it is told beside the button. */
  label: string;
  /** The bytes before in base64, and the hash after; null where there is no file. */
  files: { file: string; before: string | null; after: string | null }[];
};

/** Older steps are in git, or in nobody's memory. */
const maxSteps = 50;

/** Writes the files, all or none, and remembers how they were: also when the desk is stopped meanwhile. */
export function saveFiles(root: string, label: string, changes: readonly FileChange[]): void {
  const wanted = changes.filter(({ before, after }) => hashOf(before) !== hashOf(after));
  if (wanted.length === 0) return;
  for (const { file } of wanted) needOwnFile(root, file);
  commitFiles(root, wanted);
  const files = wanted.map(({ file, before, after }) => ({
    file,
    before: before?.toString('base64') ?? null,
    after: hashOf(after),
  }));
  writeSteps(root, [...readSteps(root), { label, files }].slice(-maxSteps));
}

/** What `undoLast` would take back. */
export const lastStep = (root: string): string | undefined => readSteps(root).at(-1)?.label;

/** Puts the files of the last step back, and gives what was undone. Nothing that somebody wrote since is lost: then nothing is done. */
export function undoLast(root: string): string {
  const steps = readSteps(root);
  const step = steps.pop();
  if (!step) throw new DeskError('Det finns inget att ångra.');
  const changes = step.files.map(({ file, before, after }) => {
    const now = readFile(root, file);
    if (hashOf(now) !== after)
      throw new DeskError(`Det går inte att ångra: ${file} har ändrats utanför redaktionen sedan dess.`);
    needOwnFile(root, file);
    return { file, before: now, after: before === null ? undefined : Buffer.from(before, 'base64') };
  });
  commitFiles(root, changes);
  writeSteps(root, steps);
  for (const [from, to] of movedBack(changes)) moveDrafts(root, [from], to);
  return step.label;
}

/** Of a move that is undone, a page or a page with those below it: where each was, and where it is again. Below, all is in the same order. */
function movedBack(changes: readonly FileChange[]): [from: string, to: string][] {
  const pages = changes.filter(({ file }) => file.endsWith('.mdx'));
  const gone = pages.filter(({ after }) => !after).map(({ file }) => file);
  const back = pages.filter(({ before }) => !before).map(({ file }) => file);
  if (gone.length !== back.length) return [];
  back.sort();
  return gone.sort().map((from, index) => [from, back[index] ?? from]);
}

const fileOf = (root: string) => join(deskFolder(root), 'undo.json');

const readSteps = (root: string) => (readJson(fileOf(root)) ?? []) as Step[];

const writeSteps = (root: string, steps: readonly Step[]) => writeJson(fileOf(root), steps);
