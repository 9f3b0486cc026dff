import { changeAddresses } from '@/lib/changes/changeAddresses';
import { changePages } from '@/lib/changes/changePages';
import type { OtherPages } from '@/lib/content/OtherPages';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { locales, otherLocale } from '@/lib/i18n/locales';
import { datasetAddress } from '@/lib/opendata/datasetAddress';
import { datasetPages } from '@/lib/opendata/datasetPages';
import { publicationsAddress } from '@/lib/publications/publicationAddresses';
import { publicationPages } from '@/lib/publications/publicationPages';
import { searchAddresses } from '@/lib/search/searchAddresses';
import { apiAddress } from '@/lib/statistics/dataApi';
import { listAddress } from '@/lib/statistics/seriesList';
import { statisticsPages } from '@/lib/statistics/statisticsPages';
import { termsAddress } from '@/lib/terms/termAddresses';
import { termPages } from '@/lib/terms/termPages';

export type OtherAddress = {
  address: string;
  title: string;
  /** The same page in the other language, where there is one. */
  translation?: string;
};

/** The pages that each subject makes, and the addresses that they are or lie under. */
const subjects: { under: readonly string[]; pages: () => OtherAddress[] }[] = [
  { under: Object.values(searchAddresses), pages: searchPages },
  { under: [publicationsAddress], pages: publicationPages },
  { under: [listAddress, apiAddress], pages: statisticsPages },
  { under: [termsAddress], pages: termPages },
  { under: [datasetAddress('').slice(0, -1)], pages: datasetPages },
  { under: Object.values(changeAddresses), pages: changePages },
];

let remembered: OtherPages | undefined;

/** A built site lists them once: every page asks for its translation, and a page of hits is made for each visitor. */
function pagesNow(): OtherPages {
  if (process.env.NODE_ENV !== 'production') return otherPages();
  remembered ??= otherPages();
  return remembered;
}

/** The pages that code makes, so that pages can link to them and the checks know them. Each subject adds its own. */
export function otherAddresses(): readonly OtherAddress[] {
  return pagesNow().all();
}

/** The same as they are now, for many questions. Only the data of subjects that are asked for is read, and once. */
export function otherPages(): OtherPages {
  let every: OtherAddress[] | undefined;
  const made = subjects.map(({ under, pages }) => {
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

function searchPages(): OtherAddress[] {
  return locales.map((locale) => ({
    address: searchAddresses[locale],
    title: getTranslator(locale)('search.title'),
    translation: searchAddresses[otherLocale(locale)],
  }));
}
