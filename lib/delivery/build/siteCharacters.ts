import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What pages may show although no file says it: keys on a keyboard, spaces and signs that numbers are written with. */
const always = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))}ÅÄÖåäöÉéÜü\u00a0\u202f−–—…‘’“”»«§°±×·½€←→`;

/** Every character that can stand on a page, sorted, once each: what is in the files of the folders, and what always may. */
export function siteCharacters(folders: readonly string[]): string {
  const found = new Set(always);
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(mdx|json|csv|yaml)$/.test(entry.name)) continue;
      for (const character of readFileSync(join(entry.parentPath ?? entry.path, entry.name), 'utf8'))
        found.add(character);
    }
  }
  // Line breaks and tabs have no shape.
  return [...found]
    .filter((character) => character >= ' ')
    .sort()
    .join('');
}
