import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { replaceAddresses } from './replaceAddresses';
import type { Site } from './Site';

/** Changes the links of all pages. Gives the files that were changed. */
export function changeLinks(site: Site, replacement: (address: string) => string | undefined): string[] {
  return site.files.flatMap(({ file }) => {
    const path = join(site.root, file);
    // Byte for byte but for the addresses: line endings and a byte order mark stay as they are.
    const text = readFileSync(path, 'utf8');
    const changed = replaceAddresses(text, replacement);
    if (changed === text) return [];
    writeFileSync(path, changed);
    return [file];
  });
}
