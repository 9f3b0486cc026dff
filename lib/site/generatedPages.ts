import type { GeneratedPage, GeneratedPages } from '@/lib/content/GeneratedPages';
import { fileOfAddress } from '@/lib/content/head/fileOfAddress';
import { knownAddressesFile, readKnownAddresses } from '@/lib/content/knownAddresses';
import { loadRedirects } from '@/lib/content/readRedirects';
import type { Subject } from '@/lib/content/Subject';
import { currentSnapshot } from '@/lib/content/snapshot/currentSnapshot';
import { fromContent } from '@/lib/content/snapshot/fromContent';
import { ContentError, type Fault, faultLine } from '@/lib/source/Fault';
import { subjects } from './subjects';

/** Every page asks for its translation, and a page of hits is made for each visitor. */
const pagesNow = fromContent('made pages', generatedPages);

/** The pages that code makes, so that pages can link to them and the checks know them. Each subject adds its own. */
export function listGeneratedPages(): readonly GeneratedPage[] {
  return pagesNow().all();
}

/** The same as they are now, for many questions. Only the data of subjects that are asked for is read, and once. */
export function generatedPages(): GeneratedPages {
  return pagesOf(({ pages }) => pages());
}

/**
 * The same for the check, which tells of all that is wrong at once: where the data of a subject cannot be read, its addresses are those
 * that it had. Otherwise one row would make every link to the subject look dead.
 */
export function generatedPagesDespiteFaults(content = currentSnapshot()): GeneratedPages {
  const faults = new Map<string, Fault>();
  const unknown: Made[] = [];
  const earlier = readKnownAddresses(content.text(knownAddressesFile));
  const standIn = (address: string): GeneratedPage => ({ address, title: address });
  const isPage = (address: string) => content.bytes(fileOfAddress(address)) !== undefined;

  const others = pagesOf((made) => {
    try {
      return made.pages();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      for (const fault of error.faults) faults.set(faultLine(fault), fault);
      if (earlier === undefined) unknown.push(made);
      return (earlier ?? []).filter((address) => isUnder(address, made) && !isPage(address)).map(standIn);
    }
  });
  return {
    ...others,
    at(address) {
      const found = others.at(address);
      if (found || !unknown.some((made) => isUnder(address, made))) return found;
      return isPage(address) || loadRedirects(content).map.has(address) ? undefined : standIn(address);
    },
    faults() {
      others.all();
      return [...faults.values()];
    },
  };
}

type Made = NonNullable<Subject['made']>;

const isUnder = (address: string, { under }: Made) =>
  under.some((above) => `${address}/`.startsWith(`${above}/`));

function pagesOf(make: (made: Made) => GeneratedPage[]): GeneratedPages {
  let every: GeneratedPage[] | undefined;
  const lists = subjects
    .flatMap(({ made }) => made ?? [])
    .map((made) => {
      let byAddress: Map<string, GeneratedPage> | undefined;
      return {
        made,
        pages: () => {
          byAddress ??= new Map(make(made).map((page) => [page.address, page]));
          return byAddress;
        },
      };
    });
  return {
    at: (address) =>
      lists
        .find(({ made }) => isUnder(address, made))
        ?.pages()
        .get(address),
    all() {
      every ??= lists.flatMap(({ pages }) => [...pages().values()]);
      return every;
    },
    faults: () => [],
  };
}

/** One of them. */
export function findGeneratedPage(address: string): GeneratedPage | undefined {
  return pagesNow().at(address);
}
