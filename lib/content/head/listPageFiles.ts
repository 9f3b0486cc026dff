import { type Locale, languageOf, locales } from '@/lib/i18n/locales';
import type { Fault } from '@/lib/source/Fault';
import type { Files } from '@/lib/source/readFiles';
import { slug } from '@/lib/text/slug';
import { contentFolders } from './contentFolders';

/** The pages of a language, sorted, and a fault for each file whose name cannot be an address. */
export function listPageFiles(
  { entries }: Pick<Files, 'entries'>,
  locale: Locale,
): { files: string[]; faults: Fault[] } {
  const files: string[] = [];
  const faults: Fault[] = [];

  function walk(folder: string) {
    for (const entry of entries(folder)) {
      const file = `${folder}/${entry.name}`;
      const message = entry.isFolder ? folderFault(entry.name) : fileFault(entry.name, folder);
      if (message) faults.push({ file, message, rule: 'file-name', severity: 'fault' });
      else if (entry.isFolder) walk(file);
      else files.push(file);
    }
  }

  walk(contentFolders[locale]);
  return { files: files.sort(), faults };
}

/** Where a language begins with its prefix alone. */
const foldersWithIndex: readonly string[] = locales
  .map(languageOf)
  .flatMap(({ folder, prefix }) => (prefix ? folder : []));

const isSlug = (name: string) => slug(name) === name || /^[a-z0-9]+(-+[a-z0-9]+)*$/.test(name);

function folderFault(name: string): string | undefined {
  if (isSlug(name)) return undefined;
  return `Mappen heter "${name}". Mappnamn blir adresser, så de får bara ha a–z, 0–9 och bindestreck. Döp om mappen till "${slug(name)}".`;
}

function fileFault(name: string, folder: string): string | undefined {
  const [, base = name, ending = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  if (ending !== '.mdx') {
    return `Här får bara sidor ligga, och de slutar på .mdx. Döp om filen till "${slug(base)}.mdx" om den är en sida; bilder och andra filer läggs i mappen public.`;
  }
  if (base === 'index' && !foldersWithIndex.includes(folder)) {
    return `Bara ${foldersWithIndex.join(', ')} har en sida som heter index. Lägg sidan bredvid mappen i stället: "${folder}.mdx".`;
  }
  if (isSlug(base)) return undefined;
  return `Filen heter "${name}". Filnamn blir adresser, så de får bara ha a–z, 0–9 och bindestreck. Döp om filen till "${slug(base) || 'sida'}.mdx".`;
}
