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
    const all = entries(folder);
    const isTaken = (name: string) => all.some((each) => each.name === name);
    for (const entry of all) {
      const file = `${folder}/${entry.name}`;
      const message = entry.isFolder
        ? folderFault(entry.name, isTaken)
        : fileFault(entry.name, folder, isTaken);
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

type IsTaken = (name: string) => boolean;

function folderFault(name: string, isTaken: IsTaken): string | undefined {
  if (isSlug(name)) return undefined;
  return `Mappen heter "${name}". Mappnamn blir adresser, så de får bara ha a–z, 0–9 och bindestreck. ${rename('mappen', slug(name), isTaken)}`;
}

function fileFault(name: string, folder: string, isTaken: IsTaken): string | undefined {
  const [, base = name, ending = ''] = /^(.*?)(\.[^.]*)?$/s.exec(name) ?? [];
  if (ending !== '.mdx') {
    return `Här får bara sidor ligga, och de slutar på .mdx. ${isTaken(`${slug(base)}.mdx`) ? `Sidan "${slug(base)}.mdx" finns redan` : `Döp om filen till "${slug(base)}.mdx" om den är en sida`}; bilder och andra filer läggs i mappen public.`;
  }
  if (base === 'index' && !foldersWithIndex.includes(folder)) {
    return `Bara ${foldersWithIndex.join(', ')} har en sida som heter index. Lägg sidan bredvid mappen i stället: "${folder}.mdx".`;
  }
  if (isSlug(base)) return undefined;
  return `Filen heter "${name}". Filnamn blir adresser, så de får bara ha a–z, 0–9 och bindestreck. ${rename('filen', `${slug(base) || 'sida'}.mdx`, isTaken)}`;
}

/** The name may be another one's, whose words would be lost. */
const rename = (what: string, name: string, isTaken: IsTaken) =>
  isTaken(name)
    ? `Namnet "${name}" är upptaget. Jämför dem, och ta bort den som inte gäller eller ge ${what} ett annat namn.`
    : `Döp om ${what} till "${name}".`;
