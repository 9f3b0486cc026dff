import type { OtherAddress, OtherPages } from '@/lib/content/OtherPages';
import { fromContent } from '@/lib/content/snapshot/fromContent';
import { subjects } from './subjects';

/** Every page asks for its translation, and a page of hits is made for each visitor. */
const pagesNow = fromContent('made pages', otherPages);

/** The pages that code makes, so that pages can link to them and the checks know them. Each subject adds its own. */
export function otherAddresses(): readonly OtherAddress[] {
  return pagesNow().all();
}

/** The same as they are now, for many questions. Only the data of subjects that are asked for is read, and once. */
export function otherPages(): OtherPages {
  let every: OtherAddress[] | undefined;
  const made = subjects
    .flatMap(({ made }) => made ?? [])
    .map(({ under, pages }) => {
      let byAddress: Map<string, OtherAddress> | undefined;
      return {
        under,
        pages: () => {
          byAddress ??= new Map(pages().map((page) => [page.address, page]));
          return byAddress;
        },
      };
    });
  return {
    at(address) {
      const subject = made.find(({ under }) => under.some((above) => `${address}/`.startsWith(`${above}/`)));
      return subject?.pages().get(address);
    },
    all() {
      every ??= made.flatMap(({ pages }) => [...pages().values()]);
      return every;
    },
  };
}

/** One of them. */
export function otherAddressAt(address: string): OtherAddress | undefined {
  return pagesNow().at(address);
}
