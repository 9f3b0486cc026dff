import { createHash } from 'node:crypto';
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { compressFile } from './compressFile';

/**
 * A file and its compressed forms. Their time of change is made from what they hold, so that the ETags that servers make of
 * time and size (nginx and ours: `"<time>-<size>"`, in hexadecimal) are strong, and the same on every machine and after every build
 * of the same page.
 */
export async function writeSiteFile(path: string, bytes: Buffer, type: string, quality?: number) {
  const compressed = await compressFile(bytes, type, quality);
  const forms: [string, Buffer][] = [[path, bytes]];
  if (compressed) forms.push([`${path}.br`, compressed.brotli], [`${path}.gz`, compressed.gzip]);

  const seconds = secondsOf(bytes);
  // Nothing is left to other threads here: they are busy compressing, and to ask them takes longer than to write a small file.
  mkdirSync(dirname(path), { recursive: true });
  for (const [name, content] of forms) {
    writeFileSync(name, content);
    utimesSync(name, seconds, seconds);
  }
  return { isCompressed: compressed !== undefined };
}

/** The form of a written file for browsers with the dictionary. Another dictionary makes another form of the same page: its time is made from what itself holds. */
export function writeDictionaryForm(path: string, bytes: Buffer) {
  writeFileSync(path, bytes);
  const seconds = secondsOf(bytes);
  utimesSync(path, seconds, seconds);
}

/** 31 bits of seconds: every date that a file system can hold, from 1970 on. */
const secondsOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest().readUInt32BE(0) >>> 1;
