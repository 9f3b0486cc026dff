import { existsSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownAddressesFile } from '@/lib/content/knownAddresses';
import { redirectsFile } from '@/lib/content/readRedirects';
import { checkFolder } from '@/lib/desk/store/checkFolder';
import { withCopyOfContent } from '@/lib/desk/store/copyContent';
import { DeskError } from '@/lib/desk/store/DeskError';
import { runCommand } from '@/lib/desk/store/runCommand';
import { type Fault, faultLine } from '@/lib/source/Fault';
import { type FileChange, readFile } from '@/lib/source/transaction/FileChange';

/**
 * The faults that the site would have with these files, less those that it has. The whole check is run, on a copy: what a table says is
 * read by pages, series and lists far from it. The `commands` are run before it. `followed` is what they do with addresses, and the addresses of
 * new pages, which the check writes down.
 */
export async function tryChanges(
  root: string,
  changes: readonly FileChange[],
  commands: readonly (readonly string[])[] = [],
): Promise<{ faults: Fault[]; followed: FileChange[] }> {
  return withCopyOfContent(root, async (copy) => {
    if (existsSync(join(root, 'public'))) symlinkSync(join(root, 'public'), join(copy, 'public'));
    for (const { file, after } of changes) if (after) writeFileSync(join(copy, file), after);
    // As the copy has them: what somebody saves meanwhile is then not written over.
    const unchanged = addressFiles.map((file) => ({ file, before: readFile(copy, file) }));
    for (const words of commands) {
      const { isDone, said } = await runCommand(copy, words);
      if (!isDone) throw new DeskError(said.trim());
    }
    const found = await checkFolder(copy, '--write');
    const followed = unchanged.map((each) => ({ ...each, after: readFile(copy, each.file) }));
    const before = new Set(found.length > 0 ? (await checkFolder(root)).map(faultLine) : []);
    return {
      faults: found.filter((fault) => !before.has(faultLine(fault))),
      followed,
    };
  });
}

const addressFiles = [knownAddressesFile, redirectsFile];
