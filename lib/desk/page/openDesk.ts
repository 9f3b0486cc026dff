import { checkPage } from '@/lib/check/checkPage';
import { openContent } from '@/lib/content/openContent';
import type { Site, SiteFile } from '@/lib/content/Site';
import { loadSnapshot, type Snapshot, withBytes } from '@/lib/content/snapshot/loadSnapshot';
import { type Block, blocksOf } from '@/lib/content/tree/blocksOf';
import { parseBody } from '@/lib/content/tree/parseBody';
import { DeskError } from '@/lib/desk/store/DeskError';
import { generatedPages } from '@/lib/site/generatedPages';
import { contentClock } from '@/lib/source/contentClock';
import type { Fault } from '@/lib/source/Fault';

let known: Snapshot | undefined;

/** All of content/ as it is on the disk at this moment. What has not changed since the last question is not read again. */
export function openDesk(root: string): Site {
  known = loadSnapshot(root, contentClock(), known?.root === root ? known : undefined);
  return openContent({ root, now: known.now, generatedPages: generatedPages() }, known).site;
}

/** The same, as if one file had other bytes. */
export function openWith(site: Site, file: string, text: string): Site {
  const content = withBytes(site.content, file, Buffer.from(text));
  return openContent({ root: site.root, now: site.now, generatedPages: site.generatedPages }, content).site;
}

/** The file of a page. Where the page has been moved, it is told where to. */
export function fileOf(site: Site, address: string): SiteFile {
  const file = site.fileAt(address);
  if (file) return file;
  const to = site.redirects.get(address);
  if (to !== undefined)
    throw new DeskError(
      `Adressen ${address} leder till ${to} nu. Öppna den sidan: det som du har skrivit finns kvar som utkast där.`,
      404,
    );
  if (site.generatedPages.at(address))
    throw new DeskError('Sidan görs av uppgifterna i content/data. Ändra dem under Tabeller.', 404);
  throw new DeskError(`Det finns ingen sida på ${address}.`, 404);
}

/** What is wrong with a page, and what could be better. */
export function faultsOf(site: Site, address: string): Fault[] {
  const file = site.fileAt(address);
  return file ? checkPage(site.read(file), site) : [];
}

/** Its blocks; none when its head or its body cannot be read. */
export function pageBlocks(site: Site, address: string): Block[] {
  const file = site.fileAt(address);
  const body = file && site.read(file).source?.body;
  const parsed = file && body !== undefined ? parseBody(file.file, body) : undefined;
  return parsed && 'tree' in parsed ? blocksOf(parsed.tree) : [];
}
