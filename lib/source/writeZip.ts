import { zipSync } from 'fflate';
import { fixZipTimes } from './fixZipTimes';

/** Files by name as a ZIP archive. The same files give the same bytes. */
export function writeZip(files: Record<string, string | Buffer>): Buffer {
  const bytes = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name, new Uint8Array(Buffer.from(content))]),
  );
  // ZIP has no time before 1980, and the one that is written is replaced.
  return fixZipTimes(Buffer.from(zipSync(bytes, { level: 9, mtime: new Date(2000, 0, 1) })));
}
