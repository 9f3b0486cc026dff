import { foreignWordsFile } from '@/lib/content/foreignWords';
import { contentFolders } from '@/lib/content/head/contentFolders';
import { knownAddressesFile } from '@/lib/content/knownAddresses';
import { redirectsFile } from '@/lib/content/readRedirects';
import type { Site } from '@/lib/content/Site';
import { valueFile } from '@/lib/content/values/readValues';
import { locales, originalLocale } from '@/lib/i18n/locales';
import { subjects } from '@/lib/site/subjects';
import type { Fault } from '@/lib/source/Fault';
import { nearestName } from '@/lib/text/nearestName';

/** Files that no subject has. The pages are in folders of their own. */
const ownFiles = ['content/README.md', foreignWordsFile, knownAddressesFile, redirectsFile, valueFile];

const usedFiles = [...ownFiles, ...subjects.flatMap(({ files = [] }) => files)];
const pageFolders: readonly string[] = Object.values(contentFolders);

/** The files of data that are there, apart from the pages. */
export function dataFiles({ content }: Pick<Site, 'content'>): string[] {
  return usedFiles.flatMap((used) => {
    const [start = '', end] = used.split('*');
    if (end === undefined) return content.bytes(used) && used !== 'content/README.md' ? [used] : [];
    const names = content.entries(start.slice(0, -1)).map(({ name }) => start + name);
    return names.filter((file) => file.endsWith(end));
  });
}

/** A file with another name than the one that is read has no effect, and nobody would see why. */
export function checkFileNames({ content }: Pick<Site, 'content'>): Fault[] {
  const faults: Fault[] = [];

  function walk(folder: string) {
    for (const name of content.brokenLinks(folder)) {
      const message =
        'Filen är en länk på datorn (symbolisk länk) som inte leder till någon fil. Lägg själva filen här i stället, eller ta bort länken.';
      faults.push({ file: `${folder}/${name}`, message, rule: 'broken-link', severity: 'fault' });
    }
    for (const { name, isFolder } of content.entries(folder)) {
      const file = `${folder}/${name}`;
      if (isFolder) walk(file);
      // Of its pages the folder of a language tells itself (listPageFiles).
      else if (!isPageFolder(folder) && !isUsed(file)) faults.push(unusedFile(file));
    }
  }
  walk('content');
  return faults;
}

const isPageFolder = (folder: string) => pageFolders.some((each) => `${folder}/`.startsWith(`${each}/`));

const isUsed = (file: string) =>
  usedFiles.some((used) => {
    const [start = '', end] = used.split('*');
    if (end === undefined) return file === used;
    return file.startsWith(start) && file.endsWith(end) && !file.slice(start.length).includes('/');
  });

function unusedFile(file: string): Fault {
  // A copy that somebody keeps, or that git and editors make (x.yaml.orig), loses nothing.
  const isCopy = /\.(?:orig|rej|bak|old|backup)$|\.mine$|\.r\d+$| - kopia| copy|\(\d+\)/i.test(file);
  return {
    file,
    message: `Filen används inte. ${isCopy ? 'Ta bort den, eller lägg den utanför content.' : adviceFor(file)}`,
    rule: 'unused-file',
    severity: isCopy ? 'advice' : 'fault',
  };
}

function adviceFor(file: string): string {
  const [, base = '', ending = ''] = /^(.*?)(\.[^./]*)?$/s.exec(file) ?? [];
  if (/^\.(png|jpe?g|gif|webp|avif|svg|heic|heif|tiff?|bmp|pdf|docx?|xlsx?|pptx?)$/i.test(ending)) {
    return 'Bilder och andra filer till sidor läggs i mappen public.';
  }
  if (/^\.mdx?$/i.test(ending)) return `Menade du ${pageFile(base)}?`;

  const folder = file.slice(0, file.lastIndexOf('/'));
  const nearest =
    usedFiles.filter((used) => !used.includes('*')).find((used) => used.startsWith(`${base}.`)) ??
    nearestName(file, [
      ...usedFiles.filter((used) => !used.includes('*')),
      ...usedFiles.flatMap((used) =>
        used.startsWith(`${folder}/*`) ? used.replace('*', base.slice(folder.length + 1)) : [],
      ),
    ]);
  return nearest ? `Menade du ${nearest}?` : 'Ta bort den, eller lägg den utanför content.';
}

/** Where the page would be one: content/press is content/sv/press, and content/en/press is content/english/press. */
function pageFile(base: string): string {
  const [, first = '', rest] = base.match(/^content\/([^/]+)(?:\/(.+))?$/s) ?? [];
  if (rest === undefined) return `${contentFolders[originalLocale]}/${first}.mdx`;
  const locale =
    locales.find((each) => each === first.toLowerCase()) ??
    locales.find((each) => contentFolders[each] === nearestName(`content/${first}`, pageFolders)) ??
    originalLocale;
  return `${contentFolders[locale]}/${rest}.mdx`;
}
