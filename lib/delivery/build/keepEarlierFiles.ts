import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodedFiles } from '@/lib/delivery/encodedFiles';
import { caching } from '@/lib/delivery/headers';
import type { Site, SiteFile } from '@/lib/delivery/Site';

/** A page that somebody has had open for longer asks for its files in vain. */
const maxAgeMs = 7 * 24 * 60 * 60 * 1000;

/** Some megabytes: a change of the style or of an island leaves one or two behind. */
const mostFiles = 200;

/**
 * Copies what pages of earlier builds ask for, which are open in browsers while this one takes their place, into the folder of this build: the files whose names tell
 * their content, for a week after the last build that had them.
 * @param earlierSite the folder `site` of the build before; nothing is kept when it has none
 * @param files those of this build, by address
 */
export function keepEarlierFiles(
  earlierSite: string,
  siteFolder: string,
  files: Record<string, SiteFile>,
  now = new Date(),
): Site['earlier'] {
  const list = join(earlierSite, 'site.json');
  if (!existsSync(list)) return {};
  const before: Pick<Site, 'files' | 'earlier'> = JSON.parse(readFileSync(list, 'utf8'));
  const own = Object.entries(before.files)
    .filter(([, { cacheControl }]) => cacheControl === caching.immutable)
    .map(([address, file]) => [address, { ...file, leftAt: now.toISOString() }] as const);
  const kept = [...own, ...Object.entries(before.earlier ?? {})]
    .filter(
      ([address, file]) =>
        !(address in files) &&
        now.getTime() - Date.parse(file.leftAt) < maxAgeMs &&
        encodedFiles(file).every((name) => existsSync(join(earlierSite, name))),
    )
    .slice(0, mostFiles);
  // The ETag is made from the time.
  for (const [, file] of kept)
    for (const name of encodedFiles(file))
      cpSync(join(earlierSite, name), join(siteFolder, name), {
        preserveTimestamps: true,
        dereference: true,
      });
  return Object.fromEntries(kept);
}
