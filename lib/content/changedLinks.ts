import { isUtf8 } from 'node:buffer';
import { changeFile, type FileChange } from '@/lib/source/transaction/FileChange';
import { replaceAddresses } from './replaceAddresses';
import type { Site } from './Site';

/** The pages whose links are others when addresses are replaced. */
export function changedLinks(site: Site, replacement: (address: string) => string | undefined): FileChange[] {
  return site.files.flatMap(({ file }) => {
    const change = changeFile(site.root, file, undefined);
    // What is no text would not come back as it was; the check tells of it.
    if (!change.before || !isUtf8(change.before)) return [];
    // Byte for byte but for the addresses: line endings and a byte order mark stay as they are.
    const after = Buffer.from(replaceAddresses(change.before.toString('utf8'), replacement));
    return after.equals(change.before) ? [] : [{ ...change, after }];
  });
}
