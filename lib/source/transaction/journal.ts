import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** Where the new files wait until all of them are written. In the project's root: a file is renamed on its own disk only. */
export const transactionFolder = '.content-transaction';

const journalFile = 'journal.json';

const journalSchema = z.array(
  z.strictObject({
    file: z.string(),
    /** What the file must be, and what it becomes: SHA-256 in hexadecimal, `null` where there is none. */
    before: z.string().nullable(),
    after: z.string().nullable(),
    /** The name of the new file in the folder. */
    staged: z.string(),
  }),
);

export type JournalEntry = z.infer<typeof journalSchema>[number];

export const hashOf = (bytes: Buffer | undefined) =>
  bytes === undefined ? null : createHash('sha256').update(bytes).digest('hex');

/** From here on the change is made, now or after the next start: until then, nothing has happened. */
export function writeJournal(folder: string, entries: readonly JournalEntry[]) {
  const unfinished = join(folder, `${journalFile}.new`);
  writeToDisk(unfinished, Buffer.from(JSON.stringify(entries)));
  renameSync(unfinished, join(folder, journalFile));
}

/** `undefined` when the command was stopped before it had written one. */
export function readJournal(folder: string): JournalEntry[] | undefined {
  const path = join(folder, journalFile);
  return existsSync(path) ? journalSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : undefined;
}

/** A file that is on the disk, and not only on its way there, when this returns. */
export function writeToDisk(path: string, bytes: Buffer, mode = 0o666) {
  const descriptor = openSync(path, 'w', mode);
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
