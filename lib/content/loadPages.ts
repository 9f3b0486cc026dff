import { currentPhase } from '@/lib/content/phase/currentPhase';
import { fromContent, fromContentBy } from '@/lib/content/snapshot/fromContent';
import type { Snapshot } from '@/lib/content/snapshot/loadSnapshot';
import { type Locale, languageOf, locales } from '@/lib/i18n/locales';
import { ContentError, type Fault } from '@/lib/source/Fault';
import { swedishDay } from '@/lib/source/swedishTime';
import { findCheckedPage } from './checkedPages';
import { addressOfFile } from './head/addressOfFile';
import { isOfPhase } from './head/isOfPhase';
import { isPublished } from './head/isPublished';
import { listPageFiles } from './head/listPageFiles';
import type { Page } from './head/Page';
import { readPage } from './head/readPage';

/** The published pages of a language, sorted by address. Throws a ContentError with every fault of every page head. */
export function loadPages(locale: Locale): Page[] {
  return pagesOf(locale).published;
}

export function findPage(locale: Locale, address: string): Page | undefined {
  return pagesOf(locale).byAddress.get(address);
}

/** For `generateStaticParams`: `/a/b` is `{ slug: ['a', 'b'] }`; in English what comes after `/english`. */
export function pageAddresses(locale: Locale): { slug: string[] }[] {
  return listAddresses(locale).map((address) => ({
    slug: address.split('/').slice(languageOf(locale).prefix.split('/').length),
  }));
}

/**
 * While somebody writes, they are asked for at every page that is shown, in `npm run dev` each time in a new process. There the names of
 * the files must do: to read thousands of heads takes seconds. Among them are pages that are not published: getPage knows.
 */
function listAddresses(locale: Locale): string[] {
  if (!process.env.WRITING) return loadPages(locale).map(({ address }) => address);
  return pageFiles()[locale].files.map((file) => addressOfFile(file, locale));
}

/** Also those that are not published yet, or no longer, and those of the other phase. */
export function loadAllPages(locale: Locale): Page[] {
  return pagesOf(locale).all;
}

/** The names of the files, by language, with what is wrong with them. */
export const pageFiles = fromContent(
  'page files',
  (content) =>
    Object.fromEntries(locales.map((locale) => [locale, listPageFiles(content, locale)])) as Record<
      Locale,
      { files: string[]; faults: Fault[] }
    >,
);

const pagesOf = fromContentBy('pages', (locale: Locale, content) => {
  const all = readAllPages(locale, content);
  const isShown = (page: Page) => isPublished(page, content.now) && isOfPhase(page, currentPhase(content));
  // Who writes sees also what is not there yet, or no longer: the desk says so beside it.
  const published = all.filter((page) => content.showsEveryTime || isShown(page));
  return { all, published, byAddress: new Map(published.map((page) => [page.address, page])) };
});

function readAllPages(locale: Locale, content: Snapshot): Page[] {
  const { files, faults } = pageFiles(content)[locale];
  const found = [...faults];
  const pages: Page[] = [];
  for (const file of files) {
    const read = readHead({ file, locale }, content);
    if (read.page) pages.push(read.page);
    // One page with a fault must not take all the others from somebody who writes: it shows its faults itself.
    else if (process.env.WRITING) pages.push(standInPage(file, locale, content));
    else found.push(...read.faults);
  }
  if (found.length > 0 && !process.env.WRITING) throw new ContentError(found);
  return pages.sort((one, other) => (one.address < other.address ? -1 : 1));
}

/** In place of a page whose head cannot be read. */
function standInPage(file: string, locale: Locale, { now }: Snapshot): Page {
  const updated = swedishDay(now);
  return {
    locale,
    address: addressOfFile(file, locale),
    file,
    head: { title: file, description: file, updated },
  };
}

type PageFile = Pick<Page, 'file' | 'locale'>;

/** A page without its body: the bodies of thousands would fill the memory. */
const readHead = fromContentBy(
  'page heads',
  ({ file, locale }: PageFile, content): { page: Page | undefined; faults: Fault[] } => {
    const checked = findCheckedPage(file);
    if (checked)
      return {
        page: { locale, address: addressOfFile(file, locale), file, head: checked.readHead() },
        faults: [],
      };
    const { source, faults } = readPage(file, locale, content.bytes(file) ?? Buffer.alloc(0));
    return { page: source?.page, faults };
  },
  ({ file }) => file,
);
