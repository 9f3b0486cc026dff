import { type ContentFolder, openContent } from '@/lib/content/openContent';
import type { Fault } from '@/lib/source/Fault';
import { checkPage } from './checkPage';

/** All that is wrong or could be better in some of the pages. */
export function checkFiles(given: ContentFolder, files: readonly string[]): Fault[] {
  const { site } = openContent(given);
  const chosen = new Set(files);
  return site.files
    .filter(({ file }) => chosen.has(file))
    .flatMap((file) => checkPage(site.read(file), site));
}
