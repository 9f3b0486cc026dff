import { addressOfFile } from '@/lib/content/head/addressOfFile';
import type { Heading } from '@/lib/content/head/Page';
import { type ReadPage, readPage } from '@/lib/content/head/readPage';
import { fromContentBy } from '@/lib/content/snapshot/fromContent';
import type { Snapshot } from '@/lib/content/snapshot/loadSnapshot';
import { headingsOf } from '@/lib/content/tree/headingsOf';
import { parseBody } from '@/lib/content/tree/parseBody';
import { locales } from '@/lib/i18n/locales';
import { nearestName } from '@/lib/text/nearestName';
import type { GeneratedPages } from './GeneratedPages';
import { pageFiles } from './loadPages';
import type { Redirects } from './readRedirects';
import type { Site, SiteFile } from './Site';

type SiteParts = {
  content: Snapshot;
  generatedPages: GeneratedPages;
  redirects: Pick<Redirects, 'map' | 'gone'>;
};

export function openSite({ content, generatedPages, redirects }: SiteParts): Site {
  const files = locales.flatMap((locale) =>
    pageFiles(content)[locale].files.map((file) => ({ file, locale, address: addressOfFile(file, locale) })),
  );
  const byAddress = new Map(files.map((file) => [file.address, file]));
  const headings = new Map<string, readonly Heading[]>();
  // Only the pages: the bodies of thousands would fill the memory, and are read once each.
  const pages = new Map<string, ReturnType<Site['pageAt']>>();

  let filesByTitle: Map<string, SiteFile[]> | undefined;
  function titles() {
    if (filesByTitle) return filesByTitle;
    filesByTitle = new Map();
    for (const file of files) {
      const key = titleLine(file.file, content)?.toLowerCase();
      if (key) filesByTitle.set(key, [...(filesByTitle.get(key) ?? []), file]);
    }
    return filesByTitle;
  }

  const bytesOf = ({ file }: SiteFile) => content.bytes(file) ?? Buffer.alloc(0);
  const read = (file: SiteFile): ReadPage => {
    const result = readPage(file.file, file.locale, bytesOf(file));
    pages.set(file.address, result.source?.page);
    return result;
  };

  return {
    root: content.root,
    now: content.now,
    content,
    files,
    fileAt: (address) => byAddress.get(address),
    read,
    pageAt(address) {
      const file = byAddress.get(address);
      if (file && !pages.has(address)) read(file);
      return pages.get(address);
    },
    headingsAt(address) {
      const known = headings.get(address);
      if (known) return known;

      const file = byAddress.get(address);
      const body = file && read(file).source?.body;
      const parsed = file && body !== undefined ? parseBody(file.file, body) : undefined;
      const found = parsed && 'tree' in parsed ? headingsOf(parsed.tree).map(({ heading }) => heading) : [];
      headings.set(address, found);
      return found;
    },
    generatedPages,
    redirects: redirects.map,
    gone: new Set(redirects.gone),
    filesWithTitle: (title) => titles().get(title) ?? [],
    filesWith: memo((words) => files.filter((file) => bytesOf(file).includes(words))),
    nearestAddress: memo((address) =>
      nearestAddress(address, [...byAddress.keys(), ...generatedPages.all().map((other) => other.address)]),
    ),
  };
}

/** The title as it stands in its line. To read every head, or all the text, for it takes ten times as long. */
const titleLine = fromContentBy('title lines', (file: string, content) => {
  const bytes = content.bytes(file) ?? Buffer.alloc(0);
  const start = bytes.indexOf('\ntitle:');
  if (start === -1) return undefined;
  const end = bytes.indexOf('\n', start + 1);
  const line = bytes.toString('utf8', start + '\ntitle:'.length, end === -1 ? undefined : end);
  return /^\s*["']?(.*?)["']?\s*$/.exec(line)?.[1];
});

/** A page with the same last part was probably moved; otherwise some letters are wrong. */
function nearestAddress(address: string, addresses: readonly string[]): string | undefined {
  const last = address.slice(address.lastIndexOf('/'));
  const moved = last.length > 1 ? addresses.filter((other) => other.endsWith(last)) : [];
  return nearestName(address, moved) ?? (moved.length === 1 ? moved[0] : nearestName(address, addresses));
}

function memo<Result>(find: (key: string) => Result): (key: string) => Result {
  const found = new Map<string, Result>();
  return (key) => {
    if (!found.has(key)) found.set(key, find(key));
    return found.get(key) as Result;
  };
}
