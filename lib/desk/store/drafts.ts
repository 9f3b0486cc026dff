import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { deskFolder } from './deskFolder';
import { readJson, writeJson } from './jsonFile';

/** What somebody has begun to write in place of some lines, and not saved. */
export const draftSchema = z.strictObject({
  file: z.string(),
  /** The text of the file that it was begun on, and the lines in it. */
  base: z.string(),
  start: z.int().min(1),
  end: z.int().min(0),
  written: z.string(),
  savedAt: z.string(),
});

export type Draft = z.infer<typeof draftSchema>;

/** Those of a file, and those that were begun in it while it was called otherwise: from now on, they are of this one. */
export function readDrafts(root: string, file: string, formerFiles: readonly string[] = []): Draft[] {
  moveDrafts(root, formerFiles, file);
  return allDrafts(root).filter((draft) => draft.file === file);
}

/** What was begun in some files belongs to another from now on. */
export function moveDrafts(root: string, from: readonly string[], to: string): void {
  for (const draft of allDrafts(root).filter(({ file }) => from.includes(file))) {
    removeDraft(root, draft);
    writeDraft(root, { ...draft, file: to });
  }
}

function allDrafts(root: string): Draft[] {
  const folder = deskFolder(root, 'drafts');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => draftSchema.safeParse(readJson(join(folder, name))).data ?? []);
}

export function writeDraft(root: string, draft: Draft): void {
  writeJson(pathOf(root, draft), draft);
}

export function removeDraft(root: string, draft: Pick<Draft, 'file' | 'base' | 'start' | 'end'>): void {
  const path = pathOf(root, draft);
  if (existsSync(path)) rmSync(path);
}

/** By what it is a draft of: begun again on the same lines, it takes the place of the one before. */
function pathOf(
  root: string,
  { file, base, start, end }: Pick<Draft, 'file' | 'base' | 'start' | 'end'>,
): string {
  const name = createHash('sha256')
    .update(JSON.stringify([file, base, start, end]))
    .digest('hex')
    .slice(0, 32);
  return join(deskFolder(root, 'drafts'), `${name}.json`);
}
